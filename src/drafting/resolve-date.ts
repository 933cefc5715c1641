import { type OneDate, unstatedParts } from '../compiler/check/date-words.ts'
import { edtfOfWords } from '../compiler/check/edtf-of-words.ts'
import { contradiction, mondayOf } from '../compiler/check/relative-words.ts'
import { readEdtf } from '../compiler/read/edtf.ts'
import { type Relative, type StatedDate, unitOf } from '../compiler/read/stated-date.ts'
import { Report } from '../compiler/report/report.ts'
import { dayFromNumber, dayNumber } from '../edition/day.ts'
import { Day } from '../edition/day-schema.ts'
import type { EventDate } from '../edition/schema.ts'
import type { Confidence } from './finding.ts'

/** What a date's words leave unsaid is taken from. */
export interface DateContext {
  issue: Day
  /** The day it was written on: the dateline's, or that of the issue. */
  writing: Day
  /** The last date that the article named, by how exact it is; where this paragraph's telling is; the last of this sentence. */
  last: { year?: Day; month?: Day; day?: Day; told?: Day }
  inParagraph?: Day
  inSentence?: Day
  /** The day that a span began on, of whose end this is; only a relative word asks, others are of the same month. */
  begun?: Day
  /** Whether it is until when something is or was, or from when a rule holds: such lie far ahead. */
  ends?: boolean
  /** Whether the sentence speaks of what is to come, and whether of a rule that has not held yet. */
  future: boolean
  ruled: boolean
}

type DatePart = 'year' | 'month' | 'day'

/** A date with what had to be inferred for it. */
export interface ResolvedDate {
  date: EventDate
  /** The first day that the words name, whose parts the inferences give. */
  day: Day
  inferred: DatePart[]
  rule: string
  confidence: Confidence
}

const NOTED = { file: '', place: { line: 1, column: 1 } }
/** How far ahead of the issue an unstated year is still the issue's own. */
const AHEAD = 60
const AHEAD_AT_AN_END = 200
/** How far ahead an unstated month is still the issue's own. */
const DAYS_AHEAD = 7
const LONG_PAST = 300

/** The date that words state in their context; undefined where the context does not settle it. */
export function resolveDate(words: OneDate, quote: string, context: DateContext): ResolvedDate | undefined {
  const day = resolvePoint(words.on, quote, {
    ...context,
    ends: words.shape === 'end' || (words.shape === 'beginning' && context.ruled),
  })
  if (day === undefined) return undefined
  const to = words.shape === 'span' ? resolvePoint(words.to, quote, { ...context, begun: day }) : undefined
  const { relative } = words.on
  if (relative !== undefined && contradiction(relative, day, context.issue) !== undefined) return undefined
  const edtf = edtfOfWords(words, day, to)
  const report = new Report()
  const date = edtf === undefined ? undefined : readEdtf(edtf, NOTED, report)
  if (date === undefined) return undefined
  const inferred = [...unstatedParts(words)]
  return { date, day, inferred, ...groundOf(words.on, day, context) }
}

function groundOf(
  { year, month, relative }: StatedDate,
  day: Day,
  { writing, issue, inParagraph }: DateContext,
) {
  const from = writing === issue ? '出版日期' : '电头的日期'
  if (relative?.from === 'text') return { rule: '从上文写明的日子数起', confidence: '中' } as const
  if (relative !== undefined) return { rule: `从${from}${writing}数起`, confidence: '高' } as const
  if (year !== undefined) return { rule: '文中写明', confidence: '高' } as const
  if (month !== undefined) return { rule: `没有写年份，按${from}推定`, confidence: '高' } as const
  if (inParagraph === undefined) return { rule: `只写了日，按${from}推定`, confidence: '中' } as const
  return monthOf(day) === monthOf(inParagraph)
    ? ({ rule: '只写了日，按本段上文推定', confidence: '高' } as const)
    : ({ rule: `只写了日，按本段上文和${from}推定，不在上文的那个月`, confidence: '中' } as const)
}

function resolvePoint(on: StatedDate, quote: string, context: DateContext): Day | undefined {
  const base = on.relative === undefined ? undefined : relativeDay(on.relative, quote, context)
  if (on.relative !== undefined) {
    if (base === undefined) return undefined
    const month = on.month ?? Number(base.slice(5, 7))
    const unit = unitOf(on)
    const date = on.day ?? (unit === 'day' ? Number(base.slice(8)) : 1)
    return dayOf(Number(base.slice(0, 4)), month, date)
  }
  if (on.year !== undefined) return dayOf(on.year, on.month ?? 1, on.day ?? 1)
  if (on.months !== undefined) {
    // What adds up from January is told of when it is over.
    const [first, last] = on.months
    const day = inNearestYear(first === 1 ? last : first, 1, context)
    return day && dayOf(Number(day.slice(0, 4)), first, 1)
  }
  if (on.month !== undefined) return inNearestYear(on.month, on.day ?? 1, context)
  return on.day === undefined ? undefined : inNearestMonth(on.day, context)
}

