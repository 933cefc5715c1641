import { dayNumber, periodOf } from '../../edition/day.ts'
import { Day } from '../../edition/day-schema.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { DatePrecision, DateQualifier, EventDate } from '../../edition/schema.ts'
import { cited } from '../report/characters.ts'
import type { Report, Where } from '../report/report.ts'
import { halfWidth } from './meant-value.ts'

const FORMS = '2022-11-30、2022-11、2022、2022-11-26/2022-11-29、2022-11-13/.. 或 ../2022-11-28'
const HINT = '日期后的 ? 表示不确定，~ 表示大约，% 表示又不确定又大约'
const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/

/** One end of a date: the days it covers, and how coarse and how sure it is. */
interface Point extends DaySpan {
  precision?: DatePrecision
  qualifier?: DateQualifier
}

const QUALIFIERS: Readonly<Record<string, DateQualifier>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'both',
}

/**
 * An EDTF date (ISO 8601-2) as one of the edition's shapes; what is wrong is reported at `where`. Read are days,
 * months and years of level 0, and of level 1 open intervals and qualifiers after a whole date. We read them
 * ourselves: they are one pattern and a slash, while what a parser of all of EDTF gives back would have to be
 * checked and narrowed again; a test holds this to such a parser.
 */
export function readEdtf(
  text: string,
  where: Where,
  report: Report,
  expected = `日期，如 ${FORMS}`,
): EventDate | undefined {
  const ends = text.split('/')
  const [first = '', last, more] = ends
  const known = ends.every((end) => POINT.test(end) || (last !== undefined && end === '..'))
  if (!known || more !== undefined) {
    const meant = dateMeant(text)
    report.add('invalid-edtf', where, {
      reason: `${cited(text)}不是 EDTF 日期，或是本编不用的写法`,
      expected,
      hint: meant === undefined ? HINT : `写成“${meant}”`,
    })
    return undefined
  }
  const impossible = ends.filter((end) => end !== '..' && readPoint(end) === undefined)
  for (const end of impossible) {
    report.add('impossible-date', where, {
      reason: `没有 ${end.replace(/\W$/, '')} 这个日子`,
      expected: '日历上有的日子',
    })
  }
  if (impossible.length > 0) return undefined
  const from = readPoint(first)
  if (last === undefined) return from && single(text, from)
  const to = readPoint(last)
  if (from !== undefined && to !== undefined && dayNumber(to.from) <= dayNumber(from.from)) {
    report.add('invalid-edtf', where, {
      reason: `${text} 的终点不在起点之后`,
      expected: first === last ? first : `${last}/${first}`,
    })
    return undefined
  }
  const date = between(text, from, to)
  if (date === undefined) {
    report.add('invalid-edtf', where, {
      reason: `${cited(text)}既没有起点也没有终点`,
      expected: `日期，如 ${FORMS}`,
    })
  }
  return date
}

const CALENDAR = /^(\d{4})[-年/.](?:(\d{1,2})(?:[-月/.](?:(\d{1,2})[日号]?)?)?)?$/

const SPAN = /^(\S+?)\s*(?:至|到|~|～|—+|–|\s-\s)\s*(\S+)$/

/** The date in EDTF that is written in another way: 2022年12月1日, 2022/12/1, and one of these 至 another. */
function dateMeant(text: string): string | undefined {
  const [, from, to] = SPAN.exec(text) ?? []
  const [first, last] = [from, to].map((end) => end && pointMeant(end))
  return first && last && first < last ? `${first}/${last}` : pointMeant(text)
}

function pointMeant(text: string): string | undefined {
  const plain = halfWidth(text)
    .replace(/[‐-―−]/g, '-')
    .replaceAll(' ', '')
  const [, year, month, date] = CALENDAR.exec(plain) ?? []
  if (year === undefined) return undefined
  const meant = [year, ...[month, date].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
  return readPoint(meant) === undefined ? undefined : meant
}

function readPoint(text: string): Point | undefined {
  const [, year, month, date, mark] = POINT.exec(text) ?? []
  const day = Day.safeParse(`${year}-${month ?? '01'}-${date ?? '01'}`)
  if (!day.success) return undefined
  const precision = month === undefined ? 'year' : date === undefined ? 'month' : undefined
  const qualifier = mark === undefined ? undefined : QUALIFIERS[mark]
  return {
    ...(precision === undefined
      ? { from: day.data, to: day.data }
      : { precision, ...periodOf(day.data, precision) }),
    ...(qualifier && { qualifier }),
  }
}

function single(edtf: string, { from, to, precision, qualifier }: Point): EventDate {
  const how = qualifier && { qualifier }
  return precision === undefined
    ? { shape: 'day', edtf, day: from, ...how }
    : { shape: 'period', edtf, precision, from, to, ...how }
}

function between(edtf: string, first: Point | undefined, last: Point | undefined): EventDate | undefined {
  const points = [first, last].filter((point) => point !== undefined)
  const precision = coarser(points.flatMap((point) => point.precision ?? []))
  const qualifier = together(points.flatMap((point) => point.qualifier ?? []))
  const how = { ...(precision && { precision }), ...(qualifier && { qualifier }) }
  if (first !== undefined && last !== undefined)
    return { shape: 'span', edtf, from: first.from, to: last.to, ...how }
  if (first !== undefined) return { shape: 'beginning', edtf, from: first.from, ...how }
  if (last !== undefined) return { shape: 'end', edtf, to: last.to, ...how }
  return undefined
}

function coarser(precisions: readonly DatePrecision[]): DatePrecision | undefined {
  return precisions.includes('year') ? 'year' : precisions[0]
}

function together(qualifiers: readonly DateQualifier[]): DateQualifier | undefined {
  const [one, other = one] = qualifiers
  return one === other ? one : 'both'
}

/** The spans of days that a date names: a day, a month or a year; of a span, that of either end. */
export function namedSpans(date: EventDate): DaySpan[] {
  switch (date.shape) {
    case 'day':
      return [{ from: date.day, to: date.day }]
    case 'period':
      return [{ from: date.from, to: date.to }]
    case 'span':
      return [spanOf(date.from, date.precision), spanOf(date.to, date.precision)]
    case 'beginning':
      return [spanOf(date.from, date.precision)]
    case 'end':
      return [spanOf(date.to, date.precision)]
    default:
      return date satisfies never
  }
}

function spanOf(day: Day, precision: DatePrecision | undefined): DaySpan {
  return precision === undefined ? { from: day, to: day } : periodOf(day, precision)
}

/**
 * Reports what a date names and the timeline does not show: a day that is not on it, a month or a year of which
 * no day is. Of an approximate span, which names no day for certain, some day must be.
 */
export function checkWithinSpan(date: EventDate, span: DaySpan, where: Where, report: Report): void {
  const approximate = date.qualifier === 'approximate' || date.qualifier === 'both'
  const spans = date.shape === 'span' && approximate ? [{ from: date.from, to: date.to }] : namedSpans(date)
  for (const { from, to } of spans) {
    if (to >= span.from && from <= span.to) continue
    report.add('date-outside-span', where, {
      reason: `${from === to ? from : `${from}/${to}`} 在本编的起止日期之外`,
      expected: `${span.from} 至 ${span.to} 之间的日子`,
      hint: '改日期，或放宽 edition.yaml 的 span',
    })
  }
}
