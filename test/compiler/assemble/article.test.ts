import { expect, test } from 'vitest'
import { compileArticle } from '../place/one-article.ts'

test('an article has its parts by what they are, in the order of the text, its departments as they are given', () => {
  const { article, reports } = compileArticle(
    '眉\n# 题目\n副一\n副二\n记者 甲\n邮局乙。\n## 小题\n丙校丁。（新华社）\n戊 摄',
    {
      kicker: { line: 1 },
      headline: { line: 2 },
      decks: [{ line: 4 }, { line: 3 }],
      bylines: [
        { line: 5, names: ['甲'] },
        { exact: '（新华社）', kind: 'agency' },
      ],
      photoCredits: [{ line: 9 }],
      headings: [{ line: 7 }],
      departments: [
        { id: 'school', role: 'mentioned', exact: '校', prefix: '丙', suffix: '丁', reason: '因' },
        { id: 'post', role: 'subject', exact: '邮局' },
      ],
    },
    {
      shared: {
        'departments.yaml':
          'kinds: [{id: office, name: 机关}]\ndepartments: [{id: post, short: 邮局, kind: office}, {id: school, short: 学校, kind: office}]',
      },
    },
  )
  expect(reports).toEqual([])
  const { blocks, ...rest } = article ?? { blocks: [] }
  expect(rest).toStrictEqual({
    ...{
      id: 'one',
      source: 'daily-2022-12-01-1',
      pages: ['1'],
      headline: '题目',
      headlineWords: '2',
      kicker: '眉',
    },
    decks: ['副一', '副二'],
    bylines: [
      { text: '记者 甲', names: ['甲'], position: 'line' },
      { text: '（新华社）', names: [], position: 'end', kind: 'agency' },
    ],
    involvements: [
      {
        ...{ department: 'school', role: 'mentioned', reason: '因' },
        quote: { exact: '校', prefix: '丙', suffix: '丁' },
        anchor: { block: 7, fragment: 'p2' },
      },
      {
        ...{ department: 'post', role: 'subject' },
        quote: { exact: '邮局', prefix: undefined, suffix: undefined },
        anchor: { block: 5, fragment: 'p1' },
      },
    ],
  })
  expect(
    blocks.map((block) => [block.type, 'number' in block ? block.number : undefined, block.mark]),
  ).toEqual([
    ['kicker', undefined, undefined],
    ['headline', undefined, '# '],
    ['deck', undefined, undefined],
    ['deck', undefined, undefined],
    ['byline', undefined, undefined],
    ['paragraph', 1, undefined],
    ['heading', 1, '## '],
    ['paragraph', 2, undefined],
    ['photo-credit', undefined, undefined],
  ])
})

test('an article that has nothing but a headline and words says nothing more', () => {
  const { article } = compileArticle('# 题\n甲。', {})
  expect(article).toStrictEqual({
    ...{ id: 'one', source: 'daily-2022-12-01-1', pages: ['1'], headline: '题', headlineWords: '1' },
    ...{ decks: [], bylines: [], involvements: [] },
    blocks: [
      {
        type: 'headline',
        source: { start: 0, end: 3, firstLine: 1, lastLine: 1 },
        mark: '# ',
        inlines: [{ type: 'text', text: '题' }],
      },
      {
        type: 'paragraph',
        number: 1,
        source: { start: 4, end: 6, firstLine: 2, lastLine: 2 },
        inlines: [{ type: 'text', text: '甲。' }],
      },
    ],
  })
})

test('words in a heading stand at the heading, counted apart from the paragraphs', () => {
  const { article } = compileArticle('# 题\n甲。\n## 一\n乙。\n## 邮局\n丙。', {
    headings: [{ line: 3 }, { line: 5 }],
    departments: [{ id: 'post', role: 'subject', exact: '邮局' }],
  })
  expect(article?.involvements.map(({ anchor }) => anchor)).toEqual([{ block: 4, fragment: 's2' }])
})

test.each<
  [what: string, text: string, entries: object, furniture: object[], source: object, resumed?: object[]]
>([
  [
    'on in the next line',
    '# 题\n甲\n乙。',
    { joins: [{ lines: '2-3', reason: '因' }] },
    [],
    { start: 4, end: 8, firstLine: 2, lastLine: 3 },
  ],
  [
    'on in another place',
    '# 题\n甲\n版\n乙。',
    { lines: ['1-2', 4], joins: [{ lines: '2-4', reason: '因' }] },
    [{ lines: 3, reason: '版次' }],
    { start: 4, end: 5, firstLine: 2, lastLine: 2 },
    [{ start: 8, end: 10, firstLine: 4, lastLine: 4 }],
  ],
])('a paragraph that goes %s says where it stands', (_what, text, entries, furniture, source, resumed) => {
  const { article, reports } = compileArticle(text, entries, { furniture })
  expect(reports).toEqual([])
  expect(article?.blocks[1]?.source).toEqual(source)
  expect(article?.blocks[1]?.resumed).toEqual(resumed)
})
