import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/edition/day.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import { countInSlots, countOutside } from '../../../src/reader/timeline/density.ts'
import { NOMINAL_WIDTH } from '../../../src/reader/timeline/scale.ts'
import { slotAt, slotsOf } from '../../../src/reader/timeline/slots.ts'
import { bareMark, dayMarks } from './bare-mark.ts'

function slotsFrom(day: string, days: number, window = { from: 0, to: days }): string {
  const from = Day.parse(day)
  const span = { from, to: dayFromNumber(dayNumber(from) + days - 1) }
  return slotsOf({ ...window, width: NOMINAL_WIDTH }, span)
    .map((slot) => `${slot.from}–${slot.to}`)
    .join(' ')
}

test('a slot is a day, a week, a month, a quarter or a year: the finest that has room for a count', () => {
  const lengths = (days: number) =>
    slotsFrom('2020-01-01', days)
      .split(' ')
      .map((slot) => slot.split('–').map(Number))
      .map(([from = 0, to = 0]) => to - from)
  expect(lengths(18)).toEqual(Array.from({ length: 18 }, () => 1))
  expect(lengths(19)).toEqual([5, 7, 7])
  expect(new Set(lengths(132).slice(1, -1))).toEqual(new Set([7]))
  expect(lengths(133)).toEqual([31, 29, 31, 30, 12])
  expect(lengths(567).slice(0, 3)).toEqual([31, 29, 31])
  expect(lengths(568)).toEqual([91, 91, 92, 92, 90, 112])
  expect(lengths(1720).slice(0, 4)).toEqual([91, 91, 92, 92])
  expect(lengths(1721)).toEqual([366, 365, 365, 365, 260])
})

test('what an edge leaves too narrow goes with its neighbour', () => {
  expect(slotsFrom('2022-11-06', 28)).toBe('0–8 8–15 15–22 22–28')
  expect(slotsFrom('2022-11-05', 28)).toBe('0–2 2–9 9–16 16–23 23–28')
  expect(slotsFrom('2022-11-07', 29)).toBe('0–7 7–14 14–21 21–29')
  expect(slotsFrom('2022-11-07', 30)).toBe('0–7 7–14 14–21 21–28 28–30')
})

test('a slot has room for a count from two and a half rem', () => {
  const saturday = Day.parse('2022-11-05')
  const span = { from: saturday, to: dayFromNumber(dayNumber(saturday) + 27) }
  const first = (width: number) => slotsOf({ from: 0, to: 28, width }, span)[0]
  expect(first(35)).toEqual({ from: 0, to: 2 })
  expect(first(34)).toEqual({ from: 0, to: 9 })
  expect(slotsOf({ from: 0, to: 1, width: 2 }, { from: saturday, to: saturday })).toEqual([
    { from: 0, to: 1 },
  ])
})

test('slots are those of the window, in days of the whole span', () => {
  expect(slotsFrom('2022-11-07', 400, { from: 28, to: 30 })).toBe('28–29 29–30')
  expect(slotsFrom('2022-11-07', 400, { from: 10, to: 40 })).toBe('10–14 14–21 21–28 28–35 35–40')
})

test('a moment is in the slot that it stands in, else in the first or the last', () => {
  const slots = [
    { from: 2, to: 4 },
    { from: 4, to: 8 },
    { from: 8, to: 9 },
    { from: 9, to: 20 },
  ]
  const at = (moment: number) => slots.indexOf(slotAt(slots, moment))
  expect([1, 2, 3.9, 4, 7.5, 8, 8.5, 9, 19, 30].map(at)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 3])
})

const counted = (counts: ReturnType<typeof countInSlots>) =>
  counts.map(({ from, to, marks }) => [from, to, marks.map(({ place }) => place)])

test('marks are counted by slot in order of time, each where it begins', () => {
  const slots = [
    { from: 0, to: 5 },
    { from: 5, to: 10 },
    { from: 10, to: 15 },
  ]
  expect(counted(countInSlots(dayMarks([11, 1, 4, 12]), slots))).toEqual([
    [0, 5, [1, 2]],
    [10, 15, [0, 3]],
  ])
  expect(counted(countInSlots([bareMark('span', -3, 8)], slots))).toEqual([[0, 5, [0]]])
})

test('what lies outside the shown days is counted in stretches as long, within the span', () => {
  const shown = { from: 12, to: 17 }
  expect(counted(countOutside(dayMarks([1, 0, 4, 11, 12, 16, 17, 23]), shown, 24))).toEqual([
    [0, 2, [0, 1]],
    [2, 7, [2]],
    [7, 12, [3]],
    [17, 22, [6]],
    [22, 24, [7]],
  ])
})
