import { parse } from 'edtf'
import { dayNumber } from '../../edition/day.ts'
import { Day } from '../../edition/day-schema.ts'
import type { EventDate } from '../../edition/schema.ts'
import type { Report, Where } from '../report/report.ts'

const FORMS = '2022-11-30, 2022-11-26/2022-11-29, 2022-11-13/.. or ../2022-11-28'
const DAY = /\d{4}-\d{2}-\d{2}/g

/** The timeline's first and last day. */
export interface Span {
  from: Day
  to: Day
}

function isEdtf(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/** An EDTF date (ISO 8601-2) as one of the edition's four shapes; what is wrong is reported at `where`. */
export function readEdtf(text: string, where: Where, report: Report): EventDate | undefined {
  const impossible = (text.match(DAY) ?? []).filter((day) => !Day.safeParse(day).success)
  for (const day of impossible) {
    report.add('impossible-date', where, { reason: `there is no ${day}`, expected: 'a day of the calendar' })
  }
  if (impossible.length > 0) return undefined
  if (!isEdtf(text)) {
    report.add('invalid-edtf', where, {
      reason: `“${text}” is not an EDTF date`,
      expected: `a date such as ${FORMS}`,
    })
    return undefined
  }
  const date = narrow(text)
  if (date === undefined) {
    report.add('unsupported-edtf', where, {
      reason: `“${text}” is EDTF, but of no shape that the edition draws`,
      expected: `a day, a span, a beginning or an end: ${FORMS}`,
    })
  } else if (date.shape === 'span' && dayNumber(date.from) > dayNumber(date.to)) {
    report.add('invalid-edtf', where, {
      reason: `the span ${text} ends before it begins`,
      expected: `${date.to}/${date.from}`,
    })
    return undefined
  }
  return date
}

function narrow(edtf: string): EventDate | undefined {
  const [first = '', last, more] = edtf.split('/')
  if (more !== undefined) return undefined
  const from = Day.safeParse(first)
  if (last === undefined) return from.success ? { shape: 'day', edtf, day: from.data } : undefined
  const to = Day.safeParse(last)
  if (from.success && to.success) return { shape: 'span', edtf, from: from.data, to: to.data }
  if (from.success && last === '..') return { shape: 'beginning', edtf, from: from.data }
  if (to.success && first === '..') return { shape: 'end', edtf, to: to.data }
  return undefined
}

/** The days that a date names. */
export function namedDays(date: EventDate): Day[] {
  switch (date.shape) {
    case 'day':
      return [date.day]
    case 'span':
      return [date.from, date.to]
    case 'beginning':
      return [date.from]
    case 'end':
      return [date.to]
    default:
      return date satisfies never
  }
}

/** Reports the days of a date that are not on the timeline. */
export function checkWithinSpan(date: EventDate, span: Span, where: Where, report: Report): void {
  for (const day of namedDays(date)) {
    if (day < span.from || day > span.to) {
      report.add('date-outside-span', where, {
        reason: `${day} is outside the edition’s span`,
        expected: `a day from ${span.from} to ${span.to}`,
        hint: 'mend the date, or widen span in edition.yaml',
      })
    }
  }
}
