import { expect, test } from 'vitest'
import type { Article } from '../../../src/edition/schema.ts'
import { compileArticle, paragraphs, sketch } from './one-article.ts'

const reason = '因'

/** Each doubt of an article: what it is of, its reason, and the words it stands at. */
const doubtsOf = (article: Article | undefined) =>
  article?.blocks.flatMap(({ inlines }) =>
    inlines.flatMap((inline) =>
      inline.type === 'doubt' ? [[inline.of, inline.reason, sketch(inline.children)]] : [],
    ),
  )

test('a draft’s doubt stands at the words that it is about', () => {
  const { article, reports } = compileArticle(
    '# 题\n本报讯(甲)11月3日邮局开门。\n乙\n丙丁。',
    {
      doubt: '文',
      headline: { line: 1, doubt: '题' },
      headings: [{ line: 3, doubt: '节' }],
      bylines: [{ exact: '甲', doubt: '署' }],
      departments: [{ id: 'post', role: 'subject', exact: '邮局', doubt: '门' }],
      events: [
        {
          id: 'open',
          exact: '11月3日',
          date: '2022-11-03',
          label: '开门',
          departments: ['post'],
          inferred: { year: 'year' },
          doubt: '日',
        },
      ],
    },
    { status: 'draft', inferences: [{ id: 'year', what: '年份', value: '2022', reason }] },
  )
  expect(reports).toEqual([])
  expect(doubtsOf(article)).toEqual([
    ['article', '文', 'doubt-2[题]'],
    ['byline', '署', 'byline[甲]'],
    ['event', '日', 'date[11月3日]'],
    ['department', '门', 'organisation[邮局]'],
    ['heading', '节', '乙'],
  ])
})

test('a doubt about a join or a gap is the join’s or the gap’s', () => {
  const { article } = compileArticle(
    '# 题\n甲乙\n丙丁。',
    {
      joins: [{ lines: '2-3', reason, doubt: '接' }],
      gaps: [{ before: '甲', extent: '不明', reason, doubt: '缺' }],
    },
    { status: 'draft' },
  )
  expect(paragraphs(article)).toEqual(['<gap-1>甲乙<join-1>丙丁。'])
  expect(article?.blocks[1]?.inlines).toMatchObject([{ doubt: '缺' }, {}, { doubt: '接' }, {}])
})

test('a byline within a paragraph is the first paragraph’s, or its paragraph’s last words but for punctuation', () => {
  const { article } = compileArticle('# 题\n(甲)乙丙。\n丁(戊)。', {
    bylines: [{ exact: '甲' }, { exact: '戊' }],
  })
  expect(article?.bylines.map(({ position }) => position)).toEqual(['start', 'end'])
  for (const exact of ['丁', '题']) {
    const { reports } = compileArticle('# 题\n甲乙。\n丁2。', { bylines: [{ exact }] })
    expect(reports.join()).toContain('misplaced-byline')
  }
})

test('of a byline that is nowhere only the quote is reported', () => {
  const { reports } = compileArticle(
    '# 题\n甲乙。',
    { bylines: [{ exact: '丙', doubt: '疑' }, { line: 9 }] },
    { status: 'draft' },
  )
  expect(reports.map((report) => report.split(' ')[2])).toEqual(['quote-not-found:', 'line-not-in-article:'])
})

test('what a photo credit has lost stands before it', () => {
  const { article } = compileArticle('# 题\n甲乙。\n丙 摄', {
    photoCredits: [{ line: 3, gap: { extent: '一幅', reason } }],
  })
  expect(article?.blocks[2]?.inlines).toMatchObject([
    { type: 'gap', what: 'picture', position: 'before', extent: '一幅', reason },
    { type: 'text', text: '丙 摄' },
  ])
})

test('what crosses another annotation is told once, doubted or not', () => {
  const { reports } = compileArticle(
    '# 题\n甲邮局乙。',
    {
      notes: [{ exact: '甲邮', reason }],
      departments: [{ id: 'post', role: 'subject', exact: '邮局', doubt: '门' }],
    },
    { status: 'draft' },
  )
  expect(reports).toHaveLength(1)
  expect(reports[0]).toContain('“邮局”（部门）和“甲邮”（说明，content/page/page.yaml:')
})

test('a doubt about an article stands at its headline, not at its kicker', () => {
  const { article } = compileArticle(
    '眉\n题\n甲。',
    { doubt: '文', kicker: { line: 1 }, headline: { line: 2 } },
    { status: 'draft' },
  )
  expect(article?.blocks.map(({ inlines }) => sketch(inlines))).toEqual(['眉', 'doubt-1[题]', '甲。'])
})
