import type { DaySpan } from '../edition/edition.ts'
import type { EventDate, Issue } from '../edition/schema.ts'
import type { Entry } from './catalogue.ts'
import { dayRunName, eventDateName, fullDayName, statedDays } from './date-words.ts'
import type { Listing } from './listing.ts'
import { titled } from './punctuation.ts'

// With one issue of one year nothing needs telling apart, and the words are the short ones.

/** What the words beside articles and dates depend on. */
export type Apart = Pick<Listing, 'newspapers' | 'sources' | 'span' | 'among'>

const yearOf = (day: string) => day.slice(0, 4)

/** Whether two issues are one: of the same newspaper, day and number. */
export function isSameIssue(a: Issue, b: Issue): boolean {
  return a.newspaper === b.newspaper && a.day === b.day && a.number === b.number
}

/** Whether the edition has other issues, so that newspaper and day stand wherever an article is named. */
export function hasSeveralIssues({ sources, among }: Apart): boolean {
  const [first] = sources
  return among?.issues ?? sources.some(({ issue }) => first !== undefined && !isSameIssue(issue, first.issue))
}

/** Whether the edition has other years, so that the year stands beside every day. */
export function hasSeveralYears({ span, among }: Pick<Apart, 'span' | 'among'>): boolean {
  return among?.years ?? yearOf(span.from) !== yearOf(span.to)
}

/** The name of an issue's newspaper. */
export function newspaperOf({ newspapers }: Pick<Apart, 'newspapers'>, { newspaper }: Issue): string {
  return newspapers.find(({ id }) => id === newspaper)?.name ?? newspaper
}

/** 2022年12月1日, 2022年12月1日（当日第2期）: an issue among those of its newspaper. */
export function issueDayName({ day, number }: Pick<Issue, 'day' | 'number'>): string {
  return `${fullDayName(day)}${number === undefined ? '' : `（当日第${number}期）`}`
}

/** 《山河日报》2024年1月2日, 《山河日报》2024年1月2日（当日第2期） */
export function issueWords(edition: Pick<Apart, 'newspapers'>, issue: Issue): string {
  return titled(newspaperOf(edition, issue)) + issueDayName(issue)
}

/** The issue's words where the edition has several; nothing for that of `here`, where one is already. */
export function issueBeside(edition: Apart, issue: Issue, here?: Issue): string | undefined {
  if (!hasSeveralIssues(edition) || (here !== undefined && isSameIssue(issue, here))) return undefined
  return issueWords(edition, issue)
}

/** The issue that goes without saying in a list beside an open article: the open one's, where all are of it. */
export function issueUnsaid(entries: readonly Pick<Entry, 'source'>[], open: Issue): Issue | undefined {
  return entries.every(({ source }) => isSameIssue(source.issue, open)) ? open : undefined
}

/** An event's date in words, with its year where that could be mistaken: among several, or another than the issue's. */
export function dateBeside(edition: Apart, date: EventDate, issue?: Issue): string {
  const { from, to } = statedDays(date)
  const another = issue !== undefined && [from, to].some((day) => yearOf(day) !== yearOf(issue.day))
  return eventDateName(date, another || hasSeveralYears(edition))
}

/** A run of days of the edition in words, with the year where that could be mistaken. */
export function daysBeside(edition: Pick<Apart, 'span' | 'among'>, { from, to }: DaySpan): string {
  return dayRunName(from, to, hasSeveralYears(edition))
}
