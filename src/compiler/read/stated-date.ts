import type { DayPart } from '../../edition/schema.ts'
import { NUMBER, numberOf } from './date-numbers.ts'

/**
 * What a relative word counts from: 昨日 from the day it was written on, 次日 from a day that the text names
 * before; 上周五 names a weekday, in a week (counted from the writing's own) or, as 周五, in none; 下周 a whole week.
 */
export type Relative =
  | { from: 'writing'; unit: 'year' | 'month' | 'day'; offset: number }
  | { from: 'text'; unit: 'year' | 'month' | 'day' }
  | { from: 'week'; unit: 'day'; weekday: number; week?: number }
  | { from: 'whole-week'; unit: 'day'; week: number }

/**
 * A date as some words state it; what they leave unsaid is absent. Without a day they name a month, without a
 * month a year, unless a relative word stands for it.
 */
export interface StatedDate {
  year?: number
  month?: number
  day?: number
  /** The months of a year that a quarter or a half of it is, the first and the last: 前三季度 is 1 to 9. */
  months?: readonly [first: number, last: number]
  /** 上旬, 中旬 or 下旬, as 0, 1 or 2. */
  third?: number
  relative?: Relative
  /** 11月20日前后, 约11月20日. */
  approximate?: true
}

/** A stated date where it stands in a text. */
export interface FoundDate {
  on: StatedDate
  part?: DayPart
  start: number
  end: number
}

/**
 * The hours (UTC+8) that the edition shows for a part of the day: a convention, since usage varies.
 * Longer words stand before the words they begin with.
 */
const PARTS: readonly (readonly [words: string, fromHour: number, toHour: number])[] = [
  ['凌晨', 0, 6],
  ['清晨', 5, 8],
  ['早晨', 5, 8],
  ['早上', 6, 9],
  ['晨', 5, 8],
  ['早', 6, 9],
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

const YEARS: Readonly<Record<string, number | undefined>> = {
  ...{ 大前年: -3, 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 来年: 1, 后年: 2 },
  ...{ 当年: undefined, 同年: undefined, 次年: undefined, 翌年: undefined },
  ...{ 年底: 0, 年末: 0, 年初: 0 },
  ...{ 这年: undefined, 那年: undefined, 该年: undefined },
}
const MONTHS: Readonly<Record<string, number | undefined>> = {
  ...{ 上上个月: -2, 上个月: -1, 上月: -1, 本月: 0, 这个月: 0, 下个月: 1, 下月: 1 },
  ...{ 当月: undefined, 同月: undefined, 次月: undefined },
}
const DAYS: Readonly<Record<string, number | undefined>> = {
  ...{ 大前: -3, 前: -2, 昨: -1, 今: 0, 本: 0, 即: 0, 明: 1, 后: 2 },
  ...{ 当: undefined, 同: undefined, 次: undefined, 翌: undefined },
}
const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 }
const WEEKDAYS = '日一二三四五六'

