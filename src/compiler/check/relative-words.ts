import { dayFromNumber, dayNumber } from '../../edition/day.ts'
import type { Day } from '../../edition/day-schema.ts'
import { weekday } from '../../edition/weekday.ts'
import type { Relative } from '../read/stated-date.ts'

/** How many days before an issue its words may have been written: agency copy and weeklies lie a while. */
const LIES = 6

/**
 * What a relative word can mean in an issue, in words for a diagnostic; undefined where `day` is among it.
 * Today is the day of writing: that of the issue or, since a morning paper is written the day before and some
 * copy lies for days, one of the six before it. So 昨日 is always before the day of issue. Where a word points
 * into the text (次日), nothing here can contradict it.
 */
export function contradiction(relative: Relative, day: Day, issue: Day): string | undefined {
  const written = Array.from({ length: LIES + 1 }, (_, before) => dayNumber(issue) - before)
  switch (relative.from) {
    case 'text':
      return undefined
    case 'week': {
      const { weekday: wanted, week } = relative
      if (weekday(day) !== wanted) return `${WEEKDAYS[wanted]}`
      const fits = (today: number) =>
        week === undefined
          ? Math.abs(dayNumber(day) - today) <= 7
          : mondayOf(dayNumber(day)) - mondayOf(today) === 7 * week
      return written.some(fits) ? undefined : `从 ${issue} 的报纸看，是那个${WEEKDAYS[wanted]}`
    }
    case 'whole-week': {
      const from = mondayOf(dayNumber(day))
      if (written.some((today) => from - mondayOf(today) === 7 * relative.week)) return undefined
      const weeks = [...new Set(written.map((today) => mondayOf(today) + 7 * relative.week))].sort(
        (a, b) => a - b,
      )
      return weeks.map((first) => `${dayFromNumber(first)} 至 ${dayFromNumber(first + 6)}`).join('，或 ')
    }
    case 'writing': {
      const { unit, offset } = relative
      const counts = written.map((today) => ordinal(unit, today) + offset)
      if (counts.includes(ordinal(unit, dayNumber(day)))) return undefined
      const [first = Number.NaN, last = Number.NaN] = [Math.min(...counts), Math.max(...counts)]
      return first === last ? nameOf(unit, first) : `${nameOf(unit, first)} 至 ${nameOf(unit, last)}`
    }
    default:
      return relative satisfies never
  }
}

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']

/** The number of the Monday before or on a day, both given by {@link dayNumber}; day 4 of 1970 was the first. */
export function mondayOf(day: number): number {
  return day - ((((day - 4) % 7) + 7) % 7)
}

/** Counts days, months or years without a break. */
function ordinal(unit: 'year' | 'month' | 'day', day: number): number {
  if (unit === 'day') return day
  const date = new Date(day * 86_400_000)
  return unit === 'year' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The EDTF date with a number given by {@link ordinal}. */
function nameOf(unit: 'year' | 'month' | 'day', number: number): string {
  if (unit === 'day') return dayFromNumber(number)
  if (unit === 'year') return String(number)
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
