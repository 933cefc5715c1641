import { type Day, dayFromNumber, dayNumber, UTC_OFFSET_HOURS } from '../../edition/day.ts'
import type { DayPart, EventDate } from '../../edition/schema.ts'

type DateAttributes = Readonly<Partial<Record<'when' | 'from' | 'to' | 'notBefore' | 'notAfter', string>>>

/**
 * An event's date as TEI's att.datable.w3c: a day is `when`, a span `from` and `to`, and a part of a day
 * the bounds within which it happened, on the UTC+8 clock.
 */
export function dateAttributes(date: EventDate): DateAttributes {
  switch (date.shape) {
    case 'day':
      return date.part === undefined ? { when: date.day } : partOfDay(date.day, date.part)
    case 'span':
      return { from: date.from, to: date.to }
    case 'beginning':
      return { from: date.from }
    case 'end':
      return { to: date.to }
    default:
      return date satisfies never
  }
}

/** An inferred date as bounds: what began not before, or ended not after. */
export function inferredDateAttributes(date: EventDate): DateAttributes {
  switch (date.shape) {
    case 'day':
      return { notBefore: date.day, notAfter: date.day }
    case 'span':
      return { notBefore: date.from, notAfter: date.to }
    case 'beginning':
      return { notBefore: date.from }
    case 'end':
      return { notAfter: date.to }
    default:
      return date satisfies never
  }
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
