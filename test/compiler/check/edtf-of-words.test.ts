// Over 250 lines: half is one table, of what words date what.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfOfWords } from '../../../src/compiler/check/edtf-of-words.ts'
import { readDateWords } from '../../../src/compiler/read/date-words.ts'
import { Day } from '../../../src/edition/day-schema.ts'

/** The EDTF of some words, where they leave the year or month open those of November 2022. */
function edtf(words: string): string | undefined {
  const read = readDateWords(words)
  if (read === undefined || read.shape === 'several') return read?.shape
  return edtfOfWords(read, Day.parse('2022-11-01'))
}

test.each([
  ['11月30日', '2022-11-30'],
  ['26日', '2022-11-26'],
  ['2021年3月5日', '2021-03-05'],
  ['二〇二二年十一月三十日', '2022-11-30'],
  ['十一月二十一日', '2022-11-21'],
  ['１１月３日', '2022-11-03'],
  ['11月8号', '2022-11-08'],
  ['从11月13日开始', '2022-11-13/..'],
  ['自11月15日以来', '2022-11-15/..'],
  ['11月13日疫情发生以来', '2022-11-13/..'],
  ['11月13日起', '2022-11-13/..'],
  ['自11月13日上午起', '2022-11-13/..'],
  ['截至11月28日', '../2022-11-28'],
  ['截止到11月28日', '../2022-11-28'],
  ['11月28日为止', '../2022-11-28'],
  ['从26日起连续4天', '2022-11-26/2022-11-29'],
  ['26日起的连续4天', '2022-11-26/2022-11-29'],
  ['11月29日开始连续三天', '2022-11-29/2022-12-01'],
  ['11月13日至30日', '2022-11-13/2022-11-30'],
  ['从11月13日到11月30日', '2022-11-13/2022-11-30'],
  ['12月30日至1月2日', '2022-12-30/2023-01-02'],
  ['11月13日—15日', '2022-11-13/2022-11-15'],
  ['11月13日、11月15日', 'several'],
  ['12月下旬至1月上旬', '2022-12-21~/2023-01-10~'],
  ['11月中旬至11月', '2022-11-11~/2022-11'],
  ['11月中旬至20日', '2022-11-11~/2022-11-20'],
  ['约11月20日至25日', '2022-11-20~/2022-11-25'],
  ['约2021年10月20日至25日', '2021-10-20~/2021-10-25'],
  ['11月20日至11月下旬', '2022-11-20/2022-11-30~'],
  ['11月20日至11月', '2022-11-20/2022-11'],
  ['11月至11月', '2022-11/2022-11'],
  ['2021年11月至1月', '2021-11/2022-01'],
  ['2021年11月至2020年1月', '2021-11/2020-01'],
  ['2021年12月30日至2日', '2021-12-30/2021-12-02'],
  ['9999年12月至1月', undefined],
  ['11月至13月', undefined],
  ['13月至11月', undefined],
  ['0099年3月', '0099-03'],
  ['第一季度', '2022-01/2022-03'],
  ['第三季度以来', '2022-07/..'],
  ['今年前13个月', undefined],
  ['今年前12个月', '2022-01/2022-12'],
  ['截至11月中旬', '../2022-11-20~'],
  ['2月下旬', '2022-02-21~/2022-02-28~'],
  ['约11月20日起连续3天', '2022-11-20~/2022-11-22~'],
  ['11月31日起连续3天', undefined],
  ['9999年12月30日起连续2天', '9999-12-30/9999-12-31'],
  ['9999年12月30日起连续3天', undefined],
  ['9999年12月30日起连续9天', undefined],
  ['11月31日', undefined],
  ['三天“巩固清零”', undefined],
  ['连续一个月', undefined],
  ['10月', '2022-10'],
  ['10月份', '2022-10'],
  ['2021年', '2021'],
  ['二〇二一年', '2021'],
  ['2021年10月', '2021-10'],
  ['10月以来', '2022-10/..'],
  ['自2021年10月起', '2021-10/..'],
  ['2021年至今', '2021/..'],
  ['截至10月底', '../2022-10'],
  ['11月底前', '../2022-11'],
  ['11月20日前', '../2022-11-20'],
  ['11月20日以后', '2022-11-20/..'],
  ['2021年底', '2021'],
  ['10月至12月', '2022-10/2022-12'],
  ['10至12月', '2022-10/2022-12'],
  ['12月至1月', '2022-12/2023-01'],
  ['2021年—2022年', '2021/2022'],
  ['26至29日', '2022-11-26/2022-11-29'],
  ['11月26-29日', '2022-11-26/2022-11-29'],
  ['11月29日晚至30日凌晨', '2022-11-29/2022-11-30'],
  ['11月上旬', '2022-11-01~/2022-11-10~'],
  ['11月中旬', '2022-11-11~/2022-11-20~'],
  ['2022年前三季度', '2022-01/2022-09'],
  ['今年下半年', '2022-07/2022-12'],
  ['第四季度', '2022-10/2022-12'],
  ['今年前10个月', '2022-01/2022-10'],
  ['截至第三季度末', '../2022-09'],
  ['年底前', '../2022'],
  ['年初以来', '2022/..'],
  ['第二天上午', '2022-11-01'],
  ['2024年2月下旬', '2024-02-21~/2024-02-29~'],
  ['11月中旬以来', '2022-11-11~/..'],
  ['11月20日前后', '2022-11-20~'],
  ['11月20日左右', '2022-11-20~'],
  ['约11月20日', '2022-11-20~'],
  ['2021年前后', '2021~'],
  ['自大约10月起', '2022-10~/..'],
  ['今晚（11月7日）起', '2022-11-07/..'],
  ['昨日（7日）上午', '2022-11-07'],
  ['11月7日（星期一）', '2022-11-07'],
  ['11月7日(周一)起', '2022-11-07/..'],
  ['11月7日星期一', '2022-11-07'],
  ['11月7日（昨日）', '2022-11-07'],
  ['11月30日当晚', '2022-11-30'],
  ['11月7日零时起', '2022-11-07/..'],
  ['截至11月28日24时', '../2022-11-28'],
  ['11月7日（11月8日）', 'several'],
  ['2021年和10月', 'several'],
  ['三年以来', undefined],
  ['3年', undefined],
  ['20年来', undefined],
  ['10个月', undefined],
  ['2020年代', undefined],
  ['13月', undefined],
  ['农历十月初一', undefined],
  ['每周一', undefined],
  ['两周三次', undefined],
  ['连日来', undefined],
  ['近日', undefined],
])('%s is %s', (words, expected) => {
  expect(edtf(words)).toBe(expected)
})

