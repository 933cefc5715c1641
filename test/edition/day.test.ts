import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, isDay, periodOf } from '../../src/edition/day.ts'
import { dayAt, dayStartMs } from '../../src/edition/day-instant.ts'
import { dayCount, daysBetween } from '../../src/edition/day-run.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { weekday } from '../../src/edition/weekday.ts'

const day = (text: string) => Day.parse(text)

test('only days of the calendar are days', () => {
  for (const text of [
    '2022-11-31',
    '2022-02-29',
    '2022-13-01',
    '2022-1-1',
    '2022-11',
    '',
    '2022-11-30T00:00',
    // A year of six digits, as ECMAScript writes it, without a day.
    '+010000-01',
    '-000001-01',
  ]) {
    expect(Day.safeParse(text).success, text).toBe(false)
    expect(isDay(text), text).toBe(false)
    expect(Day.safeParse(text).error?.issues.at(-1)?.message).toBe('not a day of the calendar')
  }
  for (const text of ['2022-11-30', '2024-02-29']) expect(Day.safeParse(text).success, text).toBe(true)
})

test('a day and its number lead to each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number)
    }),
  )
})

test('a day begins at midnight in UTC+8', () => {
  expect(new Date(dayStartMs(day('2022-11-13'))).toISOString()).toBe('2022-11-12T16:00:00.000Z')
})

test('the days between two include both, and none the wrong way round', () => {
  expect(daysBetween(day('2022-11-29'), day('2022-12-01'))).toEqual([
    '2022-11-29',
    '2022-11-30',
    '2022-12-01',
  ])
  expect(daysBetween(day('2022-11-13'), day('2022-11-30'))).toHaveLength(18)
  expect(daysBetween(day('2022-11-30'), day('2022-11-13'))).toEqual([])
})

test('a span has as many days as there are from its first to its last', () => {
  expect(dayCount({ from: day('2022-11-13'), to: day('2022-11-13') })).toBe(1)
  expect(dayCount({ from: day('2022-11-13'), to: day('2022-11-30') })).toBe(18)
  expect(dayCount({ from: day('2024-02-01'), to: day('2024-03-01') })).toBe(30)
})

test('13 November 2022 was a Sunday', () => {
  expect(weekday(day('2022-11-13'))).toBe(0)
  expect(weekday(day('2022-11-19'))).toBe(6)
})

test('a month and a year go from their first day to their last', () => {
  expect(periodOf(day('2024-02-10'), 'month')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(periodOf(day('2022-12-31'), 'month')).toEqual({ from: '2022-12-01', to: '2022-12-31' })
  expect(periodOf(day('2022-12-31'), 'year')).toEqual({ from: '2022-01-01', to: '2022-12-31' })
})

test('a day in UTC+8 lasts from its beginning to the last millisecond before the next', () => {
  const start = dayStartMs(day('2022-12-01'))
  expect([start - 1, start, start + 86_399_999, start + 86_400_000].map(dayAt)).toEqual(
    ['2022-11-30', '2022-12-01', '2022-12-01', '2022-12-02'].map(day),
  )
})

test('nothing but a text is a day, and there are days in the years 0000 to 9999 alone', () => {
  expect([20221130, null, undefined, ['2022-11-30']].some(isDay)).toBe(false)
  const last = dayNumber(day('9999-12-31'))
  expect(dayFromNumber(last)).toBe('9999-12-31')
  expect(() => dayFromNumber(last + 1)).toThrow(`no day has the number ${last + 1}`)
  expect(() => dayFromNumber(dayNumber(day('0000-01-01')) - 1)).toThrow(RangeError)
})
