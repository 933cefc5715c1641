import type { Day } from '../../edition/day-schema.ts'
import type { DayPart, EventDate } from '../../edition/schema.ts'
import { type DateWords, readDateWords } from '../read/date-words.ts'
import type { EventEntry } from '../read/editorial-schema.ts'
import { namedSpans } from '../read/edtf.ts'
import type { StatedDate } from '../read/stated-date.ts'
import { cited } from '../report/characters.ts'
import type { Report } from '../report/report.ts'
import { edtfOfWords } from './edtf-of-words.ts'
import { contradiction } from './relative-words.ts'

export type OneDate = Exclude<DateWords, { shape: 'several' }>
type Part = 'year' | 'month' | 'day'

const PARTS = ['year', 'month', 'day'] as const
const PART_NAMES = { year: '年份', month: '月份', day: '日子' } as const satisfies Record<Part, string>

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
      reason: `${cited(event.exact)}没有写日期`,
      expected: '原文里写日期的字，如 11月30日、10月、昨日',
      hint: '只说多长时间、没有年月日的，写进 durations',
    })
    return undefined
  }
  if (words.shape === 'several') {
    report.add('quote-with-several-dates', event.at.of('exact'), {
      reason: `${cited(event.exact)}写了不止一个日期`,
      expected: '一个日期',
      hint: '缩短引文，每个日期各写一条',
    })
    return undefined
  }
  const spans = namedSpans(date)
  const anchor = spans[0]?.from
  const end = spans.at(-1)?.to
  const expected = anchor && edtfOfWords(words, anchor, end)
  if (date.edtf.replaceAll('?', '').replaceAll('%', '~') !== expected) {
    const { relative } = words.on
    // What is worked out from a day that the words cannot mean would only lead to the next report.
    const possible = issue && anchor && relative && contradiction(relative, anchor, issue)
    report.add('date-contradicts-quote', event.at.of('date'), {
      reason: `${cited(event.exact)}说的不是 ${date.edtf}`,
      expected: possible ?? expected ?? '引文里写的是日历上有的日子',
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
    reason: `${issue} 的报纸上，${cited(event.exact)}不会是 ${event.date}`,
    expected,
  })
}

/** The parts of a date that some words leave to an inference; a relative word's covers the coarser parts. */
export function unstatedParts(words: OneDate): ReadonlySet<Part> {
  const parts = new Set<Part>(words.shape === 'span' && words.to.relative ? [words.to.relative.unit] : [])
  const { year, month, day, relative } = words.on
  if (relative !== undefined) parts.add(relative.unit)
  if (year === undefined && relative === undefined) parts.add('year')
  if (month === undefined && day !== undefined) parts.add('month')
  return parts
}

function checkInferred(event: EventEntry, words: OneDate, report: Report): void {
  const unstated = unstatedParts(words)
  for (const part of PARTS) {
    const inferred = event.inferred?.[part]
    if (unstated.has(part) && inferred === undefined) {
      report.add('missing-inference', event.at.of('inferred'), {
        reason: `${cited(event.exact)}没有写${PART_NAMES[part]}`,
        expected: `inferred: {${part}: 推定的 id}`,
      })
    }
    if (!unstated.has(part) && inferred !== undefined) {
      report.add('superfluous-inference', event.at.of('inferred', part), {
        reason: `${cited(event.exact)}${words.on[part] === undefined ? `用不着推定${PART_NAMES[part]}` : `已经写了${PART_NAMES[part]}`}`,
        hint: `从 inferred 里删去 ${part}`,
      })
    }
  }
}
