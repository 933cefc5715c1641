import { expect, test } from 'vitest'
import { compileArticle, paragraphs } from './one-article.ts'

const reason = '因'

test.each([
  ['a line with itself', '2-2', '接排要两行'],
  ['what is no paragraph', '2-3', '第3行不是正文段落'],
  ['past a paragraph', '2-4', '第2行之后的一段不从第4行开始'],
  ['from a line without words', '5-6', '没有一段在第5行结束'],
  ['the last paragraph, with a line that has no words', '6-7', '第6行之后的一段不从第7行开始'],
])('a join of %s is reported', (_what, lines, expected) => {
  const { reports } = compileArticle(
    '# 题\n甲\n乙\n丙\n\n丁\n\n',
    {
      lines: '1-7',
      headings: [{ line: 3 }],
      joins: [{ lines, reason }],
    },
    { pages: [{ name: 1, lines: '1-7' }] },
  )
  expect(reports.join()).toContain(expected)
})

test('joins are made in the order of the text, whatever order they are written in', () => {
  const joins = ['3-4', '2-3', '4-5'].map((lines) => ({ lines, reason: lines }))
  const { article } = compileArticle('# 题\n甲\n乙\n丙\n丁。', { joins })
  expect(paragraphs(article)).toEqual(['甲<join-1>乙<join-2>丙<join-3>丁。'])
  const reasons = article?.blocks[1]?.inlines.flatMap((i) => (i.type === 'join' ? [i.reason] : []))
  expect(reasons).toEqual(['2-3', '3-4', '4-5'])
})

test('a paragraph goes on twice past what belongs to others, and holds none of it', () => {
  const { article, edition, reports } = compileArticle(
    '# 题\n甲乙\n# 别\n别文。\n丙丁\n戊己\n别文二。\n庚。',
    {
      lines: ['1-2', '5-6', 8],
      joins: ['2-5', '5-6', '6-8'].map((lines) => ({ lines, reason })),
    },
    {
      articles: [{ id: 'two', lines: ['3-4', 7], headline: { line: 3 } }],
    },
  )
  expect(reports).toEqual([])
  expect(paragraphs(article)).toEqual(['甲乙<join-1>丙丁<join-2>戊己<join-3>庚。'])
  const block = article?.blocks[1]
  const lines = [block?.source, ...(block?.resumed ?? [])].map((span) => [span?.firstLine, span?.lastLine])
  expect(lines).toEqual([
    [2, 2],
    [5, 6],
    [8, 8],
  ])
  const between = block?.inlines.flatMap((inline) => (inline.type === 'join' ? [inline.source] : []))
  expect(between).toEqual([undefined, '\n', undefined])
  expect(edition?.articles).toHaveLength(2)
})

test.each(['2-9', '3-2'])('a join of %s, no lines of the text, is told once', (lines) => {
  const { reports } = compileArticle('# 题\n甲\n乙。', { joins: [{ lines, reason }] })
  expect(reports.map((report) => report.split(' ')[2])).toEqual(['lines-out-of-range:'])
})
