import { expect, test } from 'vitest'
import { type Besides, compileArticle } from '../place/one-article.ts'
import { told } from './told.ts'

const TEXT = '# 题\n甲。\n乙。\n丙。\n丁。'
const pages = (...lines: string[]) => lines.map((of, i) => ({ name: i + 1, lines: of }))
const gone = (first: string, expected: string) => `pages-incomplete at ${first} | ${expected} | –`

test.each<[lines: string[], expected: string[]]>([
  [[], []],
  [['1-5'], []],
  [['2-5'], [gone('2-5', '第1版从第2行开始 | 从第1行开始，使每一行都在一个版上')]],
  [['1-3'], [gone('1-3', '第4-5行不在任何一版上 | 各版直到第5行')]],
  [['1-4'], [gone('1-4', '第5行不在任何一版上 | 各版直到第5行')]],
  [['1-4', '4-5'], [gone('4-5', '第2版从第4行开始 | 从第5行开始，使每一行都在一个版上')]],
  [['1-5', '2-3'], [gone('2-3', '第2版从第2行开始 | 从第6行开始，使每一行都在一个版上')]],
  [['1', '2-3'], [gone('2-3', '第4-5行不在任何一版上 | 各版直到第5行')]],
])('the printed pages %j hold each line once', (lines, expected) => {
  const said = told(TEXT, {}, { pages: pages(...lines) })
  expect(said.filter((line) => !line.startsWith('article-across-pages'))).toEqual(expected)
})

test('printed pages may be given in any order; what lies between two is told at the later', () => {
  const [one, two] = pages('1-3', '4-5')
  expect(told(TEXT, { lines: ['1-3', '4-5'] }, { pages: [two, one] })).toEqual([])
  const short = pages('1-2', '4-5').toReversed()
  expect(told(TEXT, { lines: ['1-2', '4-5'] }, { pages: short })).toContain(
    gone('4-5', '第2版从第4行开始 | 从第3行开始，使每一行都在一个版上'),
  )
  const cut = pages('1-2', '3-4').toReversed()
  expect(told(TEXT, { lines: ['1-2', '3-5'] }, { pages: cut })).toContain(
    gone('3-4', '第5行不在任何一版上 | 各版直到第5行'),
  )
})

test('two printed pages of one name are told at the second', () => {
  const twice = [
    { name: 'A1', lines: '1-3' },
    { name: 'A1', lines: '4-5' },
  ]
  expect(told(TEXT, { lines: ['1-3', '4-5'] }, { pages: twice })).toEqual([
    'duplicate-id at A1 | 第A1版已经写在 content/page/page.yaml:8:11 | 别的版没有用过的版名 | –',
  ])
})

test.each<[places: (string | number)[], expected: string[]]>([
  [
    ['1-3', '4-5'],
    ['1', '2'],
  ],
  [
    ['1', '2-3', '4', 5],
    ['1', '2'],
  ],
  [
    ['1', '4-5', '2-3'],
    ['1', '2'],
  ],
  [
    ['1', '4-5'],
    ['1', '2'],
  ],
])('an article in the places %j stands on the pages %j', (lines, expected) => {
  const { article, edition } = compileArticle(
    TEXT,
    { lines },
    {
      pages: pages('1-3', '4-5'),
      furniture: lines.length === 2 && lines[0] === '1' ? [{ lines: '2-3', reason: '因' }] : [],
    },
  )
  expect(edition?.articles).toHaveLength(1)
  expect(article?.pages).toEqual(expected)
})

test('a run of lines on several pages is told with the runs that it is', () => {
  expect(told(TEXT, {}, { pages: pages('1', '2-3', '4-5') })).toEqual([
    'article-across-pages at 1-5 | 第1-5行分在第1、2、3版上 | 连续的行都在一个版上 | 文章转到别版的，写成“lines: [1, 2-3, 4-5]”',
  ])
  expect(
    told(
      `${TEXT}\n戊。`,
      { lines: '1-5' },
      { pages: pages('1-3', '4-6'), furniture: [{ lines: 6, reason: '因' }] },
    ),
  ).toEqual([
    'article-across-pages at 1-5 | 第1-5行分在第1、2版上 | 连续的行都在一个版上 | 文章转到别版的，写成“lines: [1-3, 4-5]”',
  ])
})

const outside = (at: string, reason: string) =>
  `lines-out-of-range at ${at} | ${reason} | 1 至 5 之间的行号 | –`

test.each<[what: string, entries: object, besides: Besides, expected: string]>([
  ['a page', {}, { pages: pages('1-6') }, outside('1-6', '没有第1-6行：抄本只有第1-5行')],
  ['a page', {}, { pages: pages('0-5') }, outside('0-5', '没有第0-5行：抄本只有第1-5行')],
  [
    'furniture',
    { lines: '1-4' },
    { furniture: [{ lines: '5-6', reason: '因' }] },
    outside('5-6', '没有第5-6行：抄本只有第1-5行'),
  ],
  [
    'furniture',
    { lines: '1-4' },
    { furniture: [{ lines: '5-4', reason: '因' }] },
    outside('5-4', '5-4 前大后小'),
  ],
  ['an article', { lines: ['1-5', '7-6'] }, {}, outside('- 1-5', '7-6 前大后小')],
  ['an article', { lines: ['1-5', '7'] }, {}, outside('- 1-5', '没有第7-7行：抄本只有第1-5行')],
  ['a join', { joins: [{ lines: '5-6', reason: '因' }] }, {}, outside('5-6', '没有第5-6行：抄本只有第1-5行')],
  ['a join', { joins: [{ lines: '3-2', reason: '因' }] }, {}, outside('3-2', '3-2 前大后小')],
])('lines of %s that are nowhere are told', (_what, entries, besides, expected) => {
  const lines = told(TEXT, entries, besides)
  expect(lines.filter((line) => line.startsWith('lines-out-of-range'))).toEqual([expected])
})
