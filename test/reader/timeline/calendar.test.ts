import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../src/edition/day.ts'
import { daysBetween } from '../../../src/edition/day-run.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import { statedDays } from '../../../src/reader/date-words.ts'
import { calendarOf, calendarUnit, columnWords } from '../../../src/reader/timeline/calendar.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'
import { generatedEdition } from './generated-edition.ts'
import { anyEdition, editionOver } from './long-edition.ts'

/** Of its own for each test, as a listing's table is laid out once. */
const edition = () => ({ ...tenArticles() })

test('a span counts on each of its days, a beginning and an end on the day they name', () => {
  const { rows } = calendarOf(edition())
  const committee = rows.find((row) => row.name === '市委')
  expect(committee?.cells.filter((cell) => cell.count > 0).map((cell) => cell.day.slice(8))).toEqual([
    '13',
    '26',
    '27',
    '28',
    '29',
    '30',
  ])
  const bus = rows.find((row) => row.name === '市公交公司')
  expect(bus?.cells.filter((cell) => cell.count > 0).map((cell) => cell.day.slice(8))).toEqual(['13', '28'])
})

test('in the calendar a day on which no department has an event differs from one on which others have', () => {
  const silent = calendarOf(edition()).days.filter((day) => day.silent)
  expect(silent.map(({ day }) => day.slice(8))).toEqual([
    '14',
    '16',
    '17',
    '18',
    '19',
    '20',
    '22',
    '24',
    '25',
  ])
})

test('a department whose article names no date has its row and says so', () => {
  const row = calendarOf(edition()).rows.find(({ name }) => name === '经开区综合行政执法局')
  expect(row?.undated).toBe(1)
  expect(row?.cells.every((cell) => cell.count === 0)).toBe(true)
})

test('all cells together count every event on every day for every department, and the filter only dims', () => {
  fc.assert(
    fc.property(generatedEdition, fc.double({ min: 0, max: 1, noNaN: true }), (generated, share) => {
      const passing = Math.floor(share * generated.events.length)
      const matching = Uint8Array.from(generated.events, (_, place) => (place < passing ? 1 : 0))
      const { rows } = calendarOf(generated, matching)
      const generatedDays = daysBetween(generated.span.from, generated.span.to)
      const cells = rows.flatMap((row) => row.cells)
      const expected = generated.events.reduce((sum, event) => {
        const { from, to } = statedDays(event.date)
        const named = generatedDays.filter((day) => day >= from && day <= to)
        return sum + event.departments.length * named.length
      }, 0)
      expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(expected)
      expect(cells.every((cell) => cell.matching <= cell.count)).toBe(true)
      const alone = calendarOf({ ...generated, events: generated.events.slice(0, passing) })
      const counted = alone.rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.count, 0)
      expect(cells.reduce((sum, cell) => sum + cell.matching, 0)).toBe(counted)
    }),
    { numRuns: runs(50) },
  )
})

test('a span of any length has at most about forty columns, which together count what they name', () => {
  fc.assert(
    fc.property(anyEdition, (long) => {
      const { days, rows, groups } = calendarOf(long)
      expect(days.length).toBeLessThanOrEqual(41)
      if (groups.length > 0) {
        expect(groups.reduce((sum, { columns }) => sum + columns, 0)).toBe(days.length)
      }
      for (const [column, { run, silent }] of days.entries()) {
        const here = long.events.filter((event) => {
          const { from, to } = statedDays(event.date)
          return from <= run.to && to >= run.from
        })
        expect(silent).toBe(here.length === 0)
        const counted = rows.reduce((sum, { cells }) => sum + (cells[column]?.count ?? 0), 0)
        expect(counted).toBe(here.reduce((sum, { departments }) => sum + departments.length, 0))
      }
    }),
    { numRuns: runs(40) },
  )
})

type AnyDate = Parameters<typeof editionOver>[2][number]

const run = (from: string, to: string) => ({ from: Day.parse(from), to: Day.parse(to) })
const spanning = (from: string, to: string) => editionOver(run(from, to), 1, [])

test('days of one month say which, and of which year, unless the edition is that month alone', () => {
  const years = spanning('2021-03-05', '2024-03-04')
  expect(calendarOf(years, undefined, run('2022-11-13', '2022-11-30')).groups).toEqual([
    { first: '2022-11-13', name: '2022年11月', columns: 18 },
  ])
  expect(calendarOf(spanning('2022-11-13', '2022-11-30')).groups).toEqual([])
})

test('every column but a year stands under its year; a week under the month it begins in', () => {
  const years = spanning('2021-03-05', '2024-03-04')
  const namesOf = (from: string, to: string) =>
    calendarOf(years, undefined, run(from, to)).groups.map(({ name, columns }) => `${name} ${columns}`)
  expect(namesOf('2022-01-24', '2022-03-20')).toEqual(['2022年1月 2', '2022年2月 4', '2022年3月 2'])
  expect(namesOf('2022-01-01', '2023-02-28')).toEqual(['2022年 12', '2023年 2'])
  expect(calendarOf(spanning('2020-03-02', '2024-01-13')).groups.map(({ columns }) => columns)).toEqual([
    4, 4, 4, 4, 1,
  ])
  expect(calendarOf(spanning('2013-01-01', '2023-12-31')).groups).toEqual([])
})

