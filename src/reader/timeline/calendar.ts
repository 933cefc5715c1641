import { type Day, daysBetween } from '../../edition/day.ts'
import type { DepartmentId, EventKey } from '../../edition/ids.ts'
import type { DayRun } from '../address.ts'
import { eventDateName, statedDays } from '../date-words.ts'
import { keyOfEvent } from '../event-key.ts'
import type { Listing } from '../listing.ts'
import { departmentsInOrder } from './lanes.ts'

/** A cell of the calendar: how many dated events a department has on a day, and how many pass the filter. */
export interface CalendarCell {
  day: Day
  count: number
  matching: number
  /** The events in words, for a hint. */
  words: string
}

/** A department's row, with its articles that name no date. */
export interface CalendarRow {
  department: DepartmentId
  name: string
  cells: readonly CalendarCell[]
  undated: number
}

/** A day's column. */
export interface CalendarDay {
  day: Day
  /** Whether no text of any department has an event on this day: nothing is said, not that nothing happened. */
  silent: boolean
}

/** The edition as a table of days and departments. */
export interface Calendar {
  days: readonly CalendarDay[]
  rows: readonly CalendarRow[]
}

function covers(run: DayRun, day: Day): boolean {
  return day >= run.from && day <= run.to
}

/** Counts the events of every department on every day that their words name; a span counts on each of its days. */
export function calendarOf(edition: Listing, matching?: ReadonlySet<EventKey>): Calendar {
  const days = daysBetween(edition.span.from, edition.span.to)
  const events = edition.events.map((event) => ({ event, run: statedDays(event.date) }))
  const dated = new Set(edition.events.map((event) => event.article))
  const rows = departmentsInOrder(edition).map((id): CalendarRow => {
    const own = events.filter(({ event }) => event.departments.includes(id))
    return {
      department: id,
      name: edition.departments.find((department) => department.id === id)?.short ?? id,
      cells: days.map((day) => {
        const here = own.filter(({ run }) => covers(run, day)).map(({ event }) => event)
        return {
          day,
          count: here.length,
          matching: here.filter((event) => matching === undefined || matching.has(keyOfEvent(event))).length,
          words: here.map((event) => `${eventDateName(event.date)} ${event.label}`).join('；'),
        }
      }),
      undated: edition.articles.filter(
        (article) =>
          !dated.has(article.id) &&
          article.involvements.some((i) => i.role === 'subject' && i.department === id),
      ).length,
    }
  })
  return {
    days: days.map((day) => ({
      day,
      silent: !events.some(({ run }) => covers(run, day)),
    })),
    rows,
  }
}
