import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../src/edition/day.ts'
import { daysBetween } from '../../../src/edition/day-run.ts'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import type { Lane } from '../../../src/reader/timeline/lanes.ts'
import type { Mark } from '../../../src/reader/timeline/marks.ts'
import { NO_LANE_STATES } from '../../../src/reader/timeline/plan.ts'
import { markKey, stopFor, stopsOf } from '../../../src/reader/timeline/stops.ts'
import { arrival, travel } from '../../../src/reader/timeline/travel.ts'
import { planWindow } from '../../../src/reader/timeline/window-plan.ts'
import { bareMark } from './bare-mark.ts'

const span = { from: dayFromNumber(18_000), to: dayFromNumber(18_399) }
const days = daysBetween(span.from, span.to)
const window = { from: 100, to: 110 }

let place = 0
const marks = (on: readonly number[]) => on.map((day) => bareMark('day', day + 0.5, day + 0.5, 2, place++))
const planOf = (lanes: Readonly<Record<string, readonly Mark[]>>, height = 0) =>
  planWindow(
    {
      ...{ mode: 'departments', span, days, phases: [], height },
      lanes: Object.entries(lanes).map(([id, of]): Lane => ({ id, name: id, rest: false, marks: of })),
    },
    NO_LANE_STATES,
    window,
  )
/** Twelve marks of a day have six rows and a “+n” for the others; of twenty more would be hidden than shown, and they are counted. */
const behind = marks(Array.from({ length: 12 }, () => 101))
const counted = marks([...Array.from({ length: 20 }, () => 103), 107])
const single = marks([102, 50, 105, 300])

test('keys lead to marks, to each “+n” and to counts in the window, in order of time, then from the top', () => {
  const stops = stopsOf(planOf({ behind, single }))
  expect(
    stops.map(({ type, lane, from, to, top, marks: of }) => [type, lane, from, to, top, of.length]),
  ).toEqual([
    ...Array.from({ length: 6 }, (_, row) => ['mark', 'behind', 101.5, 101.5, row * 1.75, 1]),
    ['more', 'behind', 101.5, 102, 6 * 1.75, 6],
    ['mark', 'single', 102.5, 102.5, 7 * 1.75, 1],
    ['mark', 'single', 105.5, 105.5, 7 * 1.75, 1],
  ])
  expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length)
  const counts = stopsOf(planOf({ counted, single, other: marks([104]) })).filter(
    ({ lane }) => lane === 'counted',
  )
  expect(counts.map(({ key, type, from, to, marks: of }) => [key, type, from, to, of.length])).toEqual([
    ['counted@103', 'count', 103, 104, 20],
    ['counted@107', 'count', 107, 108, 1],
  ])
})

test('a key of a mark leads to what holds its event, in its own lane where that shows', () => {
  const [shared] = marks([104])
  if (shared === undefined) throw new Error('a mark')
  const stops = stopsOf(planOf({ counted: [...counted, shared], other: [shared], third: [shared] }))
  const event = keyOfEvent(shared.event)
  expect(stopFor(stops, `other:${event}`)?.key).toBe(markKey('other', shared))
  expect(stopFor(stops, `third:${event}`)?.lane).toBe('third')
  expect(stopFor(stops, `counted:${event}`)).toMatchObject({ type: 'count', lane: 'counted', from: 104 })
  expect(stopFor(stops, `gone:${event}`)?.key).toBe('counted@104')
  expect(['counted@103', 'counted@104'].map((key) => stopFor(stops, key)?.key)).toEqual([
    'counted@103',
    'counted@104',
  ])
  const [crowded] = counted
  if (crowded === undefined) throw new Error('a mark')
  const both = stopsOf(planOf({ one: counted, two: counted }))
  expect(stopFor(both, markKey('two', crowded))?.key).toBe('two@103')
  expect([stopFor(stops, 'gone:nobody/nothing'), stopFor(stops, undefined)]).toEqual([undefined, undefined])
})

test('up and down lead to what is nearest in time, of two as near to the earlier, past lanes that show nothing, and end at the last', () => {
  const plan = planOf({ high: marks([101, 104, 109]), low: marks([102, 105]) })
  const key = (lane: string, index: number) => stopsOf(plan).filter((stop) => stop.lane === lane)[index]?.key
  const from = (lane: string, index: number, where: 'up' | 'down') => {
    const to = travel(plan, key(lane, index), where)
    return to?.type === 'beyond' ? undefined : to?.key
  }
  expect(from('high', 0, 'down')).toBe(key('low', 0))
  expect(from('high', 1, 'down')).toBe(key('low', 1))
  expect(from('high', 2, 'down')).toBe(key('low', 1))
  expect(from('low', 0, 'up')).toBe(key('high', 0))
  expect(from('low', 1, 'up')).toBe(key('high', 1))
  expect([from('high', 1, 'up'), from('low', 1, 'down')]).toEqual([key('high', 1), key('low', 1)])
  const between = planOf({ one: marks([102, 104]), two: marks([103]) })
  const two = stopsOf(between).find(({ lane }) => lane === 'two')
  expect(travel(between, two?.key, 'up')).toMatchObject({ lane: 'one', from: 102.5 })
  const [high, low] = plan.lanes
  if (high === undefined || low === undefined) throw new Error('two lanes')
  const empty = { ...high, id: 'empty', items: [], more: [], cells: [] }
  const parted = { ...plan, lanes: [high, empty, low] }
  expect(travel(parted, key('high', 0), 'down')).toMatchObject({ key: key('low', 0) })
  expect(travel(parted, key('low', 0), 'up')).toMatchObject({ key: key('high', 0) })
})

test('at the end of a window time goes on with the next mark outside, or with the very last', () => {
  const plan = planOf({ one: marks([102, 50, 20, 105, 300, 350]) })
  const [first, last] = [stopsOf(plan)[0]?.key, stopsOf(plan).at(-1)?.key]
  const beyond = { type: 'beyond', shown: window }
  expect(travel(plan, first, 'earlier')).toMatchObject({
    ...beyond,
    side: 'before',
    toEnd: false,
    from: 50.5,
  })
  expect(travel(plan, last, 'later')).toMatchObject({ ...beyond, side: 'after', toEnd: false, from: 300.5 })
  expect(travel(plan, first, 'first')).toMatchObject({ ...beyond, side: 'before', toEnd: true, from: 20.5 })
  expect(travel(plan, first, 'last')).toMatchObject({ ...beyond, side: 'after', toEnd: true, from: 350.5 })
  expect(travel(plan, first, 'later')).toMatchObject({ type: 'mark', from: 105.5 })
  expect(travel(plan, undefined, 'later')).toMatchObject({ type: 'mark', from: 102.5 })
})

test('one arrives at the stop that was next outside the days shown before, or at the very end', () => {
  const plan = planOf({ one: marks([101, 103, 105, 107, 109]) })
  const shown = { from: 104, to: 106 }
  const at = (side: 'before' | 'after', toEnd: boolean) =>
    arrival(plan, { type: 'beyond', from: 0, to: 0, shown, side, toEnd })?.from
  expect([at('before', false), at('after', false)]).toEqual([103.5, 107.5])
  expect([at('before', true), at('after', true)]).toEqual([101.5, 109.5])
})
