import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArticleId } from '../../../src/edition/ids.ts'
import { type LanesByHand, laneStates, toggledLane } from '../../../src/reader/timeline/lane-states.ts'

const LANES = ['all', 'bus', 'rest', 'women']
const lanes = fc.subarray(LANES).map((ids) => (ids.length === 0 ? undefined : ids))
const byHand: fc.Arbitrary<LanesByHand> = fc
  .record({ folded: lanes, full: lanes })
  .map(({ folded, full }) => ({
    ...(folded === undefined ? {} : { folded }),
    ...(full === undefined ? {} : { full }),
  }))
const article = fc.constantFrom(undefined, ArticleId.parse('bus'))

test('beside an article the lane of the others begins folded, opens by hand and folds again', () => {
  const bus = ArticleId.parse('bus')
  expect([...laneStates({}, bus).folded]).toEqual(['rest'])
  expect([...laneStates({}, undefined).folded]).toEqual([])
  const opened = toggledLane({}, bus, 'rest', 'folded')
  expect(opened.unfolded).toEqual(['rest'])
  expect(toggledLane({ unfolded: ['rest'] }, bus, 'rest', 'folded').unfolded).toBeUndefined()
})

test('pressing a lane changes that lane alone, pressing it twice nothing', () => {
  fc.assert(
    fc.property(
      byHand,
      article,
      fc.constantFrom(...LANES),
      fc.constantFrom('folded' as const, 'full' as const),
      (hand, open, lane, what) => {
        const given = (change: ReturnType<typeof toggledLane>): LanesByHand =>
          Object.fromEntries(Object.entries(change).filter(([, ids]) => ids !== undefined))
        const before = laneStates(hand, open)
        const once = given(toggledLane(hand, open, lane, what))
        const after = laneStates(once, open)
        expect(after[what].has(lane)).toBe(!before[what].has(lane))
        for (const other of LANES.filter((id) => id !== lane))
          expect(after[what].has(other)).toBe(before[what].has(other))
        expect(laneStates(given(toggledLane(once, open, lane, what)), open)).toEqual(before)
      },
    ),
  )
})

test('what is done to a lane leaves the others as they were, in the order of their names', () => {
  const bus = ArticleId.parse('bus')
  const hand: LanesByHand = { folded: ['women'], unfolded: ['rest'], full: ['women'] }
  expect(toggledLane(hand, undefined, 'bus', 'folded')).toEqual({
    folded: ['bus', 'women'],
    unfolded: ['rest'],
    full: ['women'],
  })
  expect(toggledLane(hand, bus, 'bus', 'full')).toEqual({ ...hand, full: ['bus', 'women'] })
  expect(toggledLane({ ...hand, folded: ['rest', 'women'] }, bus, 'rest', 'folded')).toEqual(hand)
  expect(toggledLane({ folded: ['women'] }, bus, 'women', 'folded')).toEqual({
    folded: undefined,
    unfolded: undefined,
    full: undefined,
  })
  expect(toggledLane({ unfolded: ['all', 'rest'] }, bus, 'rest', 'folded').unfolded).toEqual(['all'])
})
