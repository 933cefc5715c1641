import type { Day } from '../edition/day.ts'
import { weekday } from '../edition/weekday.ts'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** 一 … 日 */
export function weekdayInitial(day: Day): string {
  return WEEKDAYS[weekday(day)] ?? ''
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return weekday(day) % 6 === 0
}
