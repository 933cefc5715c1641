import type { $brand } from 'zod/mini'

/** Milliseconds of a day; UTC+8 has no other. */
export const MS_PER_DAY = 86_400_000

/** A calendar day in UTC+8 as ISO 8601 `YYYY-MM-DD`; its schema is in day-schema.ts. */
export type Day = string & $brand<'Day'>

/** Whether a text is a real day of the calendar in the form `YYYY-MM-DD`; 2022-11-31 is not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

/** The day's number: whole days since 1970-01-01, free of any time zone. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** The day with a number given by {@link dayNumber}; a RangeError for one outside the years 0000 to 9999. */
export function dayFromNumber(number: number): Day {
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
  if (!isDay(day)) throw new RangeError(`no day has the number ${number}`)
  return day
}

/** The first and the last day of the month or year that a day stands in. */
export function periodOf(day: Day, precision: 'month' | 'year'): { from: Day; to: Day } {
  const first = new Date(`${precision === 'year' ? `${day.slice(0, 4)}-01` : day.slice(0, 7)}-01T00:00:00Z`)
  const last = new Date(first)
  last.setUTCMonth(first.getUTCMonth() + (precision === 'year' ? 12 : 1), 0)
  return { from: dayFromNumber(first.getTime() / MS_PER_DAY), to: dayFromNumber(last.getTime() / MS_PER_DAY) }
}
