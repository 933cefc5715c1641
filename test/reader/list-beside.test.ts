import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/reader/catalogue.ts'
import { byIssue, firstByIssue } from '../../src/reader/issues.ts'
import { listBeside } from '../../src/reader/list-beside.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'
import { runs } from '../runs.ts'

const { archive } = await compileManyIssues({ issues: 30, articles: 3, days: 400, newspapers: 2 })
const all = catalogue(archive)
const entries: readonly Entry[] = all.entries
const issues = byIssue(entries)
const anyEntry = fc.constantFrom(...entries)

test('without a filter an article’s own issue stands beside it, in its order', () => {
  for (const issue of issues) {
    for (const open of issue.entries) {
      const beside = listBeside(all, entries, open, false)
      expect(beside).toEqual({ entries: issue.entries, beyond: 0, rest: [] })
    }
  }
})

test('under a filter what passes stands beside it, a window with the article and its neighbours, the rest counted', () => {
  fc.assert(
    fc.property(fc.subarray([...entries]), anyEntry, (passing, open) => {
      const beside = listBeside(all, passing, open, true)
      expect(beside.entries.length).toBeLessThanOrEqual(40)
      expect(beside.entries.length + beside.beyond).toBe(passing.length)
      const from = passing.indexOf(beside.entries[0] ?? open)
      if (passing.length > 0)
        expect(passing.slice(from, from + beside.entries.length)).toEqual(beside.entries)
      const at = passing.indexOf(open)
      if (at !== -1) {
        const around = passing.slice(Math.max(0, at - 1), at + 2)
        expect(around.every((entry) => beside.entries.includes(entry))).toBe(true)
      }
      const own = issues.find((issue) => issue.entries.includes(open))
      expect(beside.rest).toEqual(own?.entries.filter((entry) => !passing.includes(entry)))
    }),
    { numRuns: runs(200) },
  )
})

test.each([
  [0, 0],
  [10, 0],
  [50, 30],
  [89, 50],
])('of ninety that pass, beside that at %i stand forty from that at %i on', (at, from) => {
  const open = entries[at]
  if (open === undefined) throw new Error('no entry')
  expect(entries).toHaveLength(90)
  const beside = listBeside(all, entries, open, true)
  expect(beside.entries).toEqual(entries.slice(from, from + 40))
  expect(beside.beyond).toBe(50)
})

test('a list cut short shows the first articles, and says how many each issue has', () => {
  const cut = firstByIssue(entries, 7)
  expect(cut.flatMap((issue) => issue.entries)).toEqual(entries.slice(0, 7))
  expect(cut.map(({ entries: shown, all }) => [shown.length, all])).toEqual([
    [3, 3],
    [3, 3],
    [1, 3],
  ])
})
