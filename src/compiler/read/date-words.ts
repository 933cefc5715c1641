import type { DayPart } from '../../edition/schema.ts'
import { NUMBER, numberOf } from './date-numbers.ts'
import { dateAt, findStatedDate, isWeek, type StatedDate, unitOf } from './stated-date.ts'

export type DateWords =
  | { shape: 'day'; on: StatedDate; part?: DayPart }
  /** A week, a month, a third of one, or a year. */
  | { shape: 'period'; on: StatedDate }
  | { shape: 'span'; on: StatedDate; to: StatedDate }
  /** A span given by its first day and its length in days, that day included. */
  | { shape: 'days'; on: StatedDate; days: number }
  | { shape: 'beginning'; on: StatedDate }
  | { shape: 'end'; on: StatedDate }
  | { shape: 'several' }

const TO = '至|到|—{1,2}|-|－|–|~|～'
const CONNECTED = new RegExp(`^(?:${TO})`)
/** 26至29日: the unit of the first number stands after the second. */
const SHARED_UNIT = new RegExp(`(${NUMBER})(${TO})(${NUMBER})([年月日号])`, 'g')
const LENGTH = new RegExp(`^(?:(?:起|开始|以来)的?(?:连续)?|连续)(?<days>${NUMBER})[天日]`)
const END_BEFORE = /(?:截至|截止|截至到|截止到|直到|到|至)$/
const END_AFTER = /^(?:为止|止|以前|之前|前(?![\p{L}\p{N}]))/u
const BEGINNING_BEFORE = /(?:从|自|自从|打)$/
const BEGINNING_AFTER = /^(?:起|开始|始|以后|之后|后(?![\p{L}\p{N}]))|以来|至今/u

/**
 * Reads the date that a quote states: a day or part of one, a month or a year, a span, a beginning (从, 自, 起,
 * 开始, 以来) or an end (截至, 为止). Undefined when it names none: a length of time is no date.
 */
export function readDateWords(quote: string): DateWords | undefined {
  const text = quote.replace(SHARED_UNIT, '$1$4$2$3$4')
  const first = findStatedDate(text)
  if (first === undefined) return undefined
  const { on, part } = first
  const connector = CONNECTED.exec(text.slice(first.end))?.[0] ?? ''
  const second = connector === '' ? undefined : dateAt(text, first.end + connector.length)
  const after = text.slice(first.end)
  const rest = text.slice(second?.end ?? first.end)
  if (findStatedDate(rest.replace(LENGTH, '')) !== undefined) return { shape: 'several' }
  if (second !== undefined) return { shape: 'span', on, to: second.on }
  const ofDay = unitOf(on) === 'day' && !isWeek(on)
  const length = ofDay ? LENGTH.exec(after)?.groups?.days : undefined
  if (length !== undefined) return { shape: 'days', on, days: numberOf(length) }
  const before = text.slice(0, first.start)
  if (END_BEFORE.test(before) || END_AFTER.test(after)) return { shape: 'end', on }
  if (BEGINNING_BEFORE.test(before) || BEGINNING_AFTER.test(after)) return { shape: 'beginning', on }
  if (!ofDay) return { shape: 'period', on }
  return part === undefined ? { shape: 'day', on } : { shape: 'day', on, part }
}
