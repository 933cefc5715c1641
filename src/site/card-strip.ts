import type { Day } from '../edition/day.ts'
import { dayCount } from '../edition/day-run.ts'
import type { DaySpan } from '../edition/edition.ts'
import { type CalendarUnit, unitsWithin } from '../reader/timeline/calendar-units.ts'

/** A cell of a share card's strip of time. */
export interface StripCell {
  words: string
  /** Whether the article names a day of it. */
  named: boolean
}

/** The longest span, in days, for a strip of days and one of months; a longer one is in years. */
const LONGEST: readonly [CalendarUnit, number][] = [
  ['day', 40],
  ['month', 500],
]

/** The span of an edition in days, months or years, as its length allows, marked where the article names days. */
export function stripCells(span: DaySpan, named: readonly DaySpan[]): StripCell[] {
  const length = dayCount(span)
  const unit = LONGEST.find(([, most]) => length <= most)?.[0] ?? 'year'
  return unitsWithin(span, unit).map(({ from, to }, i) => ({
    words: cellWords(unit, from, i === 0),
    named: named.some((run) => run.from <= to && from <= run.to),
  }))
}

/** 13, 11 or 2022; the first month of a strip and of a year is 2022.11. */
function cellWords(unit: CalendarUnit, day: Day, first: boolean): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (unit === 'day') return String(Number(date))
  if (unit === 'year') return year
  return first || month === '01' ? `${year}.${Number(month)}` : String(Number(month))
}
