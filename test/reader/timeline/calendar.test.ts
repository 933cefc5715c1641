import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween } from '../../../src/edition/day.ts'
import { statedDays } from '../../../src/reader/date-words.ts'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import { calendarOf } from '../../../src/reader/timeline/calendar.ts'
import { realEdition } from '../../real-edition.ts'
import { generatedEdition } from './generated-edition.ts'
import { anyEdition } from './long-edition.ts'

const edition = realEdition()

test('a span counts on each of its days, a beginning and an end on the day they name', () => {
  const { rows } = calendarOf(edition)
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
  const silent = calendarOf(edition).days.filter((day) => day.silent)
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
  const row = calendarOf(edition).rows.find(({ name }) => name === '经开区综合行政执法局')
  expect(row?.undated).toBe(1)
  expect(row?.cells.every((cell) => cell.count === 0)).toBe(true)
})

test('all cells together count every event on every day for every department, and the filter only dims', () => {
  fc.assert(
    fc.property(generatedEdition, fc.double({ min: 0, max: 1, noNaN: true }), (generated, share) => {
      const matching = new Set(
        generated.events.slice(0, Math.floor(share * generated.events.length)).map(keyOfEvent),
      )
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
    }),
    { numRuns: 50 },
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
    { numRuns: 40 },
  )
})
