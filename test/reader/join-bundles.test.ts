import { expect, test } from 'vitest'
import { PhaseId } from '../../src/edition/ids.ts'
import { joinBundles } from '../../src/reader/join-bundles.ts'
import { twoNewspapersWithFormer } from '../two-newspapers.ts'

const { archive, bundles } = twoNewspapersWithFormer({
  articles: { crossing: 'bridge', shore: 'lake' },
  events: { 'bridge/talks': 'bridge/meeting', 'lake/walk': 'lake/visit' },
  departments: { port: 'harbour', waters: 'water' },
  issues: {
    'river-daily/2024-01-01': 'river-daily/2024-01-02',
    'lake-evening/2024-01-01': 'lake-evening/2024-01-02',
  },
})
const [first, ...others] = bundles.map(({ bundle }) => bundle)
if (first === undefined) throw new Error('no bundle')
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const sorted = (items: readonly { id: string }[]) => ids(items).sort()

test.each([
  ['in their order', joinBundles(first, others)],
  ['the other way round', joinBundles(others[1] ?? first, [others[0] ?? first, first])],
])('the bundles of a whole edition together hold what it holds, each thing once: %s', (_, joined) => {
  expect(joined.span).toEqual(archive.span)
  for (const key of [
    'newspapers',
    'kinds',
    'departments',
    'sources',
    'articles',
    'events',
    'phases',
  ] as const)
    expect(sorted(joined[key])).toEqual(sorted(archive[key]))
  expect(joined.inferences.map(({ source }) => source).sort()).toEqual(ids(archive.sources).sort())
  const formerly = (pairs: readonly { from: string }[] = []) =>
    [...new Set(pairs.map(({ from }) => from))].sort()
  for (const key of ['articles', 'events', 'departments', 'issues'] as const)
    expect(formerly(joined.redirects[key])).toEqual(formerly(archive.redirects[key]))
})

test('the phases of all stand one after the other', () => {
  const [event] = archive.events
  const [inference] = archive.inferences
  if (event === undefined || inference === undefined) throw new Error('nothing to date a phase by')
  const phased = [first, ...others].map((bundle, i) => ({
    ...bundle,
    phases: bundle.sources.map(({ id }) => ({
      ...{ id: PhaseId.parse(`phase-${i}`), source: id, name: '阶段', evidence: [] },
      ...{ inferred: inference.id, date: event.date },
    })),
  }))
  const [one, ...rest] = phased
  expect(one && ids(joinBundles(one, rest).phases)).toEqual(['phase-0', 'phase-1', 'phase-2'])
})

test('a bundle by itself stays as it is', () => {
  expect(joinBundles(first, [])).toBe(first)
})

test('of bundles without former issues there are none', () => {
  const { issues, ...redirects } = first.redirects
  const without = { ...first, redirects }
  expect(joinBundles(without, [without]).redirects.issues).toEqual([])
})
