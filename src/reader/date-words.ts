import { type Day, weekday } from '../edition/day.ts'
import type { EventDate } from '../edition/schema.ts'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** 一 … 日 */
export function weekdayInitial(day: Day): string {
  return WEEKDAYS[weekday(day)] ?? ''
}

export function isWeekend(day: Day): boolean {
  return weekday(day) % 6 === 0
}

/** 11月21日 */
export function dayName(day: Day): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日`
}

/** 2022年11月21日 */
export function fullDayName(day: Day): string {
  return `${day.slice(0, 4)}年${dayName(day)}`
}

/** 11月26日—29日, 11月30日—12月2日, or one day's name. */
export function dayRunName(from: Day, to: Day): string {
  if (from === to) return dayName(from)
  const end = from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : dayName(to)
  return `${dayName(from)}—${end}`
}

/** An event's date in words: 11月21日凌晨, 11月26日—29日, 11月13日起, 截至11月28日. */
export function eventDateName(date: EventDate): string {
  switch (date.shape) {
    case 'day':
      return `${dayName(date.day)}${date.part?.words ?? ''}`
    case 'span':
      return dayRunName(date.from, date.to)
    case 'beginning':
      return `${dayName(date.from)}起`
    case 'end':
      return `截至${dayName(date.to)}`
    default:
      return date satisfies never
  }
}

/** The days that an event's words name: for a beginning or an end, only the day that is written. */
export function statedDays(date: EventDate): { from: Day; to: Day } {
  switch (date.shape) {
    case 'day':
      return { from: date.day, to: date.day }
    case 'span':
      return { from: date.from, to: date.to }
    case 'beginning':
      return { from: date.from, to: date.from }
    case 'end':
      return { from: date.to, to: date.to }
    default:
      return date satisfies never
  }
}