test('a column that its words do not say is called by its days as well', () => {
  const named = calendarOf(spanning('2020-03-02', '2024-01-13')).days.map(({ name }) => name)
  expect(named[1]).toBe('二季度，2020年4—6月')
  const weeks = calendarOf(spanning('2022-01-24', '2022-03-20')).days.map(({ name }) => name)
  expect(weeks[0]).toBe('24日起，2022年1月24日—30日')
})

test('a column is named in short words that its group completes', () => {
  const words = (unit: 'week' | 'month' | 'quarter' | 'year') =>
    columnWords(run('2022-10-31', '2022-12-31'), unit).join('')
  expect([words('week'), words('month'), words('quarter'), words('year')]).toEqual([
    '31日起',
    '10月',
    '四季度',
    '2022年',
  ])
  const quarters = ['2022-01-01', '2022-03-31', '2022-04-01', '2022-07-01', '2022-09-30']
  expect(quarters.map((from) => columnWords(run(from, '2022-12-31'), 'quarter').join(''))).toEqual([
    '一季度',
    '一季度',
    '二季度',
    '三季度',
    '三季度',
  ])
})

test('a column is a day up to forty days, then a week, a month, a quarter, a year', () => {
  const first = dayNumber(Day.parse('2019-12-01'))
  const units = [40, 41, 273, 274, 1096, 1097, 2200, 2201].map((days) =>
    calendarUnit({ from: dayFromNumber(first), to: dayFromNumber(first + days - 1) }),
  )
  expect(units).toEqual(['day', 'week', 'week', 'month', 'month', 'quarter', 'quarter', 'year'])
})

const on = (day: string, label: string, departments: readonly number[] = [0]): AnyDate => {
  return { date: { shape: 'day', edtf: day, day: Day.parse(day) }, departments, article: 0, label }
}

test('a cell names the first eight of its events by their days, and says when there are more', () => {
  const words = (count: number) => {
    const events = Array.from({ length: count }, (_, i) => on('2022-11-13', `第${i}件`))
    const { rows } = calendarOf(editionOver(run('2022-11-13', '2022-11-14'), 1, events))
    return rows[0]?.cells.map((cell) => cell.words)
  }
  expect(words(2)).toEqual(['11月13日 第0件；11月13日 第1件', ''])
  const eight = Array.from({ length: 8 }, (_, i) => `11月13日 第${i}件`).join('；')
  expect([words(8)?.[0], words(9)?.[0]]).toEqual([eight, `${eight}等`])
})

test('single days of a Saturday and a Sunday are marked, weeks that begin on one are not', () => {
  const weekends = (from: string, to: string) =>
    calendarOf(spanning(from, to))
      .days.filter(({ weekend }) => weekend)
      .map(({ day }) => day)
  expect(weekends('2022-11-11', '2022-11-15')).toEqual(['2022-11-12', '2022-11-13'])
  expect(weekends('2022-11-13', '2023-02-13')).toEqual([])
})

test('of a cell those events count that pass the filter', () => {
  const events = [on('2022-11-13', '甲', [0, 1]), on('2022-11-13', '乙'), on('2022-11-14', '丙')]
  const long = editionOver(run('2022-11-13', '2022-11-14'), 2, events)
  const matching = (of: readonly number[]) =>
    calendarOf(long, Uint8Array.from(of)).rows.map(({ cells }) => cells.map((cell) => cell.matching))
  expect(matching([1, 0, 1])).toEqual([
    [1, 1],
    [1, 0],
  ])
  expect(matching([0, 1, 0])).toEqual([
    [1, 0],
    [0, 0],
  ])
})

test('an article without a date counts once for each department that it is about, and for no other', () => {
  const span = run('2022-11-13', '2022-11-14')
  const { articles, ...rest } = editionOver(span, 3, [on('2022-11-13', '甲', [0, 1, 2])])
  const [one, two, three] = rest.departments.map(({ id }) => id)
  if (one === undefined || two === undefined || three === undefined) throw new Error('three departments')
  const about = (...departments: (typeof one)[]) =>
    departments.map((department) => ({ department, role: 'subject' as const }))
  const involved = [
    about(three),
    [...about(one, one), { department: two, role: 'mentioned' as const }],
    about(one),
  ]
  const some = articles.slice(0, 3).map((article, i) => ({ ...article, involvements: involved[i] ?? [] }))
  const { rows } = calendarOf({ ...rest, articles: some })
  expect(rows.map(({ department, undated }) => [department, undated])).toEqual([
    [three, 0],
    [one, 2],
    [two, 0],
  ])
})

test('a filter leaves the columns and their groups as they are, so that they are not drawn anew', () => {
  const listing = edition()
  const none = Uint8Array.from(listing.events, () => 0)
  const { days, groups } = calendarOf(listing)
  expect(calendarOf(listing, none).days).toBe(days)
  expect(calendarOf(listing, none).groups).toBe(groups)
  expect(calendarOf(listing, none, run('2022-11-13', '2022-11-14')).days).toHaveLength(2)
})