const oneOf = (words: object) => Object.keys(words).join('|')
const DAY_WORD = `(?:${oneOf(DAYS)})(?:[天日]|(?=[晨早晚夜]))|第二天|[昨今明](?=起(?![因来草伏源]))`
const SOME_WEEK = `(?:${oneOf(WEEKS)})个?(?:周|星期|礼拜)`
const WEEKDAY = `(?:(?:${oneOf(WEEKS)})个?(?:周|星期)?)?(?:周|星期|礼拜)[一二三四五六日天]`
/** 本周末 is a part of a week that nobody counts alike, 这周边 and 本周刊 are no weeks. */
const WEEK = `${SOME_WEEK}(?![一二三四五六日天末边围年岁刊报期转密])`
const CORE = new RegExp(
  `^(?:(?<year>[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})年(?!代)度?|(?<yearWord>${oneOf(YEARS)}))?` +
    '(?<months>[上下]半年(?!度)|(?:前[二两三]个?|第?[一二三四])季度|(?<=年)前[0-9]{1,2}个月)?' +
    `(?:(?<month>${NUMBER})月份?|(?<monthWord>${oneOf(MONTHS)}))?` +
    `(?:(?<day>${NUMBER})[日号]|(?<dayWord>${DAY_WORD})|(?<weekday>${WEEKDAY})|(?<week>${WEEK}))?`,
)
/** Words before a weekday that make it a habit (每周一) or a number of weeks (两周). */
const NO_WEEKDAY = /[每隔几数一二两三四五六七八九十百0-9０-９]个?$/
/** Before the end of a year that it makes a habit, a number of years or another word: 每年底, 大年初一. */
const NO_YEAR_END = /[每年全多数几近两半大往历岁新元跨末0-9一二三四五六七八九十]$/
/** Calendars that the edition does not reckon by. */
const OTHER_CALENDAR = /(?:农历|阴历|旧历|夏历)$/
const THIRDS = ['上旬', '中旬', '下旬']
/** 年底, 月初: within the year or month, and where in it no words say to the day. */
const VAGUE =
  /^(?:(?:年[初中底末]|月[初中底末]|[初底末]|中(?![国央部心学考小外医铁东西南北共超甲秋科建石华级等型药美日俄欧]))(?!旬|下旬)|上中旬|中下旬)/
/** 11月30日当晚, 11月7日星期一: said of the day that is named already. */
const SAME_DAY = /^(?:当(?:[天日]|(?=[晨早晚夜]))|[,，]?(?:周|星期|礼拜)[一二三四五六日天])/
const TIME = `(?:${NUMBER})[时点](?:半|(?:${NUMBER})分)?许?`
/** A time of the day, or two between which something was: 零时至24时. */
const CLOCK = new RegExp(`^${TIME}(?:(?:至|到|—{1,2}|-|－|–|~|～)${TIME})?`)
const BRACKET = /^[（(]([^（()）]+)[)）]/
const APPROXIMATE_AFTER = /^(?:前后|左右|上下)/
const APPROXIMATE_BEFORE = /(?:大约|大致|大概|约|接近|将近|临近)$/

/** The first date that a text states, at `from` or after it. */
export function findStatedDate(text: string, from = 0): FoundDate | undefined {
  for (let start = from; start < text.length; start++) {
    const found = dateAt(text, start)
    if (found === undefined) continue
    const before = APPROXIMATE_BEFORE.exec(text.slice(from, start))
    return before === null
      ? found
      : { ...found, on: { ...found.on, approximate: true }, start: start - before[0].length }
  }
  return undefined
}

/** The date that a text states right at `start`, with the part of the day and the remarks that follow it. */
export function dateAt(text: string, start: number): FoundDate | undefined {
  const core = CORE.exec(text.slice(start))
  if (core === null || core[0] === '' || OTHER_CALENDAR.test(text.slice(0, start))) return undefined
  if (core[0] === core.groups?.weekday && NO_WEEKDAY.test(text.slice(0, start))) return undefined
  if (/^年[底末初]/.test(core[0]) && NO_YEAR_END.test(text.slice(0, start))) return undefined
  if (/^年初[一二三四五六七八九十]/.test(text.slice(start))) return undefined
  // 光明日报 names no tomorrow.
  if (core[0].startsWith('明日') && text[start - 1] === '光') return undefined
  let on = statedBy(core.groups ?? {})
  let end = start + core[0].length
  const rest = () => text.slice(end)

  const skip = (words: RegExp) => {
    end += words.exec(rest())?.[0].length ?? 0
  }
  const unit = unitOf(on)

  const third = unit === 'month' ? THIRDS.indexOf(rest().slice(0, 2)) : -1
  if (third >= 0) {
    on.third = third
    end += 2
  } else if (isWeek(on)) {
    skip(/^[初底]/)
  } else if (unit === 'day') {
    skip(SAME_DAY)
  } else {
    skip(VAGUE)
  }
  // 本月晚些时候 names no evening.
  const ofDay = unit === 'day' && !isWeek(on)
  let part = ofDay ? partAt(rest()) : undefined
  end += part?.words.length ?? 0
  const bracket = BRACKET.exec(rest())
  const within = bracket?.[1] === undefined ? undefined : dateAt(bracket[1], 0)
  if (bracket !== null && within !== undefined && within.end === bracket[1]?.length) {
    // 今晚（11月7日） states the day; 11月7日（昨日） and 11月7日（周一） have stated it; two stated days are two dates.
    const stated = within.on.relative === undefined
    if (!stated || on.relative !== undefined) {
      if (stated && unitOf(within.on) === unit) on = within.on
      end += bracket[0].length
      const later = partAt(rest())
      if (part === undefined) end += later?.words.length ?? 0
      part ??= within.part ?? later
    }
  }
  const timed = end
  if (ofDay) skip(CLOCK)
  // 11时30分左右 leaves the day sure.
  if (end > timed) skip(APPROXIMATE_AFTER)
  const approximate = APPROXIMATE_AFTER.exec(rest())
  if (approximate !== null) {
    on.approximate = true
    end += approximate[0].length
  }
  return { on, start, end, ...(part && ofDay && { part }) }
}

