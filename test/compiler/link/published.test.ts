import { expect, test } from 'vitest'
import { compileArticle } from '../place/one-article.ts'

/** What is reported of the ids of a page's article, event, department and issue, once these were published. */
function toldOf(published: Record<string, string>): string[] {
  const sections = { articles: '{}', events: '{}', departments: '{}', issues: '{}', ...published }
  const lines = Object.entries(sections).map((section) => section.join(': '))
  const { diagnostics } = compileArticle(
    '# 题\n邮局2022年11月3日开门。',
    {
      departments: [{ id: 'post', role: 'subject', exact: '邮局' }],
      events: [{ id: 'opened', exact: '2022年11月3日', date: '2022-11-03', label: '开门' }],
    },
    {
      shared: {
        'published.yaml': Object.entries(sections)
          .map((section) => section.join(': '))
          .join('\n'),
      },
    },
  )
  return diagnostics.map(({ ruleId, place, reason, expected }) =>
    [`${ruleId} at ${lines[place.line - 1]?.slice(place.column - 1)}`, reason, expected].join(' | '),
  )
}

test.each([
  ['articles', '{redirects: {old-one: one}}'],
  ['articles', '{withdrawn: {old-one: 因}}'],
  ['events', '{redirects: {one/open: one/opened, old-one/opened: one/opened}}'],
  ['departments', '{redirects: {post-office: post}}'],
  ['issues', '{redirects: {daily/2022-12-02: daily/2022-12-01, weekly/2022-12-01/2: daily/2022-12-01}}'],
])('%s: %s leads from what may have been public', (section, text) => {
  expect(toldOf({ [section]: text })).toEqual([])
})

test.each([
  ['articles', '{redirects: {../../x: one}}', 'one}}', '../../x', '文章的 id，如 old-thanks'],
  ['articles', '{redirects: {Old One: one}}', 'one}}', 'Old One', '文章的 id，如 old-thanks'],
  ['articles', '{withdrawn: {old/one: 因}}', '因}}', 'old/one', '文章的 id，如 old-thanks'],
  [
    'events',
    '{redirects: {opened: one/opened}}',
    'one/opened}}',
    'opened',
    '文章/日期，如 old-thanks/opened',
  ],
  ['departments', '{redirects: {..: post}}', 'post}}', '..', '部门的 id，如 health-commission'],
  [
    'issues',
    '{redirects: {daily: daily/2022-12-01}}',
    'daily/2022-12-01}}',
    'daily',
    '报纸/出版日期，如 daily/2022-12-01',
  ],
])(
  '%s: %s leads from what cannot be an id, and would be an address of no form',
  (section, text, at, id, expected) => {
    expect(toldOf({ [section]: text })).toEqual([
      `invalid-id at ${at} | “${id}”不会是公布过的 id | ${expected}`,
    ])
  },
)
