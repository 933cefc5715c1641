import { expect, test } from 'vitest'
import { locateQuote } from '../../../src/compiler/place/locate-quote.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { compileArticle } from './one-article.ts'

const where = { file: 'page.yaml', place: { line: 1, column: 1 } }

/** Where a quote stands in a text, and what is reported. */
function locate(text: string, quote: { exact: string; prefix?: string; suffix?: string }) {
  const report = new Report()
  const haystack = { name: '此处', text, lineOf: (at: number) => text.slice(0, at).split('\n').length }
  const run = locateQuote(haystack, quote, where, report)
  return { run, told: report.sorted().map(({ ruleId, reason, hint }) => [ruleId, reason, hint].join(' ')) }
}

test.each([
  [{ exact: '乙' }, 1],
  [{ exact: '甲', suffix: '丙' }, 4],
  [{ exact: '甲', prefix: '丁' }, 4],
  [{ exact: '甲', prefix: '丁', suffix: '丙' }, 4],
  [{ exact: '甲', suffix: '乙' }, 0],
])('%j stands where its surroundings are directly beside it', (quote, start) => {
  expect(locate('甲乙丁\n丁甲丙'.replace('\n', ''), quote)).toEqual({
    run: { start, end: start + 1 },
    told: [],
  })
})

test.each([
  [{ exact: '甲', suffix: '丁' }],
  [{ exact: '甲', prefix: '乙' }],
  [{ exact: '甲', prefix: '丁', suffix: '乙' }],
])('%j is not found, and the first such words are shown with what is beside them', (quote) => {
  const { run, told } = locate('子丑寅卯\n辰巳午未申酉甲乙丁丁甲丙丑\n寅', quote)
  expect(run).toBeUndefined()
  expect(told).toEqual([
    'quote-not-found “甲”在第2、2行，但前后不是这里的 prefix、suffix 第2行它前面是“辰巳午未申酉”，后面是“乙丁丁甲丙丑”',
  ])
})

test('what is shown beside words ends where their block ends', () => {
  const { told } = locate('子丑\n寅甲卯\n辰巳', { exact: '甲', prefix: '丑' })
  expect(told.join()).toContain('第2行它前面是“寅”，后面是“卯”')
})

test('words that overlap themselves are ambiguous', () => {
  expect(locate('哈哈哈', { exact: '哈哈' }).told.join()).toContain('有2处，在第1、1行')
})

test.each([
  ['“守门”', '守门', '原文没有两头的引号'],
  ['守“守门', '守守门', '最接近的是第2行的“守守门”'],
  ['守门“', '守门', '最接近的是第2行'],
])('of %s, printed as %s, is said what differs', (exact, _printed, hint) => {
  expect(locate('值班人员\n值守守门。', { exact }).told.join()).toContain(hint)
})

test('of quoted words that are nowhere nothing is said', () => {
  expect(locate('值守守门。', { exact: '“子丑”' }).told).toEqual(['quote-not-found 此处里没有「“子丑”」 '])
})

test.each(['“守门”子丑', '子丑“守门”'])('of %s no quotation marks are at both ends', (exact) => {
  expect(locate('值守守门。', { exact }).told.join()).not.toContain('两头的引号')
})

test('in a joined paragraph each words’ own line is named', () => {
  const { reports } = compileArticle('# 题\n甲乙丙\n丁戊\n丁甲己。', {
    joins: ['2-3', '3-4'].map((lines) => ({ lines, reason: '因' })),
    notes: [
      { exact: '甲', reason: '因' },
      { exact: '丁', reason: '因' },
    ],
  })
  expect(reports.join()).toContain('“甲”在文章 one 里有2处，在第2、4行')
  expect(reports.join()).toContain('“丁”在文章 one 里有2处，在第3、4行')
})
