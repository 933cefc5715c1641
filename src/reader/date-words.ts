import { type Day, periodOf } from '../edition/day.ts'
import type { DaySpan } from '../edition/edition.ts'
import type { DatePrecision, EventDate } from '../edition/schema.ts'

/** 11月21日 */
export function dayName(day: Day): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日`
}

/** 2022年11月21日 */
export function fullDayName(day: Day): string {
  return `${yearName(day)}${dayName(day)}`
}

/** The year of a day or a month (2022-11): 2022年 */
export function yearName(day: string): string {
  return `${day.slice(0, 4)}年`
}

/** A month, or that of a day: 11月, or with its year 2022年11月 */
export function monthName(day: string, withYear = false): string {
  return `${withYear ? yearName(day) : ''}${Number(day.slice(5, 7))}月`
}

/** 11月26日—29日, 11月30日—12月2日, 2022年12月30日—2023年1月2日, or one day's name. */
export function dayRunName(from: Day, to: Day, withYear = false): string {
  if (from === to) return nameOf(from, withYear)
  const years = from.slice(0, 4) !== to.slice(0, 4)
  const end = from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : nameOf(to, years)
  return `${nameOf(from, withYear || years)}—${end}`
}

function nameOf(day: Day, withYear: boolean): string {
  return withYear ? fullDayName(day) : dayName(day)
}

/** 10月, 2021年10月, or 2021年. */
function coarseName(day: Day, precision: DatePrecision, withYear: boolean): string {
  return precision === 'year' ? yearName(day) : monthName(day, withYear)
}

/** The name of a day, or of the month or year that a coarse date gives in its place. */
function pointName(day: Day, precision: DatePrecision | undefined, withYear: boolean): string {
  return precision === undefined ? nameOf(day, withYear) : coarseName(day, precision, withYear)
}

/** 10月—12月, 2021年12月—2022年1月, 2021年—2022年. */
function coarseRunName(from: Day, to: Day, precision: DatePrecision, withYear: boolean): string {
  const years = from.slice(0, 4) !== to.slice(0, 4)
  const [first, last] = [coarseName(from, precision, withYear || years), coarseName(to, precision, years)]
  return from.slice(0, 7) === to.slice(0, 7) || first === last ? first : `${first}—${last}`
}

/** 11月中旬, where the days are just those of a third of a month. */
function thirdName(from: Day, to: Day, withYear: boolean): string | undefined {
  const month = from.slice(0, 7)
  if (to.slice(0, 7) !== month) return undefined
  const last = periodOf(from, 'month').to.slice(8)
  const thirds: Readonly<Record<string, string>> = { '01/10': '上', '11/20': '中', [`21/${last}`]: '下' }
  const third = thirds[`${from.slice(8)}/${to.slice(8)}`]
  return third && `${coarseName(from, 'month', withYear)}${third}旬`
}

function unqualifiedName(date: EventDate, withYear: boolean): string {
  switch (date.shape) {
    case 'day':
      return `${nameOf(date.day, withYear)}${date.part?.words ?? ''}`
    case 'period':
      return coarseName(date.from, date.precision, withYear)
    case 'span':
      return date.precision === undefined
        ? dayRunName(date.from, date.to, withYear)
        : coarseRunName(date.from, date.to, date.precision, withYear)
    case 'beginning':
      return `${pointName(date.from, date.precision, withYear)}起`
    case 'end':
      return `截至${pointName(date.to, date.precision, withYear)}`
    default:
      return date satisfies never
  }
}

/** Whether a date is only about what it says: 11月20日前后, 11月中旬. */
export function isApproximate({ qualifier }: EventDate): boolean {
  return qualifier === 'approximate' || qualifier === 'both'
}

/** Whether the editor doubts a date. */
export function isUncertain({ qualifier }: EventDate): boolean {
  return qualifier === 'uncertain' || qualifier === 'both'
}

/**
 * An event's date in words, no more exact than it is: 11月21日凌晨, 11月26日—29日, 11月13日起, 截至11月28日, 10月,
 * 2021年起, 11月中旬, 约11月20日, 11月20日（存疑）; with the year, 2022年11月21日凌晨, 2022年11月26日—29日.
 */
export function eventDateName(date: EventDate, withYear = false): string {
  const third =
    isApproximate(date) && date.shape === 'span' && date.precision === undefined
      ? thirdName(date.from, date.to, withYear)
      : undefined
  const name = third ?? `${isApproximate(date) ? '约' : ''}${unqualifiedName(date, withYear)}`
  return isUncertain(date) ? `${name}（存疑）` : name
}

/** The days that an event's words name: for a beginning or an end, only the day, month or year that is written. */
export function statedDays(date: EventDate): DaySpan {
  switch (date.shape) {
    case 'day':
      return pointDays(date, date.day)
    case 'period':
    case 'span':
      return { from: date.from, to: date.to }
    case 'beginning':
      return pointDays(date, date.from, date.precision)
    case 'end':
      return pointDays(date, date.to, date.precision)
    default:
      return date satisfies never
  }
}

/** Filters by days ask for the months and years of all events at each press. */
const periods = new WeakMap<EventDate, DaySpan>()

function pointDays(date: EventDate, day: Day, precision?: DatePrecision): DaySpan {
  const days =
    precision === undefined ? { from: day, to: day } : (periods.get(date) ?? periodOf(day, precision))
  if (precision !== undefined) periods.set(date, days)
  return days
}
