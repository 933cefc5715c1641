import { type Day, dayFromNumber, dayNumber } from '../../edition/day.ts'
import { UTC_OFFSET_HOURS } from '../../edition/day-instant.ts'
import type { DatePrecision, DayPart, EventDate } from '../../edition/schema.ts'
import { isApproximate, isUncertain } from '../../reader/date-words.ts'

type DateAttributes = Readonly<
  Partial<Record<'when' | 'from' | 'to' | 'notBefore' | 'notAfter' | 'precision' | 'cert', string>>
>

/**
 * An event's date as TEI's att.datable.w3c: a day, month or year is `when`, a span `from` and `to`, as exact as
 * the date is, and a part of a day the bounds within which it happened, on the UTC+8 clock. An uncertain date has
 * a low `cert`.
 */
export function dateAttributes(date: EventDate): DateAttributes {
  return { ...bounds(date), ...certainty(date) }
}

function bounds(date: EventDate): DateAttributes {
  switch (date.shape) {
    case 'day':
      return date.part === undefined ? { when: date.day } : partOfDay(date.day, date.part)
    case 'period':
      return { when: asExact(date.from, date.precision) }
    case 'span':
      return { from: asExact(date.from, date.precision), to: asExact(date.to, date.precision) }
    case 'beginning':
      return { from: asExact(date.from, date.precision) }
    case 'end':
      return { to: asExact(date.to, date.precision) }
    default:
      return date satisfies never
  }
}

/** An inferred date as bounds: what began not before, or ended not after. */
export function inferredDateAttributes(date: EventDate): DateAttributes {
  return { ...inferredBounds(date), ...certainty(date) }
}

function inferredBounds(date: EventDate): DateAttributes {
  switch (date.shape) {
    case 'day':
      return { notBefore: date.day, notAfter: date.day }
    case 'period':
    case 'span':
      return { notBefore: asExact(date.from, date.precision), notAfter: asExact(date.to, date.precision) }
    case 'beginning':
      return { notBefore: asExact(date.from, date.precision) }
    case 'end':
      return { notAfter: asExact(date.to, date.precision) }
    default:
      return date satisfies never
  }
}

/** A day as xs:date, or the month or year that it stands for as xs:gYearMonth or xs:gYear. */
function asExact(day: Day, precision: DatePrecision | undefined): string {
  if (precision === undefined) return day
  return day.slice(0, precision === 'year' ? 4 : 7)
}

function certainty(date: EventDate): DateAttributes {
  return isUncertain(date) ? { cert: 'low' } : {}
}

/** The low `precision` of an approximate date: an attribute of TEI's `date`, which `event` has not. */
export function precisionAttribute(date: EventDate): DateAttributes {
  return isApproximate(date) ? { precision: 'low' } : {}
}

function partOfDay(day: Day, part: DayPart): DateAttributes {
  return { notBefore: hourOf(day, part.fromHour), notAfter: hourOf(day, part.toHour) }
}

/** An hour of a day as xs:dateTime; hour 24 is the next day's 0. */
function hourOf(day: Day, hour: number): string {
  const date = dayFromNumber(dayNumber(day) + Math.floor(hour / 24))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date}T${two(hour % 24)}:00:00+${two(UTC_OFFSET_HOURS)}:00`
}
