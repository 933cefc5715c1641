import { describe, expect, test } from 'vitest'
import { type DateContext, resolveDate } from '../../src/drafting/resolve-date.ts'
import { findDateQuotes } from '../../src/drafting/words/date-quotes.ts'
import { Day } from '../../src/edition/day-schema.ts'

/** The context of a date, days as texts; what is not said is as in a paper of 2023-01-04, a Wednesday, written that day. */
interface Setting {
  issue?: string
  writing?: string
  last?: Partial<Record<keyof DateContext['last'], string>>
  inParagraph?: string
  inSentence?: string
  future?: boolean
  ruled?: boolean
}

const dayOrNone = (day: string | undefined) => (day === undefined ? undefined : Day.parse(day))

function resolve(words: string, setting: Setting = {}) {
  const issue = Day.parse(setting.issue ?? '2023-01-04')
  const [quote] = findDateQuotes(words, true)
  if (quote === undefined) throw new Error(`no date in ${words}`)
  const last = Object.fromEntries(
    Object.entries(setting.last ?? {}).map(([unit, day]) => [unit, Day.parse(day)]),
  )
  const [inParagraph, inSentence] = [dayOrNone(setting.inParagraph), dayOrNone(setting.inSentence)]
  return resolveDate(quote.words, words.slice(quote.start, quote.end), {
    issue,
    writing: Day.parse(setting.writing ?? issue),
    last,
    future: setting.future === true,
    ruled: setting.ruled === true,
    ...(inParagraph && { inParagraph }),
    ...(inSentence && { inSentence }),
  })
}
const edtf = (words: string, setting?: Setting) => resolve(words, setting)?.date.edtf

const MARCH = { issue: '2023-03-10' }
const TO_COME = { future: true }

describe('a bare day', () => {
  test.each<[string, Setting, string | undefined]>([
    // By the day of writing alone: the month's own, up to a week ahead, or else the month before.
    ['10日', MARCH, '2023-03-10'],
    ['9日', MARCH, '2023-03-09'],
    ['17日', MARCH, '2023-03-17'],
    ['18日', MARCH, '2023-02-18'],
    ['12日', {}, '2022-12-12'],
    // February has no 31st: the month before has.
    ['31日', MARCH, '2023-01-31'],
    ['31日', { issue: '2023-03-27' }, '2023-03-31'],
    ['30日', { ...MARCH, inParagraph: '2023-03-02' }, '2023-01-30'],
    ['31日', { issue: '2023-04-10' }, '2023-03-31'],
    // Of what is to come the next one.
    ['10日', { ...MARCH, ...TO_COME }, '2023-03-10'],
    ['18日', { ...MARCH, ...TO_COME }, '2023-03-18'],
    ['9日', { ...MARCH, ...TO_COME }, '2023-04-09'],
    ['3日', { issue: '2022-12-20', ...TO_COME }, '2023-01-03'],
    ['31日', { issue: '2023-04-10', ...TO_COME }, '2023-05-31'],
    // In the month that the paragraph named.
    ['5日', { inParagraph: '2022-11-03' }, '2022-11-05'],
    ['3日', { inParagraph: '2022-11-03' }, '2022-11-03'],
    ['3日', { ...MARCH, inParagraph: '2023-03-03' }, '2023-03-03'],
    ['5日', { issue: '2022-12-05', inParagraph: '2022-11-28' }, '2022-12-05'],
    ['2日', { inParagraph: '2022-12-28' }, '2023-01-02'],
    ['11日', { inParagraph: '2022-12-28' }, '2023-01-11'],
    ['12日', { inParagraph: '2022-12-28' }, '2022-12-12'],
    ['12日', { inParagraph: '2022-12-28', ...TO_COME }, '2023-01-12'],
    ['20日', { ...MARCH, inParagraph: '2023-03-05' }, '2023-02-20'],
    ['17日', { ...MARCH, inParagraph: '2023-03-05' }, '2023-03-17'],
    ['20日', { ...MARCH, inParagraph: '2023-03-05', ...TO_COME }, '2023-03-20'],
    ['20日', { ...MARCH, inParagraph: '2023-03-10' }, '2023-02-20'],
    ['20日', { ...MARCH, inParagraph: '2023-03-11' }, '2023-03-20'],
    // A day that this month does not have is that of the month before.
    ['31日', { issue: '2022-12-05', inParagraph: '2022-11-28' }, '2022-10-31'],
  ])('%s in %j is %s', (words, setting, day) => expect(edtf(words, setting)).toBe(day))
})

