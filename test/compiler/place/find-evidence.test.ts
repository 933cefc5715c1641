import { expect, test } from 'vitest'
import { compileArticle } from './one-article.ts'

const inference = (...evidence: object[]) => ({
  inferences: [{ id: 'year', what: '年份', value: '2022', reason: '因', evidence }],
})

test('evidence stands in the block of its article that holds its words', () => {
  const { edition, reports } = compileArticle(
    '# 题\n甲乙。\n丙甲。\n# 别\n丙丁。',
    { lines: '1-3' },
    {
      ...inference({ article: 'one', exact: '甲', prefix: '丙' }, { article: 'two', exact: '丙' }),
      articles: [{ id: 'two', lines: '4-5', headline: { line: 4 } }],
    },
  )
  expect(reports).toEqual([])
  const anchors = edition?.inferences[0]?.evidence.map(({ article, anchor }) => [article, anchor.fragment])
  expect(anchors).toEqual([
    ['one', 'p2'],
    ['two', 'p1'],
  ])
})

test('evidence that is not there is reported, evidence of an unknown article once', () => {
  const { reports } = compileArticle(
    '# 题\n甲乙。',
    {},
    inference({ article: 'one', exact: '丙' }, { article: 'none', exact: '甲' }),
  )
  expect(reports.map((report) => report.split(' ')[2])).toEqual(['quote-not-found:', 'unknown-article:'])
})
