import type { DayPart } from '../../edition/schema.ts'

/** A date as some words state it; what they leave unsaid is absent. */
export interface StatedDay {
  year?: number
  month?: number
  day: number
}

export type DateWords =
  | { shape: 'day'; on: StatedDay; part?: DayPart }
  | { shape: 'span'; on: StatedDay; to: StatedDay }
  /** A span given by its first day and its length in days, that day included. */
  | { shape: 'days'; on: StatedDay; days: number }
  | { shape: 'beginning'; on: StatedDay }
  | { shape: 'end'; on: StatedDay }
  | { shape: 'several' }

/**
 * The hours (UTC+8) that the edition shows for a part of the day: a convention, since usage varies.
 * Longer words stand before the words they begin with.
 */
const PARTS: readonly (readonly [words: string, fromHour: number, toHour: number])[] = [
  ['凌晨', 0, 6],
  ['清晨', 5, 8],
  ['早晨', 5, 8],
  ['早上', 6, 9],
  ['上午', 6, 12],
  ['中午', 11, 13],
  ['正午', 11, 13],
  ['下午', 12, 18],
  ['傍晚', 17, 19],
  ['晚上', 18, 24],
  ['晚间', 18, 24],
  ['晚', 18, 24],
  ['深夜', 22, 24],
  ['夜间', 18, 24],
  ['夜里', 18, 24],
  ['夜', 18, 24],
]

const NUMBER = '[0-9０-９]{1,4}|[〇零一二三四五六七八九十]{1,4}'
const DATE = `(?:(?<year>${NUMBER})年)?(?:(?<month>${NUMBER})月(?:份)?)?(?<day>${NUMBER})[日号]`
const FIRST_DATE = new RegExp(DATE)
const SECOND_DATE = new RegExp(`^(?:至|到|—{1,2}|-|－|–|~|～)${DATE}`)
const LENGTH = new RegExp(`^(?:(?:起|开始|以来)的?(?:连续)?|连续)(?<days>${NUMBER})[天日]`)
const DIGITS = '零一二三四五六七八九'

/** The value of Arabic digits (half or full width) or of a Chinese numeral below 100, read by place otherwise. */
function numberOf(text: string): number {
  const plain = text.replaceAll('〇', '零').replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))
  const [tens, units] = plain.split('十')
  if (tens !== undefined && units !== undefined) {
    return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (units === '' ? 0 : DIGITS.indexOf(units))
  }
  return Number([...plain].map((c) => (DIGITS.includes(c) ? DIGITS.indexOf(c) : c)).join(''))
}

function stated(match: RegExpExecArray): StatedDay {
  const { year, month, day = '' } = match.groups ?? {}
  return {
    ...(year === undefined ? {} : { year: numberOf(year) }),
    ...(month === undefined ? {} : { month: numberOf(month) }),
    day: numberOf(day),
  }
}

/**
 * Reads the date that a quote states: a day or part of one, a span, a beginning (从, 自, 起, 开始, 以来)
 * or an end (截至, 为止). Undefined when it names no day of a month.
 */
export function readDateWords(quote: string): DateWords | undefined {
  const match = FIRST_DATE.exec(quote)
  if (match === null) return undefined
  const on = stated(match)
  const before = quote.slice(0, match.index)
  const after = quote.slice(match.index + match[0].length)
  const second = SECOND_DATE.exec(after)
  const rest = after.slice(second?.[0].length ?? 0)
  if (FIRST_DATE.test(rest.replace(LENGTH, ''))) return { shape: 'several' }
  if (second !== null) return { shape: 'span', on, to: stated(second) }
  const length = LENGTH.exec(after)?.groups?.days
  if (length !== undefined) return { shape: 'days', on, days: numberOf(length) }
  const part = PARTS.find(([words]) => after.startsWith(words))
  const tail = after.slice(part?.[0].length ?? 0)
  if (/(?:截至|截止|截至到|截止到|直到|到|至)$/.test(before) || /^(?:为止|止)/.test(tail))
    return { shape: 'end', on }
  if (/(?:从|自|自从|打)$/.test(before) || /^(?:起|开始|始)|以来|至今/.test(tail))
    return { shape: 'beginning', on }
  if (part === undefined) return { shape: 'day', on }
  const [words, fromHour, toHour] = part
  return { shape: 'day', on, part: { words, fromHour, toHour } }
}
