import { expect, test } from 'vitest'
import { compileArticle, paragraphs } from './one-article.ts'

const reason = '因'
const rules = (reports: readonly string[]) => reports.map((report) => report.split(' ')[2])

test('lines that two articles claim are told once for the two, and again for each other pair', () => {
  const articles = [
    { id: 'two', lines: '3-6', headline: { line: 6 } },
    { id: 'three', lines: '5-8', headline: { line: 7 } },
  ]
  const { reports } = compileArticle(
    '# 题\n甲\n乙\n丙\n丁\n二\n三\n戊',
    { lines: '1-4' },
    { articles: [...articles, { id: 'four', lines: '8', headline: { line: 8 } }] },
  )
  expect(rules(reports)).toEqual(['overlapping-lines:', 'overlapping-lines:', 'overlapping-lines:'])
  expect(reports.map((report) => /第(\d)行/.exec(report)?.[1])).toEqual(['3', '5', '8'])
})

test.each([
  ['where the paragraph breaks off', '# 题\n甲乙第二版\n丙丁。', 2],
  ['where it goes on', '# 题\n甲乙\n第二版丙丁。', 3],
])('a page’s number %s goes with the join', (_what, text, lines) => {
  const { article, edition, reports } = compileArticle(
    text,
    { joins: [{ lines: '2-3', reason }] },
    { furniture: [{ lines, exact: '第二版', reason: '版次' }] },
  )
  expect(reports).toEqual([])
  expect(paragraphs(article)).toEqual(['甲乙<join-1>丙丁。'])
  expect(edition?.sources[0]?.furniture.map(({ text, rule }) => [text, rule])).toEqual([['\n', 0]])
})

test('what belongs to nobody is told run by run, and blanks go to the rule for blanks', () => {
  const { reports } = compileArticle('# 题\n甲。\n余  文字\n\n又一行', { lines: '1-2' })
  expect(rules(reports)).toEqual(['missing-characters:', 'missing-characters:'])
  expect(reports.join()).toContain('第3行的“余  文字”（5个字）没有归属')
  expect(reports.join()).toContain('第5行的“又一行”（3个字）没有归属')
})

test('each piece of furniture names its rule, the blanks between theirs', () => {
  const { edition } = compileArticle(
    '第一版\n\n# 题\n甲。\n第二版',
    { lines: '3-4', headline: { line: 3 } },
    { furniture: [5, 1].map((lines) => ({ lines, reason: '版次' })) },
  )
  expect(edition?.sources[0]?.furniture).toEqual([
    { start: 0, text: '第一版', rule: 2 },
    { start: 3, text: '\n\n', rule: 0 },
    { start: 8, text: '\n', rule: 0 },
    { start: 11, text: '\n', rule: 0 },
    { start: 12, text: '第二版', rule: 1 },
  ])
})

test('what stands between two places of an article is no part of the paragraph that goes on there', () => {
  const { article, edition, reports } = compileArticle(
    '# 题\n甲乙\n第二版\n丙丁。',
    { lines: ['1-2', 4], joins: [{ lines: '2-4', reason }] },
    { furniture: [{ lines: 3, reason: '版次' }] },
  )
  expect(reports).toEqual([])
  expect(paragraphs(article)).toEqual(['甲乙<join-1>丙丁。'])
  expect(edition?.sources[0]?.furniture.map(({ text, rule }) => [text, rule])).toEqual([
    ['\n', 0],
    ['\n', 0],
    ['第二版', 1],
    ['\n', 0],
  ])
})
