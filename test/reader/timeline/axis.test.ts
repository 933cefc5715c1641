import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/edition/day.ts'
import { daysBetween } from '../../../src/edition/day-run.ts'
import { axisOf, axisUnit, isPlainAxis } from '../../../src/reader/timeline/axis.ts'
import { UNITS, unitName, unitsWithin } from '../../../src/reader/timeline/calendar-units.ts'
import { textWidth } from '../../../src/reader/timeline/label.ts'
import { LABEL_SIZE, NOMINAL_WIDTH, type Stretch } from '../../../src/reader/timeline/scale.ts'
import { runs } from '../../runs.ts'
import { anySpan } from './long-edition.ts'

const zoomed = anySpan.chain((span) => {
  const days = dayNumber(span.to) - dayNumber(span.from) + 1
  return fc
    .tuple(fc.integer({ min: 1, max: days }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([length, place]) => {
      const from = Math.floor((days - length) * place)
      return { span, window: { from, to: from + length } }
    })
})

test('units cover every day once, in order, and only the ends are cut', () => {
  fc.assert(
    fc.property(anySpan, fc.constantFrom(...UNITS), (span, unit) => {
      const units = unitsWithin(span, unit)
      expect(units[0]?.from).toBe(span.from)
      expect(units.at(-1)?.to).toBe(span.to)
      for (const [i, { from, to }] of units.entries()) {
        expect(from <= to).toBe(true)
        const next = units[i + 1]
        if (next !== undefined) expect(dayNumber(next.from)).toBe(dayNumber(to) + 1)
        if (next === undefined || i === 0) continue
        if (unit === 'week') expect(dayNumber(to) - dayNumber(from)).toBe(6)
        if (unit === 'month') expect([from.slice(8), from.slice(0, 7)]).toEqual(['01', to.slice(0, 7)])
        if (unit === 'quarter') expect(from.slice(5)).toMatch(/^(01|04|07|10)-01$/)
        if (unit === 'year') expect([from.slice(5), to.slice(5)]).toEqual(['01-01', '12-31'])
      }
    }),
  )
})

test('the axis has the whole units of its span that are in the window or within its length on either side', () => {
  fc.assert(
    fc.property(zoomed, ({ span, window }) => {
      const { unit, units } = axisOf(span, window)
      const first = dayNumber(span.from)
      const length = window.to - window.from
      const near = unitsWithin(span, unit).filter(
        ({ from, to }) =>
          dayNumber(to) - first + 1 > window.from - length && dayNumber(from) - first < window.to + length,
      )
      expect(units.map(({ run }) => run)).toEqual(near)
    }),
    { numRuns: runs(100) },
  )
})

test('a unit is named with its year', () => {
  const name = (from: string, to: string) => unitName({ from: day(from), to: day(to) })
  expect(name('2022-11-07', '2022-11-07')).toBe('2022年11月7日')
  expect(name('2022-11-07', '2022-11-13')).toBe('2022年11月7日—13日')
  expect(name('2022-12-26', '2023-01-01')).toBe('2022年12月26日—2023年1月1日')
  expect(name('2022-02-01', '2022-02-28')).toBe('2022年2月')
  expect(name('2022-10-01', '2022-12-31')).toBe('2022年10—12月')
  expect(name('2022-01-01', '2022-12-31')).toBe('2022年')
})

function day(text: string) {
  return dayFromNumber(Date.parse(`${text}T00:00:00Z`) / 86_400_000)
}

test('a button is a day up to 60 days, then a week, a month, a year', () => {
  expect([1, 60, 61, 420, 421, 1860, 1861, 3653].map((to) => axisUnit({ from: 0, to }))).toEqual([
    'day',
    'day',
    'week',
    'week',
    'month',
    'month',
    'year',
    'year',
  ])
})

test('words on the axis touch none of their line and are not cut by the edges, at every zoom', () => {
  fc.assert(
    fc.property(zoomed, ({ span, window }) => {
      const axis = axisOf(span, window)
      const at = (moment: number) => ((moment - window.from) / (window.to - window.from)) * NOMINAL_WIDTH
      for (const line of [axis.above, axis.below]) {
        let before = Number.NEGATIVE_INFINITY
        const boxes = line.map(({ text, at: moment, anchor }) => {
          const width = textWidth(text) * LABEL_SIZE
          const left = {
            start: at(moment) + 0.25,
            middle: at(moment) - width / 2,
            end: at(moment) - 0.25 - width,
          }[anchor]
          return { left, right: left + width }
        })
        for (const { left, right } of boxes.sort((a, b) => a.left - b.left)) {
          expect(left).toBeGreaterThanOrEqual(before - 1e-6)
          before = right
          if (right <= 1e-6 || left >= NOMINAL_WIDTH - 1e-6) continue
          expect(left).toBeGreaterThanOrEqual(-1e-6)
          expect(right).toBeLessThanOrEqual(NOMINAL_WIDTH + 1e-6)
        }
      }
    }),
    { numRuns: runs(200) },
  )
})

test('every change of the year in the window is said on the axis', () => {
  fc.assert(
    fc.property(zoomed, ({ span, window }) => {
      const axis = axisOf(span, window)
      const words = [...axis.above, ...axis.below].map(({ text }) => text)
      if (axis.unit === 'year') return
      for (const year of changesIn(span.from, window)) expect(words).toContain(`${year}年`)
    }),
    { numRuns: runs(200) },
  )
})

test('no month or year is said that the window does not reach', () => {
  fc.assert(
    fc.property(zoomed, ({ span, window }) => {
      const axis = axisOf(span, window)
      const first = dayNumber(span.from)
      const last = dayFromNumber(first + window.to - 1)
      const at = ({ at: moment }: { at: number }) => moment >= window.from && moment < window.to
      for (const { text } of axis.below.filter(at)) {
        if (/年$/.test(text)) expect(text <= `${last.slice(0, 4)}年`, text).toBe(true)
      }
      if (axis.unit !== 'week') return
      const months = daysBetween(dayFromNumber(first + window.from), last).map((each) =>
        Number(each.slice(5, 7)),
      )
      for (const { text } of axis.above.filter(at)) {
        if (/月$/.test(text)) expect(months).toContain(Number.parseInt(text, 10))
      }
    }),
    { numRuns: runs(200) },
  )
})

function changesIn(first: ReturnType<typeof day>, { from, to }: Stretch): string[] {
  const begin = dayNumber(first)
  return daysBetween(dayFromNumber(begin + from), dayFromNumber(begin + to - 1))
    .filter((each) => each.endsWith('-01-01'))
    .map((each) => each.slice(0, 4))
}

test('days stand in one row only where each has room and all are of one year', () => {
  const plain = (from: string, to: string) => isPlainAxis(daysBetween(day(from), day(to)))
  expect(plain('2022-11-13', '2022-11-30')).toBe(true)
  expect(plain('2022-10-01', '2022-10-31')).toBe(true)
  expect(plain('2022-10-01', '2022-11-01')).toBe(false)
  expect(plain('2022-12-25', '2023-01-03')).toBe(false)
})
