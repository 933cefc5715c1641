import type { Day } from '../../edition/day-schema.ts'
import type { DayPart, EventDate } from '../../edition/schema.ts'
import { type DateWords, readDateWords } from '../read/date-words.ts'
import type { EventEntry } from '../read/editorial-schema.ts'
import { namedSpans } from '../read/edtf.ts'
import type { StatedDate } from '../read/stated-date.ts'
import type { Report } from '../report/report.ts'
import { edtfOfWords } from './edtf-of-words.ts'
import { contradiction } from './relative-words.ts'

export type OneDate = Exclude<DateWords, { shape: 'several' }>
type Part = 'year' | 'month' | 'day'

const PARTS = ['year', 'month', 'day'] as const

/**
 * Checks an event's date against the words that date it, in an issue of a day; gives the part of the day they
 * name, if any. That a date is uncertain (`?`) is the editor's to say: it never claims more than the words.
 */
export function checkDateWords(
  event: EventEntry,
  date: EventDate,
  issue: Day | undefined,
  report: Report,
): DayPart | undefined {
  const words = readDateWords(event.exact)
  if (words === undefined) {
    report.add('quote-without-date', event.at.of('exact'), {
      reason: `“${event.exact}” names no date`,
      expected: 'the words of the text that date the event, such as 11月30日, 10月 or 昨日',
      hint: 'a span of time without a day, month or year is a duration',
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
  const spans = namedSpans(date)
  const anchor = spans[0]?.from
  const end = spans.at(-1)?.to
  const expected = anchor && edtfOfWords(words, anchor, end)
  if (date.edtf.replaceAll('?', '').replaceAll('%', '~') !== expected) {
    report.add('date-contradicts-quote', event.at.of('date'), {
      reason: `“${event.exact}” does not say ${date.edtf}`,
      expected: expected ?? 'a day of the calendar in the quote',
    })
  } else if (issue !== undefined) {
    const second = words.shape === 'span' ? words.to : undefined
    checkRelative(event, words.on, anchor, issue, report)
    checkRelative(event, second, end, issue, report)
  }
  checkInferred(event, words, report)
  return words.shape === 'day' ? words.part : undefined
}

function checkRelative(
  event: EventEntry,
  stated: StatedDate | undefined,
  day: Day | undefined,
  issue: Day,
  report: Report,
): void {
  if (stated?.relative === undefined || day === undefined) return
  const expected = contradiction(stated.relative, day, issue)
  if (expected === undefined) return
  report.add('date-contradicts-quote', event.at.of('date'), {
    reason: `“${event.exact}” in the issue of ${issue} cannot mean ${event.date}`,
    expected,
  })
}

/** The parts of a date that some words leave to an inference; a relative word's covers the coarser parts. */
export function unstatedParts(words: OneDate): ReadonlySet<Part> {
  const parts = new Set<Part>(words.shape === 'span' && words.to.relative ? [words.to.relative.unit] : [])
  const { year, month, day, relative } = words.on
  if (relative !== undefined) parts.add(relative.unit)
  const needsMonth = month === undefined && day !== undefined
  if (year === undefined && relative === undefined) parts.add('year')
  if (needsMonth && (relative === undefined || relative.unit === 'year')) parts.add('month')
  return parts
}

function checkInferred(event: EventEntry, words: OneDate, report: Report): void {
  const unstated = unstatedParts(words)
  for (const part of PARTS) {
    const inferred = event.inferred?.[part]
    if (unstated.has(part) && inferred === undefined) {
      report.add('missing-inference', event.at.of('inferred'), {
        reason: `“${event.exact}” does not state the ${part}`,
        expected: `inferred: {${part}: <id of an inference>}`,
      })
    }
    if (!unstated.has(part) && inferred !== undefined) {
      report.add('superfluous-inference', event.at.of('inferred', part), {
        reason: `“${event.exact}” ${words.on[part] === undefined ? `leaves no ${part} to infer` : `states the ${part} itself`}`,
        hint: `take ${part} out of inferred`,
      })
    }
  }
}
