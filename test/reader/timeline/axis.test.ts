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

const long = { from: day('2021-11-10'), to: day('2031-03-20') }
/** The words in a window of that span, line by line. */
const wordsIn = (from: number, to: number) => {
  const { above, below } = axisOf(long, { from, to })
  return [above, below].map((line) => line.filter(({ at }) => at >= from && at <= to))
}

test.each<[number, number, string, string]>([
  [0, 10, '10 11 12 13 14 15 16 17 18 19', '2021年 四 五 六 日 一 二 三 四 五'],
  [
    45,
    60,
    '25 26 27 28 29 30 31 1月1日 2 3 4 5 6 7 8',
    '2021年 日 一 二 三 四 五 2022年 日 一 二 三 四 五 六',
  ],
  [
    45,
    85,
    '26 28 1月1日 4 6 8 10 12 14 16 18 20 22 24 26 28 2月1日',
    '2021年 二 三 四 五 2022年 二 三 四 五 六 日 一 二 三 四 五 六 日 一 二 三 四 五 六 日 一 二 三 四 五 六 日 一 二 三',
  ],
  [
    45,
    105,
    '26 28 1月1日 6 8 10 12 14 16 18 20 22 24 26 28 2月1日 6 8 10 12 14 16 18 20 22',
    '2021年 2022年',
  ],
  [0, 61, '10日 15日 22日 12月 6日 13日 20日 1月 3日', '2021年 2022年'],
  [0, 200, '15日 12月 13日 1月 10日 2月 3月 21日 4月 18日 5月 16日', '2021年 2022年'],
  [30, 430, '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 1月', '2022年 2023年'],
  [
    0,
    500,
    '11月 12月 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月',
    '2021年 2022年 2023年',
  ],
  [30, 1000, '1月 3月 5月 7月 9月 11月 1月 3月 5月 7月 9月 11月 1月 3月 5月 7月', '2022年 2023年 2024年'],
  [
    0,
    1860,
    '1月 4月 7月 10月 1月 4月 7月 10月 1月 4月 7月 10月 1月 4月 7月 10月 1月 4月 7月 10月',
    '2022年 2023年 2024年 2025年 2026年',
  ],
  [0, 1861, '2021年 2022年 2023年 2024年 2025年 2026年', ''],
])(
  'from day %i to day %i the axis says what there is room for, months and years first',
  (from, to, ...lines) => {
    expect(wordsIn(from, to).map((line) => line.map(({ text }) => text).join(' '))).toEqual(lines)
  },
)

test('a word stands in its unit, where it is wider after where it begins, and not beyond the window', () => {
  const placed = wordsIn(45, 105).map((line) => line.map(({ text, at, anchor }) => `${text} ${anchor} ${at}`))
  expect(placed.map((line) => line.slice(0, 4))).toEqual([
    ['26 middle 46.5', '28 middle 48.5', '1月1日 start 52', '6 middle 57.5'],
    ['2021年 start 45', '2022年 start 52'],
  ])
  expect(placed[0]?.at(-1)).toBe('22 end 105')
  const [years] = wordsIn(0, 1861)
  expect(years?.at(-1)).toEqual({ text: '2026年', at: (1513 + 1861) / 2, anchor: 'middle' })
})

test('a button says where in it a month or a year begins, and of which days it is', () => {
  const opening = (from: number, to: number) =>
    axisOf(long, { from, to })
      .units.filter(({ opens }) => opens !== undefined)
      .map((unit) => `${unit.name} ${unit.from} ${unit.opens}`)
  expect(opening(10, 20)).toEqual(['2021年12月1日 21 21'])
  expect(opening(45, 60)).toEqual(['2022年1月1日 52 52'])
  expect(opening(0, 70).slice(0, 2)).toEqual([
    '2021年11月29日—12月5日 19 21',
    '2021年12月27日—2022年1月2日 47 52',
  ])
  expect(opening(0, 500)).toEqual(['2022年1月 52 52', '2023年1月 417 417', '2024年1月 782 782'])
  const weekends = axisOf(long, { from: 0, to: 10 }).units.filter(({ weekend }) => weekend)
  expect(weekends.map(({ from }) => from)).toEqual([3, 4, 10, 11, 17, 18])
  expect(axisOf(long, { from: 0, to: 500 }).units.some(({ weekend }) => weekend)).toBe(false)
})