describe('the end of a span is the next one after its beginning', () => {
  test.each<[string, Setting, string | undefined]>([
    ['3月5日至8日', MARCH, '2023-03-05/2023-03-08'],
    ['昨日至8日', {}, '2023-01-03/2023-01-08'],
    ['29日至31日', { issue: '2023-02-01' }, '2023-01-29/2023-01-31'],
    ['20日至31日', { issue: '2023-02-25' }, undefined],
    ['上周五至周日', {}, '2022-12-30/2023-01-01'],
    ['上周五至周四', {}, '2022-12-30/2023-01-05'],
    ['2月10日至31日', MARCH, undefined],
    ['2020年12月至3月', {}, '2020-12/2021-03'],
  ])('%s in %j is %s', (words, setting, span) => expect(edtf(words, setting)).toBe(span))
})

describe('a month without a year', () => {
  test.each<[string, Setting, string | undefined]>([
    // 60 days ahead of the issue it is still the issue's own year, 61 days not.
    ['3月5日', {}, '2023-03-05'],
    ['3月6日', {}, '2022-03-06'],
    ['3月6日', TO_COME, '2023-03-06'],
    ['至7月23日', {}, '../2023-07-23'],
    ['至7月24日', {}, '../2022-07-24'],
    ['7月23日起', { ruled: true }, '2023-07-23/..'],
    ['7月23日起', {}, '2022-07-23/..'],
    ['7月23日', { ruled: true }, '2022-07-23'],
    // 300 days past, of what is to come, it is the next year's.
    ['2月5日', { issue: '2022-12-03', ...TO_COME }, '2023-02-05'],
    ['2月5日', { issue: '2022-12-03' }, '2022-02-05'],
    ['2月5日', { issue: '2022-12-02', ...TO_COME }, '2022-02-05'],
    // 2023 and 2022 have no 29th of February, 2020 and 2024 have.
    ['2月29日', { issue: '2021-02-05' }, '2020-02-29'],
    ['2月29日', {}, undefined],
    ['13月1日', {}, undefined],
    // In a sentence that tells of a year, the year goes on.
    ['10月', { inSentence: '2020-03-01' }, '2020-10'],
    ['3月', { inSentence: '2020-03-01' }, '2023-03'],
    ['2月', { inSentence: '2020-03-01' }, '2023-02'],
    ['10月', { inSentence: '2023-01-02' }, '2022-10'],
    ['2月29日', { issue: '2024-05-05', inSentence: '2021-01-01' }, '2024-02-29'],
    // What adds up from January is told of when it is over.
    ['前三季度', {}, '2022-01/2022-09'],
    ['一季度', {}, '2023-01/2023-03'],
    ['上半年', { issue: '2023-07-10' }, '2023-01/2023-06'],
    ['上半年', { issue: '2023-03-10' }, '2022-01/2022-06'],
    ['三季度', { issue: '2023-08-01' }, '2023-07/2023-09'],
  ])('%s in %j is %s', (words, setting, date) => expect(edtf(words, setting)).toBe(date))
})