test.each([
  ['11月21日凌晨', 0, 6],
  ['11月29日上午', 6, 12],
  ['29日中午', 11, 13],
  ['29日下午', 12, 18],
  ['29日晚上', 18, 24],
  ['29日晚', 18, 24],
  ['29日夜', 18, 24],
  ['29日深夜', 22, 24],
])('%s is from %i to %i o’clock', (words, fromHour, toHour) => {
  expect(readDateWords(words)).toMatchObject({
    shape: 'day',
    part: { words: words.replace(/^.*日/, ''), fromHour, toHour },
  })
})

test('what the words leave out stays out', () => {
  expect(readDateWords('26日')).toEqual({ shape: 'day', on: { day: 26 } })
  expect(readDateWords('11月26日')).toEqual({ shape: 'day', on: { month: 11, day: 26 } })
})

test.each<[words: string, relative: object]>([
  ['今天', { from: 'writing', unit: 'day', offset: 0 }],
  ['今晨', { from: 'writing', unit: 'day', offset: 0 }],
  ['今晚', { from: 'writing', unit: 'day', offset: 0 }],
  ['昨日', { from: 'writing', unit: 'day', offset: -1 }],
  ['昨晚', { from: 'writing', unit: 'day', offset: -1 }],
  ['前天上午', { from: 'writing', unit: 'day', offset: -2 }],
  ['明天', { from: 'writing', unit: 'day', offset: 1 }],
  ['即日', { from: 'writing', unit: 'day', offset: 0 }],
  ['当日', { from: 'text', unit: 'day' }],
  ['当晚', { from: 'text', unit: 'day' }],
  ['同日', { from: 'text', unit: 'day' }],
  ['次日凌晨', { from: 'text', unit: 'day' }],
  ['上周五', { from: 'week', unit: 'day', weekday: 5, week: -1 }],
  ['本周三', { from: 'week', unit: 'day', weekday: 3, week: 0 }],
  ['这个星期天', { from: 'week', unit: 'day', weekday: 0, week: 0 }],
  ['周日', { from: 'week', unit: 'day', weekday: 0 }],
  ['下周周三', { from: 'week', unit: 'day', weekday: 3, week: 1 }],
])('%s is a day that its context gives', (words, relative) => {
  expect(readDateWords(words)).toMatchObject({ shape: 'day', on: { relative } })
})