/** How exact a stated date is: a day, a month or a year. */
export function unitOf({ month, day, relative }: StatedDate): 'year' | 'month' | 'day' {
  if (day !== undefined || relative?.unit === 'day') return 'day'
  return month !== undefined || relative?.unit === 'month' ? 'month' : 'year'
}

/** Whether a date is a whole week, of which no day is named: 下周. */
export function isWeek({ relative }: StatedDate): boolean {
  return relative?.from === 'whole-week'
}

function partAt(text: string): DayPart | undefined {
  const part = PARTS.find(([words]) => text.startsWith(words))
  return part && { words: part[0], fromHour: part[1], toHour: part[2] }
}

function statedBy(groups: Readonly<Record<string, string | undefined>>): StatedDate {
  const { year, month, day } = groups
  const relative = relativeOf(groups)
  return {
    ...(year === undefined ? {} : { year: numberOf(year) }),
    ...(month === undefined ? {} : { month: numberOf(month) }),
    ...(day === undefined ? {} : { day: numberOf(day) }),
    ...(groups.months && { months: monthsOf(groups.months) }),
    ...(relative && { relative }),
  }
}

/** The months that a quarter, a half or the first months of a year are. */
function monthsOf(words: string): readonly [first: number, last: number] {
  if (words.endsWith('半年')) return words.startsWith('上') ? [1, 6] : [7, 12]
  const count = numberOf(words.replace(/[第前个季度月]/g, '').replace('两', '二'))
  if (words.endsWith('月')) return [1, count]
  return words.startsWith('前') ? [1, 3 * count] : [3 * count - 2, 3 * count]
}

/** What the finest relative word means; a coarser one before it (去年当月) says no more than it does. */
function relativeOf(groups: Readonly<Record<string, string | undefined>>): Relative | undefined {
  const { yearWord, monthWord, dayWord, weekday, week } = groups
  if (weekday !== undefined) {
    const counted = weekOf(weekday)
    return {
      from: 'week',
      unit: 'day',
      weekday: WEEKDAYS.indexOf(weekday.slice(-1).replace('天', '日')),
      ...(counted === undefined ? {} : { week: counted }),
    }
  }
  if (week !== undefined) return { from: 'whole-week', unit: 'day', week: weekOf(week) ?? 0 }
  if (dayWord !== undefined) return counted('day', DAYS[dayWord.replace(/[天日]$/, '')])
  if (monthWord !== undefined) return counted('month', MONTHS[monthWord])
  return yearWord === undefined ? undefined : counted('year', YEARS[yearWord])
}

/** Which week a word names, counted from the writing's own. */
function weekOf(words: string): number | undefined {
  return Object.entries(WEEKS).find(([word]) => words.startsWith(word))?.[1]
}

function counted(unit: 'year' | 'month' | 'day', offset: number | undefined): Relative {
  return offset === undefined ? { from: 'text', unit } : { from: 'writing', unit, offset }
}
