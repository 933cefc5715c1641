import { type Day, periodOf } from '../edition/day.ts'
import { daysBetween } from '../edition/day-run.ts'
import { weekday } from '../edition/weekday.ts'
import type { Catalogue } from './catalogue.ts'
import { monthName } from './date-words.ts'
import { grouped } from './grouped.ts'
import type { IssuePath } from './issue-path.ts'
import { byIssue, type IssueEntries } from './issues.ts'
import { circled, newspaperSigns } from './newspaper-signs.ts'
import { issueWords } from './told-apart.ts'

/** An issue in its day of the calendar. */
export interface IssueOfDay {
  path: IssuePath
  /** What tells it from the other issues of a day; absent where each day has only one. */
  sign?: string
  /** 《山河日报》2022年12月1日，8 篇 */
  name: string
}

/** A day of the calendar and its issues; the days that fill up a week are absent. */
export interface CalendarDay {
  day: Day
  issues: readonly IssueOfDay[]
}

/** A month in which an issue came out, in weeks from Monday. */
export interface CalendarMonth {
  id: string
  name: string
  weeks: readonly (readonly (CalendarDay | undefined)[])[]
}

/** A year of issues. */
export interface CalendarYear {
  year: string
  issues: number
  months: readonly CalendarMonth[]
  /** 2月、4月—6月: those between the edition's first month and its last of which it has no issue. */
  without: string
}

const WEEK = 7

/** All issues by year, month and day; years in the order of the edition, months in that of time. */
export function issueCalendar({ edition, entries }: Catalogue): CalendarYear[] {
  const issues = byIssue(entries)
  const signs = newspaperSigns(edition.newspapers)
  const onDay = grouped(issues, ({ issue }) => issue.day)
  const issueOfDay = (each: IssueEntries): IssueOfDay => {
    const { issue, path, entries: own } = each
    const sign = `${signs.get(issue.newspaper) ?? ''}${issue.number === undefined ? '' : circled(issue.number)}`
    return {
      path,
      ...(sign === '' ? {} : { sign }),
      name: `${issueWords(edition, issue)}，${own.length} 篇`,
    }
  }
  const months = monthsOf([...onDay.keys()].sort())
  const years = [...grouped(months, ({ id }) => id.slice(0, 4))].map(([year, all]): CalendarYear => {
    const filled = all.filter(({ days }) => days.some((day) => onDay.has(day)))
    return {
      year,
      issues: issues.filter(({ issue }) => issue.day.startsWith(year)).length,
      months: filled.map(({ id, days }) => ({
        id,
        name: monthName(id),
        weeks: weeksOf(days.map((day) => ({ day, issues: (onDay.get(day) ?? []).map(issueOfDay) }))),
      })),
      without: runs(all.map(({ id }) => (filled.some((month) => month.id === id) ? undefined : id))),
    }
  })
  return edition.order === 'newest' ? years.reverse() : years
}

/** The months from the first to the last of some days, with all their days. */
function monthsOf(days: readonly Day[]): { id: string; days: Day[] }[] {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const all = daysBetween(periodOf(first, 'month').from, periodOf(last, 'month').to)
  return [...grouped(all, (day) => day.slice(0, 7))].map(([id, own]) => ({ id, days: own }))
}

/** The days of a month in weeks from Monday. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const [first] = days
  const before = first === undefined ? 0 : (weekday(first.day) + WEEK - 1) % WEEK
  const cells = [...Array.from({ length: before }, () => undefined), ...days]
  const weeks = Math.ceil(cells.length / WEEK)
  return Array.from({ length: weeks }, (_, i) => Array.from({ length: WEEK }, (_, j) => cells[i * WEEK + j]))
}

/** Names runs of months that follow one another. */
function runs(months: readonly (string | undefined)[]): string {
  const found: string[][] = []
  months.forEach((month, i) => {
    if (month === undefined) return
    const last = months[i - 1] === undefined ? undefined : found.at(-1)
    if (last === undefined) found.push([month])
    else last.push(month)
  })
  return found
    .map((run) => [...new Set([run[0], run.at(-1)])].map((month) => monthName(month ?? '')).join('—'))
    .join('、')
}
