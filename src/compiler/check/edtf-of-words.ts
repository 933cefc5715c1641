import { dayFromNumber, dayNumber, periodOf } from '../../edition/day.ts'
import { Day } from '../../edition/day-schema.ts'
import type { DateWords } from '../read/date-words.ts'
import { isWeek, type StatedDate, unitOf } from '../read/stated-date.ts'
import { mondayOf } from './relative-words.ts'

/** The numbers of 0000-01-01 and 9999-12-31, the first and the last day that four digits can write. */
const FIRST_DAY = -719_528
const LAST_DAY = 2_932_896

/** A stated date whose parts are all known: its first and its last EDTF date, alike but for a week and a part of a month or year. */
interface Known {
  first: string
  last: string
}

const two = (n: number) => String(n).padStart(2, '0')

/**
 * The EDTF date that some words state. What they leave out, and what a relative word leaves to its context, is
 * taken from `anchor`, or from `end` for the second date of a span.
 *
 * A third of a month (11月中旬) is a span with approximate ends: nobody counts its days sharply, a span with
 * sharp ends would say that something lasted from the first to the last of them, and level 1 of EDTF cannot say
 * “a day within”. 11月底 or 年初 is the whole month or year, since no words say where the rest of it ends.
 */
export function edtfOfWords(
  words: Exclude<DateWords, { shape: 'several' }>,
  anchor: Day,
  end: Day = anchor,
): string | undefined {
  const on = knownDate(words.on, anchor)
  if (on === undefined) return undefined
  switch (words.shape) {
    case 'day':
    case 'period':
      return on.first === on.last ? on.first : `${on.first}/${on.last}`
    case 'beginning':
      return `${on.first}/..`
    case 'end':
      return `../${on.last}`
    case 'days': {
      const first = on.first.replace('~', '')
      const day = Day.safeParse(first)
      const last = day.success ? dayNumber(day.data) + words.days - 1 : Number.NaN
      return last <= LAST_DAY
        ? `${on.first}/${dayFromNumber(last)}${on.first.slice(first.length)}`
        : undefined
    }
    case 'span': {
      const to =
        words.to.relative === undefined ? following(on.first, words.to, anchor) : knownDate(words.to, end)
      return to === undefined ? undefined : `${on.first}/${to.last}`
    }
    default:
      return words satisfies never
  }
}

/** The second date of a span, in the year and month of the first or, where that lies before it, a year later. */
function following(first: string, to: StatedDate, anchor: Day): Known | undefined {
  const plain = first.replace('~', '')
  const from = firstDay(plain) ?? anchor
  const same = knownDate(to, from)
  if (same === undefined || to.year !== undefined || to.month === undefined) return same
  if (same.last >= plain.slice(0, same.last.length)) return same
  return knownDate({ ...to, year: Number(from.slice(0, 4)) + 1 }, from)
}

function knownDate(stated: StatedDate, anchor: Day): Known | undefined {
  const { third } = stated
  const unit = unitOf(stated)
  const year = stated.year === undefined ? anchor.slice(0, 4) : String(stated.year).padStart(4, '0')
  const month = stated.month === undefined ? anchor.slice(5, 7) : two(stated.month)
  const date = stated.day === undefined ? anchor.slice(8) : two(stated.day)
  if (stated.months !== undefined) {
    const [first, last] = stated.months
    return last > 12 ? undefined : { first: `${year}-${two(first)}`, last: `${year}-${two(last)}` }
  }
  const known = [year, ...(unit === 'year' ? [] : [month]), ...(unit === 'day' ? [date] : [])].join('-')
  const day = firstDay(known)
  if (day === undefined) return undefined
  if (isWeek(stated)) {
    const monday = mondayOf(dayNumber(day))
    if (monday < FIRST_DAY || monday + 6 > LAST_DAY) return undefined
    return { first: dayFromNumber(monday), last: dayFromNumber(monday + 6) }
  }
  const mark = stated.approximate === true || third !== undefined ? '~' : ''
  if (third === undefined) return { first: `${known}${mark}`, last: `${known}${mark}` }
  const last = third === 2 ? periodOf(day, 'month').to : `${known}-${third + 1}0`
  return { first: `${known}-${third}1${mark}`, last: `${last}${mark}` }
}

/** The first day of an EDTF year or month, or the day itself. */
function firstDay(known: string): Day | undefined {
  const day = Day.safeParse(`${known}${'-01-01'.slice(known.length - 4)}`)
  return day.success ? day.data : undefined
}
