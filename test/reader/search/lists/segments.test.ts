import { beforeAll, expect, test } from 'vitest'
import { Day } from '../../../../src/edition/day-schema.ts'
import type { IndexedSource } from '../../../../src/edition/index-schema.ts'
import { segmentsOf } from '../../../../src/reader/search/lists/segments.ts'
import { compileManyIssues } from '../../../many-issues-compiled.ts'

let source: IndexedSource
beforeAll(async () => {
  const { index } = await compileManyIssues({ issues: 1, articles: 1, days: 1 })
  const [first] = index.sources
  if (first === undefined) throw new Error('no source')
  source = first
})

/** Sources of a hundred articles each, one on each first and fifteenth of the months since January 2019. */
function sources(count: number): IndexedSource[] {
  return Array.from({ length: count }, (_, i) => {
    const date = new Date(Date.UTC(2019, Math.floor(i / 2), i % 2 === 0 ? 1 : 15))
    const day = Day.parse(date.toISOString().slice(0, 10))
    const issue = { ...source.issue, day }
    return { ...source, issue, articles: 100, file: `assets/bundle-${day}.json` }
  })
}

test('segments follow one another by day and hold every source once, whatever the order of the index', () => {
  const all = sources(130)
  const segments = segmentsOf(all.toReversed(), 5000)
  expect(segments.flatMap((segment) => segment.sources)).toEqual(all)
  expect(segments.map(({ articles }) => articles)).toEqual([5000, 5000, 3000])
  expect(segments[0]).toMatchObject({ from: '2019-01-01', to: '2021-01-15' })
})

test('what is added at the end changes the last segment alone; what is changed within, its own alone', () => {
  const before = segmentsOf(sources(120), 5000).map(({ key }) => key)
  const after = segmentsOf(sources(121), 5000).map(({ key }) => key)
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
  expect(after[2]).not.toBe(before[2])
  const changed = sources(120).map((each, i) =>
    i === 3 ? { ...each, file: 'assets/bundle-new.json' } : each,
  )
  expect(segmentsOf(changed, 5000).map(({ key }, i) => key === before[i])).toEqual([false, true, true])
})

test('one month of more articles than a segment holds is parted all the same', () => {
  const month = sources(100).map((each) => ({ ...each, issue: source.issue }))
  expect(segmentsOf(month, 5000).map(({ articles }) => articles)).toEqual([8000, 2000])
})
