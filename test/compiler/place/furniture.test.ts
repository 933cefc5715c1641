import { expect, test } from 'vitest'
import { compileArticle, paragraphs } from './one-article.ts'

const part = (lines: number, exact: string, more: object = {}) => ({ lines, exact, reason: '版次', ...more })

test.each([
  ['at the beginning of a line', '第一版 甲乙。', [part(2, '第一版')]],
  ['at its end', '甲乙。 第一版', [part(2, '第一版')]],
  ['at both ends', '日报 甲乙。 第一版', [part(2, '日报'), part(2, '第一版')]],
  ['a mark', '## 甲乙。', [part(2, '## ')]],
  ['before a mark', '日报 ## 甲乙。', [part(2, '日报 ## ')]],
  ['twice, told apart by what follows', '版甲乙。版', [part(2, '版', { suffix: '甲' })], '甲乙。版'],
])(
  'what is furniture %s is no part of the paragraph, nor are the spaces beside it',
  (_what, line, furniture, words = '甲乙。') => {
    const { article, edition, reports } = compileArticle(`# 题\n${line}\n丙。`, {}, { furniture })
    expect(reports).toEqual([])
    expect(paragraphs(article)).toEqual([words, '丙。'])
    expect(article?.blocks[1]?.mark).toBeUndefined()
    const own = edition?.sources[0]?.furniture.filter(({ rule }) => rule > 0).map(({ text }) => text)
    expect(own?.sort()).toEqual(furniture.map(({ exact }) => exact).sort())
  },
)

test('a line that is all furniture, piece by piece, is no paragraph', () => {
  const { article, reports } = compileArticle(
    '# 题\n日报 第一版\n甲。',
    {},
    { furniture: [part(2, '日报'), part(2, '第一版')] },
  )
  expect(reports).toEqual([])
  expect(paragraphs(article)).toEqual(['甲。'])
})

test('nor is it where the text ends with it', () => {
  const { article } = compileArticle('# 题\n甲。\n日报', {}, { furniture: [part(3, '日报')] })
  expect(paragraphs(article)).toEqual(['甲。'])
})

test('beside furniture a paragraph keeps the mark it has of its own', () => {
  const { article } = compileArticle('# 题\n## 甲乙。 第一版', {}, { furniture: [part(2, '第一版')] })
  expect(article?.blocks[1]?.mark).toBe('## ')
})

test.each([part(9, '第一版'), { lines: '2-9', reason: '版次' }, { lines: '8-9', reason: '版次' }])(
  'of furniture on a line that is not there, only the line is reported: %j',
  (furniture) => {
    const { reports } = compileArticle('# 题\n甲。', {}, { furniture: [furniture] })
    expect(reports).toHaveLength(1)
    expect(reports[0]).toContain('lines-out-of-range')
  },
)

test.each([
  ['甲乙。日报第一版', ['日报第一版', '第一版']],
  ['甲乙。日报第一版', ['第一版', '日报第一版']],
  ['日报第一版甲乙。', ['日报第一版', '日报']],
  ['日报第一版甲乙。', ['日报', '日报第一版']],
])('in %s, what two pieces %j claim is told once', (line, pieces) => {
  const { reports } = compileArticle(
    `# 题\n${line}`,
    {},
    { furniture: pieces.map((exact) => part(2, exact)) },
  )
  expect(reports.map((report) => report.split(' ')[2])).toEqual(['overlapping-lines:'])
})

test.each([
  ['a line of other words', '甲乙。 第二版'],
  ['a line of nobody’s', '第二版'],
  ['a blank line', ''],
])('furniture that is not on its line, %s, is reported', (_what, line) => {
  const lines = line === '第二版' ? [1, 3] : '1-3'
  const { reports } = compileArticle(`# 题\n${line}\n丙。`, { lines }, { furniture: [part(2, '第一版')] })
  expect(reports).toHaveLength(1)
  expect(reports[0]).toContain('quote-not-found: 第2行里没有“第一版”')
})

test('words in the middle of a line are no furniture', () => {
  const { reports } = compileArticle('# 题\n甲乙丙。', {}, { furniture: [part(2, '乙')] })
  expect(reports).toHaveLength(1)
  expect(reports[0]).toContain('furniture-within-words: “乙”在第2行中间')
})
