import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/edition/day.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import { WHOLE_EDITION } from '../../../src/reader/address.ts'
import { chooseDay, chooseRun, isChosen } from '../../../src/reader/timeline/choosing.ts'
import {
  canZoomIn,
  windowAbout,
  windowOf,
  windowShowing,
  windowStretch,
  zoomed,
} from '../../../src/reader/timeline/window.ts'

const on = (day: number) => Day.parse(`2022-11-${day}`)
const span = { from: on(13), to: on(30) }
const day = fc.integer({ min: 13, max: 30 }).map(on)
const run = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))

test('a window becomes a stretch and the stretch the same window', () => {
  fc.assert(
    fc.property(run, (window) => {
      const whole = window.from === span.from && window.to === span.to
      expect(windowOf(windowStretch(window, span), span)).toEqual(whole ? undefined : window)
    }),
  )
})

test('any stretch gives whole days within the span', () => {
  const edge = fc.double({ min: -50, max: 50, noNaN: true })
  fc.assert(
    fc.property(edge, edge, (from, to) => {
      const window = windowOf({ from, to }, span)
      if (window === undefined) return
      expect(window.from >= span.from && window.to <= span.to && window.from <= window.to).toBe(true)
    }),
  )
})

test('zooming in narrows to one day and out widens to the whole, always about the day wanted', () => {
  fc.assert(
    fc.property(day, (about) => {
      let window = zoomed(undefined, span, 'in', about)
      const lengths: number[] = []
      for (let i = 0; i < 10 && window !== undefined; i++) {
        expect(isChosen(about, window)).toBe(true)
        lengths.push(dayNumber(window.to) - dayNumber(window.from) + 1)
        if (!canZoomIn(window, span)) break
        window = zoomed(window, span, 'in', about)
      }
      expect(lengths).toEqual([12, 8, 5, 3, 2, 1])
      for (let i = 0; i < 6; i++) window = zoomed(window, span, 'out', about)
      expect(window).toBeUndefined()
    }),
  )
})

test('a window moves no further than it must to show a stretch', () => {
  const window = { from: on(15), to: on(18) }
  expect(windowShowing({ from: 3, to: 4 }, window, span)).toEqual(window)
  expect(windowShowing({ from: 17.5, to: 17.5 }, window, span)).toEqual({ from: on(27), to: on(30) })
  expect(windowShowing({ from: 0, to: 1 }, window, span)).toEqual({ from: on(13), to: on(16) })
  expect(windowShowing({ from: 13, to: 17 }, { from: on(13), to: on(14) }, span)).toEqual({
    from: on(26),
    to: on(27),
  })
  expect(windowShowing({ from: 0, to: 1 }, undefined, span)).toBeUndefined()
})

test('a run of days is chosen in either direction, its ends left out where the edition ends', () => {
  expect(chooseRun({ from: on(23), to: on(21) }, span)).toEqual({ from: on(21), to: on(23) })
  expect(chooseRun({ from: on(13), to: on(15) }, span)).toEqual({ from: undefined, to: on(15) })
  expect(chooseRun(undefined, span)).toEqual({ from: undefined, to: undefined })
})

test('a day chosen again is let go', () => {
  const change = chooseDay(on(21), WHOLE_EDITION, span)
  expect(change).toEqual({ from: on(21), to: on(21) })
  const state = { ...WHOLE_EDITION, from: on(21), to: on(21) }
  expect(chooseDay(on(21), state, span)).toEqual({ from: undefined, to: undefined })
  expect(chooseDay(on(22), state, span)).toEqual({ from: on(22), to: on(22) })
})

const long = { from: Day.parse('2022-01-01'), to: Day.parse('2022-12-31') }
const stretchOf = (window: ReturnType<typeof windowOf>) => {
  const { from, to } = windowStretch(window, long)
  return [from, to]
}
const windowFrom = (from: number, to: number) => windowOf({ from, to }, long)

test.each([
  ['in', undefined, [91, 274]],
  ['out', undefined, [0, 365]],
  ['in', [100, 112], [102, 110]],
  ['out', [100, 112], [97, 115]],
  ['in', [100, 110], [101, 109]],
  ['out', [100, 110], [99, 111]],
  ['out', [0, 12], [0, 18]],
  ['out', [353, 365], [347, 365]],
  ['out', [100, 283], [0, 365]],
  ['in', [100, 101], [100, 101]],
] as const)('zooming %s from %j leads to %j', (direction, from, to) => {
  const window = from === undefined ? undefined : windowFrom(from[0], from[1])
  expect(stretchOf(zoomed(window, long, direction))).toEqual(to)
})

test.each([18, 31])('a span of %d days is itself the widest step, and narrowed to the next', (days) => {
  const exact = { from: long.from, to: dayFromNumber(dayNumber(long.from) + days - 1) }
  const { from, to } = windowStretch(zoomed(undefined, exact, 'in'), exact)
  expect(to - from).toBe(days === 18 ? 12 : 18)
})

test.each([
  [[14.5, 14.5], undefined, [10, 18]],
  [[2.5, 2.5], undefined, [0, 8]],
  [[363.5, 363.5], undefined, [357, 365]],
  [
    [14.5, 14.5],
    [100, 200],
    [10, 18],
  ],
  [
    [14.5, 14.5],
    [100, 108],
    [14, 22],
  ],
  [
    [14.5, 14.5],
    [12, 20],
    [12, 20],
  ],
  [
    [14.5, 14.5],
    [100, 109],
    [10, 18],
  ],
  [
    [14.5, 14.5],
    [10, 20],
    [10, 18],
  ],
  [undefined, [100, 200], [100, 200]],
] as const)('one is led to %j from %j in the window %j', (stretch, before, after) => {
  const window = before === undefined ? undefined : windowFrom(before[0], before[1])
  const led = windowAbout(stretch && { from: stretch[0], to: stretch[1] }, window, long)
  expect(stretchOf(led)).toEqual(after)
})

test('in a span of a few days one is led nowhere', () => {
  const week = { from: on(13), to: on(17) }
  expect(windowAbout({ from: 4.5, to: 4.5 }, undefined, week)).toBeUndefined()
})

test.each([
  [
    [10, 12],
    [10, 20],
    [10, 20],
  ],
  [
    [18, 20],
    [10, 20],
    [10, 20],
  ],
  [
    [18, 21],
    [10, 20],
    [11, 21],
  ],
  [
    [9, 12],
    [10, 20],
    [9, 19],
  ],
  [
    [15, 25],
    [10, 20],
    [15, 25],
  ],
  [
    [15, 26],
    [10, 20],
    [15, 25],
  ],
  [
    [20, 20],
    [10, 20],
    [11, 21],
  ],
] as const)('to show %j the window %j becomes %j', (stretch, before, after) => {
  const window = windowFrom(before[0], before[1])
  expect(stretchOf(windowShowing({ from: stretch[0], to: stretch[1] }, window, long))).toEqual(after)
})