describe('a relative word', () => {
  test.each<[string, Setting, string | undefined]>([
    ['昨日', {}, '2023-01-03'],
    ['昨日', { writing: '2023-01-02' }, '2023-01-01'],
    // No copy lies for two weeks.
    ['昨日', { writing: '2022-12-20' }, undefined],
    ['上月', {}, '2022-12'],
    ['上上个月', { issue: '2023-02-05' }, '2022-12'],
    ['下月', { issue: '2022-12-05' }, '2023-01'],
    ['上月5日', {}, '2022-12-05'],
    ['上月31日', MARCH, undefined],
    ['去年', {}, '2022'],
    ['今年2月', {}, '2023-02'],
    ['去年2月3日', {}, '2022-02-03'],
    ['去年2月29日', {}, undefined],
    // Into the text: to the last date as exact as the word.
    ['当天', { last: { day: '2022-12-28', told: '2022-12-28' } }, '2022-12-28'],
    ['当天', { last: { day: '2023-01-12', told: '2023-01-02' } }, '2023-01-02'],
    ['当天', { last: { day: '2023-01-12', told: '2023-01-02' }, ...TO_COME }, '2023-01-12'],
    ['次日', { last: { day: '2022-12-31' } }, '2023-01-01'],
    ['第二天', { last: { day: '2022-12-31' } }, '2023-01-01'],
    ['当月', { last: { month: '2022-11-20', day: '2022-11-20', told: '2022-11-20' } }, '2022-11'],
    ['当月', { last: { month: '2023-02-01', told: '2022-11-20' } }, '2023-02'],
    ['次月', { last: { month: '2022-12-20' } }, '2023-01'],
    ['当年', { last: { year: '2020-05-01', told: '2022-11-20' } }, '2020'],
    ['翌年', { last: { year: '2020-05-01' } }, '2021'],
    ['当天', {}, undefined],
    // A weekday: the last one, today's too; of what is to come the next.
    ['周三', {}, '2023-01-04'],
    ['周二', {}, '2023-01-03'],
    ['周四', {}, '2022-12-29'],
    ['周日', {}, '2023-01-01'],
    ['周三', TO_COME, '2023-01-04'],
    ['周四', TO_COME, '2023-01-05'],
    ['周二', TO_COME, '2023-01-10'],
    ['上周五', {}, '2022-12-30'],
    ['本周五', {}, '2023-01-06'],
    ['下周一', {}, '2023-01-09'],
    ['下周起', {}, '2023-01-09/..'],
  ])('%s in %j is %s', (words, setting, date) => expect(edtf(words, setting)).toBe(date))
})

describe('what a date rests on, and how sure it is', () => {
  const DATELINE = { writing: '2023-01-02' }
  test.each<[string, Setting, string, string]>([
    ['2023年1月3日', {}, '文中写明', '高'],
    ['1月3日', {}, '没有写年份，按出版日期推定', '高'],
    ['1月2日', DATELINE, '没有写年份，按电头的日期推定', '高'],
    ['昨日', {}, '从出版日期2023-01-04数起', '高'],
    ['昨日', DATELINE, '从电头的日期2023-01-02数起', '高'],
    ['去年1月', {}, '从出版日期2023-01-04数起', '高'],
    ['当天', { last: { day: '2023-01-02' } }, '从上文写明的日子数起', '中'],
    ['3日', {}, '只写了日，按出版日期推定', '中'],
    ['1日', DATELINE, '只写了日，按电头的日期推定', '中'],
    ['3日', { inParagraph: '2023-01-02' }, '只写了日，按本段上文推定', '高'],
    ['2日', { inParagraph: '2022-12-28' }, '只写了日，按本段上文和出版日期推定，不在上文的那个月', '中'],
  ])('%s in %j: %s', (words, setting, rule, confidence) => {
    expect(resolve(words, setting)).toMatchObject({ rule, confidence })
  })

  test.each<[string, string[]]>([
    ['2023年1月3日', []],
    ['1月3日', ['year']],
    ['3日', ['year', 'month']],
  ])('of %s is inferred: %j', (words, inferred) => expect(resolve(words)?.inferred).toEqual(inferred))

  test('the day whose parts are inferred is the first that is named', () => {
    expect(resolve('25日至28日')?.day).toBe('2022-12-25')
    expect(resolve('去年前三季度')?.day).toBe('2022-01-01')
  })
})