test.each<[words: string, on: object]>([
  ['去年', { relative: { from: 'writing', unit: 'year', offset: -1 } }],
  ['去年10月', { month: 10, relative: { from: 'writing', unit: 'year', offset: -1 } }],
  ['去年年底', { relative: { from: 'writing', unit: 'year', offset: -1 } }],
  ['上个月', { relative: { from: 'writing', unit: 'month', offset: -1 } }],
  ['本月底', { relative: { from: 'writing', unit: 'month', offset: 0 } }],
  ['当月', { relative: { from: 'text', unit: 'month' } }],
  ['下周', { relative: { from: 'whole-week', unit: 'day', week: 1 } }],
  ['上个星期', { relative: { from: 'whole-week', unit: 'day', week: -1 } }],
  ['本周初', { relative: { from: 'whole-week', unit: 'day', week: 0 } }],
  ['去年（2021年）', { year: 2021 }],
])('%s is coarse', (words, on) => {
  expect(readDateWords(words)).toEqual({ shape: 'period', on })
})

test.each([
  ['下周', '2022-11-14/2022-11-20'],
  ['下周起', '2022-11-14/..'],
  ['上周以来', '2022-11-14/..'],
  ['下周前', '../2022-11-20'],
  ['自下周起连续三天', '2022-11-14/..'],
])('%s, in the week of a Wednesday, is %s', (words, expected) => {
  const read = readDateWords(words)
  if (read === undefined || read.shape === 'several') throw new Error(`${words} is no date`)
  expect(edtfOfWords(read, Day.parse('2022-11-16'))).toBe(expected)
})

test('a week that the calendar of four digits cuts has no date', () => {
  const read = readDateWords('下周')
  if (read === undefined || read.shape === 'several') throw new Error('no date')
  expect(edtfOfWords(read, Day.parse('0000-01-01'))).toBeUndefined()
  expect(edtfOfWords(read, Day.parse('9999-12-31'))).toBeUndefined()
  expect(edtfOfWords(read, Day.parse('0000-01-03'))).toBe('0000-01-03/0000-01-09')
  expect(edtfOfWords(read, Day.parse('9999-12-26'))).toBe('9999-12-20/9999-12-26')
})

test.each([
  ['11月28日至昨日', '2022-11-28/2022-11-30'],
  ['昨日至今日', '2022-11-28/2022-11-30'],
  ['上月至本月', '2022-11/2022-11'],
  ['上周至本周', '2022-11-28/2022-12-04'],
])('the second date of %s is that of the end, where a word leaves it to its context', (words, expected) => {
  const read = readDateWords(words)
  if (read === undefined || read.shape === 'several') throw new Error(`${words} is no date`)
  expect(edtfOfWords(read, Day.parse('2022-11-28'), Day.parse('2022-11-30'))).toBe(expected)
})

test.each(['本周末', '这周边', '本周刊', '下周一一起'])('%s names no week', (words) => {
  expect(readDateWords(words)).not.toMatchObject({ on: { relative: { from: 'whole-week' } } })
})

test('parts of the day follow relative days, too', () => {
  expect(readDateWords('今早')).toMatchObject({ part: { words: '早', fromHour: 6, toHour: 9 } })
  expect(readDateWords('次日凌晨')).toMatchObject({ part: { words: '凌晨', fromHour: 0, toHour: 6 } })
  expect(readDateWords('昨日（11月7日）晚')).toMatchObject({
    on: { month: 11, day: 7 },
    part: { words: '晚' },
  })
})

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => Day.parse(date.toISOString().slice(0, 10)))
const nameOf = (date: string) =>
  date.replace(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/, (_, y: string, m?: string, d?: string) =>
    [`${y}年`, m && `${Number(m)}月`, d && `${Number(d)}日`].join(''),
  )

test('words made from a date of any precision and shape say that date again', () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom(4, 7, 10),
      fc.constantFrom('on', 'about', 'since', 'until', 'to'),
      (a, b, precision, shape) => {
        const [from = a, to = b] = [a, b].map((text) => text.slice(0, precision)).sort()
        const [words, expected] = {
          on: [nameOf(from), from],
          about: [`${nameOf(from)}前后`, `${from}~`],
          since: [`自${nameOf(from)}以来`, `${from}/..`],
          until: [`截至${nameOf(from)}`, `../${from}`],
          to: [`${nameOf(from)}至${nameOf(to)}`, `${from}/${to}`],
        }[shape]
        expect(edtf(words ?? '')).toBe(expected)
      },
    ),
  )
})
