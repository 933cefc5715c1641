import { dayFromNumber, dayNumber } from '../../edition/day.ts'
import { Day } from '../../edition/day-schema.ts'
import type { DayPart, EventDate } from '../../edition/schema.ts'
import { type DateWords, readDateWords, type StatedDay } from '../read/date-words.ts'
import type { EventEntry } from '../read/editorial-schema.ts'
import { namedDays } from '../read/edtf.ts'
import type { Report } from '../report/report.ts'

/** The number of 9999-12-31, the last day that four digits can write. */
const LAST_DAY = 2_932_896

const two = (n: number) => String(n).padStart(2, '0')

function calendarDay(stated: StatedDay, year: number, month: number): Day | undefined {
  const text = `${stated.year ?? year}-${two(stated.month ?? month)}-${two(stated.day)}`
  const day = Day.safeParse(text)
  return day.success ? day.data : undefined
}

/** The EDTF date that some words state, their year and month taken from `anchor` where they leave them out. */
export function edtfOfWords(
  words: Exclude<DateWords, { shape: 'several' }>,
  anchor: Day,
): string | undefined {
  const year = Number(anchor.slice(0, 4))
  const month = Number(anchor.slice(5, 7))
  const on = calendarDay(words.on, year, month)
  if (on === undefined) return undefined
  switch (words.shape) {
    case 'day':
      return on
    case 'beginning':
      return `${on}/..`
    case 'end':
      return `../${on}`
    case 'days': {
      const last = dayNumber(on) + words.days - 1
      return last > LAST_DAY ? undefined : `${on}/${dayFromNumber(last)}`
    }
    case 'span': {
      const [startYear, startMonth] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
      const same = calendarDay(words.to, startYear, startMonth)
      const overNewYear = same !== undefined && same < on && words.to.month !== undefined
      const to = overNewYear ? calendarDay(words.to, startYear + 1, startMonth) : same
      return to === undefined ? undefined : `${on}/${to}`
    }
    default:
      return words satisfies never
  }
}

/** Checks an event's date against the words that date it; gives the part of the day they name, if any. */
export function checkDateWords(event: EventEntry, date: EventDate, report: Report): DayPart | undefined {
  const words = readDateWords(event.exact)
  if (words === undefined) {
    report.add('quote-without-date', event.at.of('exact'), {
      reason: `“${event.exact}” names no day`,
      expected: 'the words of the text that date the event, such as 11月30日',
      hint: 'a span of time without a day is a duration',
    })
    return undefined
  }
  if (words.shape === 'several') {
    report.add('quote-with-several-dates', event.at.of('exact'), {
      reason: `“${event.exact}” names more than one date`,
      expected: 'one date',
      hint: 'shorten the quote, and make an event of each date',
    })
    return undefined
  }
  const [anchor] = namedDays(date)
  const expected = anchor === undefined ? undefined : edtfOfWords(words, anchor)
  if (date.edtf !== expected) {
    report.add('date-contradicts-quote', event.at.of('date'), {
      reason: `“${event.exact}” does not say ${date.edtf}`,
      expected: expected ?? 'a day of the calendar in the quote',
    })
  }
  checkInferred(event, words.on, report)
  return words.shape === 'day' ? words.part : undefined
}

function checkInferred(event: EventEntry, stated: StatedDay, report: Report): void {
  for (const part of ['year', 'month'] as const) {
    const inferred = event.inferred?.[part]
    if (stated[part] === undefined && inferred === undefined) {
      report.add('missing-inference', event.at.of('inferred'), {
        reason: `“${event.exact}” does not state the ${part}`,
        expected: `inferred: {${part}: <id of an inference>}`,
      })
    }
    if (stated[part] !== undefined && inferred !== undefined) {
      report.add('superfluous-inference', event.at.of('inferred', part), {
        reason: `“${event.exact}” states the ${part} itself`,
        hint: `take ${part} out of inferred`,
      })
    }
  }
}