/** A month and day in the year that brings them nearest to the issue, rather past than to come. */
function inNearestYear(
  month: number,
  date: number,
  { issue, writing, future, inSentence, ends }: DateContext,
): Day | undefined {
  const year = Number(writing.slice(0, 4))
  if (inSentence !== undefined && Number(inSentence.slice(0, 4)) < year) {
    // 2020年3月动工、10月竣工: the year goes on.
    const same = dayOf(Number(inSentence.slice(0, 4)), month, date)
    if (same !== undefined && same > inSentence) return same
  }
  const day = dayOf(year, month, date)
  if (day === undefined) return dayOf(year - 1, month, date)
  const ahead = dayNumber(day) - dayNumber(issue)
  if (ahead > (ends ? AHEAD_AT_AN_END : AHEAD) && !future) return dayOf(year - 1, month, date)
  if (ahead < -LONG_PAST && future) return dayOf(year + 1, month, date)
  return day
}

/**
 * A day in the month that the paragraph named last, or in the one before or after where only that is not to come; or
 * else the last one with that day before the issue.
 */
function inNearestMonth(date: number, context: DateContext): Day | undefined {
  const { writing, inParagraph, future, issue } = context
  const base = inParagraph ?? writing
  const [year, month] = [Number(base.slice(0, 4)), Number(base.slice(5, 7))]
  const inMonth = (away: number) => {
    const months = year * 12 + month - 1 + away
    return dayOf(Math.floor(months / 12), (months % 12) + 1, date)
  }
  const [here, next] = [inMonth(0), inMonth(1)]
  // No two months in a row are without a day.
  const last = inMonth(-1) ?? inMonth(-2)
  if (inParagraph !== undefined) {
    const behind = here !== undefined && here < inParagraph
    if (behind && next !== undefined && (next <= issue || future || isNear(next, issue))) return next
    const toCome =
      here === undefined || (here > issue && inParagraph <= issue && !future && !isNear(here, issue))
    return toCome ? last : here
  }
  if (future) return here !== undefined && here >= writing ? here : next
  return here !== undefined && (here <= writing || isNear(here, writing)) ? here : last
}

/** Whether a day lies so few days ahead that it is rather meant than the one a month before. */
function isNear(day: Day, from: Day): boolean {
  return dayNumber(day) - dayNumber(from) <= DAYS_AHEAD
}

function relativeDay(relative: Relative, quote: string, context: DateContext): Day | undefined {
  const { writing, last } = context
  switch (relative.from) {
    case 'writing':
      return shift(writing, relative.unit, relative.offset)
    case 'text': {
      // 当天宣布 is not a day to come that was named between.
      const told = relative.unit === 'day' && !context.future ? last.told : undefined
      const base = told ?? last[relative.unit]
      return base && shift(base, relative.unit, /[次翌]|第二/.test(quote) ? 1 : 0)
    }
    case 'whole-week':
      return dayFromNumber(mondayOf(dayNumber(writing)) + 7 * relative.week)
    case 'week': {
      const today = dayNumber(writing)
      const wanted = mondayOf(today) + ((relative.weekday + 6) % 7)
      if (relative.week !== undefined) return dayFromNumber(wanted + 7 * relative.week)
      if (context.begun !== undefined) {
        const from = dayNumber(context.begun)
        return dayFromNumber(from + ((((wanted - from) % 7) + 7) % 7))
      }
      if (context.future) return dayFromNumber(wanted < today ? wanted + 7 : wanted)
      return dayFromNumber(wanted > today ? wanted - 7 : wanted)
    }
    default:
      return relative satisfies never
  }
}

function shift(day: Day, unit: DatePart, by: number): Day | undefined {
  if (unit === 'day') return dayFromNumber(dayNumber(day) + by)
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by * (unit === 'year' ? 12 : 1)
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)
}

const monthOf = (day: Day) => day.slice(0, 7)

function dayOf(year: number, month: number, date: number): Day | undefined {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = Day.safeParse(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`)
  return day.success ? day.data : undefined
}
