import { type Day, dayFromNumber, dayNumber, periodOf } from '../../edition/day.ts'
import type { DaySpan } from '../../edition/edition.ts'
import { weekday } from '../../edition/weekday.ts'
import { dayRunName, fullDayName, monthName, yearName } from '../date-words.ts'

/** What one button of the axis, one cell or one column stands for, the finest first. */
export const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type CalendarUnit = (typeof UNITS)[number]

/** The last day of the unit that a day stands in; weeks begin on Monday. */
function lastOf(day: Day, unit: CalendarUnit): Day {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return dayFromNumber(dayNumber(day) + ((7 - weekday(day)) % 7))
    case 'month':
    case 'year':
      return periodOf(day, unit).to
    case 'quarter': {
      const intoQuarter = (Number(day.slice(5, 7)) - 1) % 3
      let last = day
      for (let month = intoQuarter; month <= 2; month++) {
        const next = periodOf(last, 'month').to
        last = month === 2 ? next : dayFromNumber(dayNumber(next) + 1)
      }
      return last
    }
    default:
      return unit satisfies never
  }
}

/** A run of days parted into units; the first and the last may be cut by the run's ends. */
export function unitsWithin(run: DaySpan, unit: CalendarUnit): DaySpan[] {
  const units: DaySpan[] = []
  for (let from = run.from; from <= run.to; ) {
    const whole = lastOf(from, unit)
    const to = whole < run.to ? whole : run.to
    units.push({ from, to })
    from = dayFromNumber(dayNumber(to) + 1)
  }
  return units
}

/** 2022年11月7日, 2022年11月7日—13日, 2022年11月, 2022年10—12月, 2022年: days by themselves, the year always said. */
export function unitName({ from, to }: DaySpan): string {
  if (from === to) return fullDayName(from)
  const [opening, closing] = [periodOf(from, 'month'), periodOf(to, 'month')]
  if (from.slice(0, 4) !== to.slice(0, 4) || from !== opening.from || to !== closing.to)
    return dayRunName(from, to, true)
  if (opening.from === closing.from) return monthName(from, true)
  return from === periodOf(from, 'year').from && to === periodOf(to, 'year').to
    ? yearName(from)
    : `${yearName(from)}${Number(from.slice(5, 7))}—${monthName(to)}`
}
