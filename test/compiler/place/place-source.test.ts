import { expect, test } from 'vitest'
import { compileArticle } from './one-article.ts'

const broken = { line: 'x', exact: '甲' }

test.each([
  ['kicker', { kicker: broken }],
  ['headline', { headline: broken, decks: [{ line: 1, exact: '乙' }] }],
  ['decks', { decks: [broken] }],
  ['bylines', { bylines: [broken] }],
  ['headings', { headings: [broken] }],
  ['photoCredits', { photoCredits: [broken] }],
])('words that a broken entry of %s may be about are not missed', (_key, entries) => {
  const { reports } = compileArticle('甲 乙\n丙。', { headline: { line: 1, exact: '乙' }, ...entries })
  expect(reports.map((report) => report.split(' ')[2])).toEqual(['wrong-value:'])
})

test.each([
  ['furniture', { furniture: [{ lines: 'x', reason: '版次' }] }],
  ['articles', { articles: [{ id: 'two', lines: 'x', headline: { line: 3 } }] }],
])('lines that a broken entry of %s may be about are not missed', (_key, besides) => {
  const { reports } = compileArticle('# 题\n甲。\n乙', { lines: '1-2' }, besides)
  expect(reports.map((report) => report.split(' ')[2])).toEqual(['wrong-value:'])
})

test('a broken entry about words that have their owner hides nothing', () => {
  const { reports } = compileArticle('# 题\n甲。\n乙', { lines: '1-2', notes: [{ exact: '甲' }] })
  expect(reports.map((report) => report.split(' ')[2]).sort()).toEqual([
    'missing-characters:',
    'missing-key:',
  ])
})

test('articles come in the order of the text, whatever order they are written in', () => {
  const { edition } = compileArticle(
    '# 别\n乙。\n# 题\n甲。',
    { lines: '3-4', headline: { line: 3 } },
    { articles: [{ id: 'two', lines: '1-2', headline: { line: 1 } }] },
  )
  expect(edition?.articles.map(({ id }) => id)).toEqual(['two', 'one'])
})
