import { expect, test } from 'vitest'
import { readAddress } from '../../src/reader/address.ts'
import { conditionsOf } from '../../src/reader/conditions.ts'
import { parseQueryString } from '../../src/reader/query-string.ts'
import { searchEntries } from '../../src/reader/search/search.ts'
import { nothingWords, waysOut } from '../../src/reader/ways-out.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const two = catalogue(twoNewspapers().archive)
const asked = (query: string) => readAddress(parseQueryString(query), two.edition)
const ways = (query: string) => waysOut(two, asked(query), searchEntries)
const said = (query: string) => ways(query).map(({ label, count }) => [label, count])

test.each([
  ['?q=桥&org=harbour&from=2023-12-31&to=2023-12-31', [['不搜索', 2]]],
  [
    '?q=欢呼&org=harbour',
    [
      ['不搜索', 2],
      ['不限部门', 1],
    ],
  ],
  [
    '?q=回顾&from=2024-01-01&to=2024-01-02',
    [
      ['不搜索', 3],
      ['不限日期', 1],
    ],
  ],
  [
    '?paper=lake-evening&org=harbour',
    [
      ['不限报纸', 2],
      ['不限部门', 1],
    ],
  ],
  ['?q=没有', [['不搜索', 4]]],
])('out of %s lead steps that show something, the most first', (query, steps) => {
  expect(said(query)).toEqual(steps)
})

test('a step takes off what it names and no more', () => {
  const all = '?q=欢呼&org=harbour&view=list'
  const [noQuery, noDepartments] = ways(all)
  expect(noQuery?.state).toEqual(asked('?org=harbour&view=list'))
  expect(noDepartments?.state).toEqual(asked('?q=欢呼&view=list'))
  expect(ways('?q=回顾&from=2024-01-01&to=2024-01-02')[1]?.state).toEqual(asked('?q=回顾'))
  expect(ways('?paper=lake-evening&org=harbour')[0]?.state).toEqual(asked('?org=harbour'))
})

test('where departments are only mentioned, a step counts that too, unless it is counted already', () => {
  const mentioned = catalogue({
    ...two.edition,
    ...twoNewspapers().archive,
    articles: twoNewspapers().archive.articles.map((article) => ({
      ...article,
      involvements: article.involvements.map((each) => ({ ...each, role: 'mentioned' as const })),
    })),
  })
  const steps = (query: string) =>
    waysOut(mentioned, readAddress(parseQueryString(query), mentioned.edition)).map(({ label }) => label)
  expect(steps('?org=harbour')).toEqual(['不限部门', '包括只提及这些部门的文章'])
  expect(steps('?org=harbour&mentions=1')).toEqual(['不限部门'])
})

test('what goes on being empty has no words for what it does not ask', () => {
  const conditions = conditionsOf(two, asked('?org=harbour&mentions=1&q=欢呼'))
  expect(nothingWords(conditions)).toBe('没有部门为港务局、文中有“欢呼”的文章。')
})
