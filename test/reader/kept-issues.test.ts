import { expect, test } from 'vitest'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { issueFiles, keptIssues, sizeWords } from '../../src/reader/kept-issues.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'

const { index } = await compileManyIssues({ issues: 4, articles: 2, days: 40, newspapers: 2 })
const [first, second, third] = index.sources
if (first === undefined || second === undefined || third === undefined) throw new Error('expected sources')
// The second page of the first issue.
const twoPages = {
  ...index,
  sources: index.sources.map((source) => (source === second ? { ...source, issue: first.issue } : source)),
}
const catalogue = catalogueOfIndex(twoPages, [])

test('an issue takes the room of all its files, and of no other', () => {
  const { files, bytes } = issueFiles(catalogue, first.issue)
  expect(files.map(({ id }) => id)).toEqual([first.id, second.id])
  expect(bytes).toBe(first.bytes + second.bytes)
})

test('kept issues are named with what of them is kept, in the order of the edition', () => {
  const some = keptIssues(catalogue, new Set([third.file, second.file, 'assets/index.json']))
  expect(some.map(({ issue }) => issue)).toEqual([first.issue, third.issue])
  expect(some.map(({ entries }) => entries.map((entry) => entry.source.id))).toEqual([
    [second.id, second.id],
    [third.id, third.id],
  ])
  expect(keptIssues(catalogue, new Set())).toEqual([])
})

test('an issue is whole when every file of it is kept', () => {
  const wholeOf = (kept: readonly string[]) => keptIssues(catalogue, new Set(kept)).map(({ whole }) => whole)
  expect(wholeOf([first.file, third.file])).toEqual([false, true])
  expect(wholeOf([first.file, second.file])).toEqual([true])
})

test('room is said in the units of files', () => {
  expect([40, 68_400, 999_999, 1_430_000].map(sizeWords)).toEqual(['1 KB', '68 KB', '1000 KB', '1.4 MB'])
})
