import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradiction, mondayOf } from '../../../src/compiler/check/relative-words.ts'
import { readDateWords } from '../../../src/compiler/read/date-words.ts'
import { dayFromNumber } from '../../../src/edition/day.ts'
import { Day } from '../../../src/edition/day-schema.ts'

/** A Monday. */
const ISSUE = Day.parse('2022-11-07')

function against(words: string, day: string, issue = ISSUE): string | undefined {
  const read = readDateWords(words)
  if (read === undefined || read.shape === 'several' || read.on.relative === undefined)
    throw new Error(`${words} is not relative`)
  return contradiction(read.on.relative, Day.parse(day), issue)
}

test.each([
  ['今天', '2022-11-07'],
  ['今天', '2022-11-06'],
  ['昨日', '2022-11-06'],
  ['昨日', '2022-11-01'],
  ['明天', '2022-11-08'],
  ['当日', '2022-03-01'],
  ['次日', '2022-03-01'],
  ['上周五', '2022-11-04'],
  ['上周五', '2022-10-28'],
  ['周五', '2022-11-11'],
  ['本月20日', '2022-11-20'],
  ['上月', '2022-10-01'],
  ['今年', '2022-01-01'],
  ['去年10月', '2021-10-01'],
  ['下周', '2022-11-14'],
  // Written on the Sunday before.
  ['下周', '2022-11-07'],
  ['上周', '2022-10-24'],
  // A week before the first of the days it may have been written on, and a week after the last.
  ['周二', '2022-10-25'],
  ['周一', '2022-11-14'],
  ['本周三', '2022-11-02'],
  ['本周三', '2022-11-09'],
  ['下周三', '2022-11-16'],
  ['大前天', '2022-10-29'],
  ['上上周', '2022-10-17'],
  ['上上周', '2022-10-24'],
])('%s can be %s', (words, day) => {
  expect(against(words, day)).toBeUndefined()
})

test.each<[words: string, day: string, expected: string]>([
  ['今天', '2022-11-08', '2022-11-01 至 2022-11-07'],
  ['昨日', '2022-11-07', '2022-10-31 至 2022-11-06'],
  ['昨日', '2022-10-30', '2022-10-31 至 2022-11-06'],
  ['明天', '2022-11-09', '2022-11-02 至 2022-11-08'],
  ['上周五', '2022-11-03', '星期五'],
  ['上周五', '2022-11-11', '从 2022-11-07 的报纸看，是那个星期五'],
  ['周五', '2022-11-18', '从 2022-11-07 的报纸看，是那个星期五'],
  ['上月', '2022-11-01', '2022-10'],
  ['上月', '2022-09-30', '2022-10'],
  ['去年10月', '2022-10-01', '2021'],
  ['周一', '2022-10-24', '从 2022-11-07 的报纸看，是那个星期一'],
  ['周二', '2022-11-15', '从 2022-11-07 的报纸看，是那个星期二'],
  ['周日', '2022-11-05', '星期日'],
  ['本周三', '2022-10-26', '从 2022-11-07 的报纸看，是那个星期三'],
  ['本周三', '2022-11-16', '从 2022-11-07 的报纸看，是那个星期三'],
  ['上周六', '2022-11-06', '星期六'],
  ['今年', '2021-12-31', '2022'],
  ['上上周', '2022-10-31', '2022-10-17 至 2022-10-23，或 2022-10-24 至 2022-10-30'],
  ...[...'一二三四五六'].map((day): [string, string, string] => [`上周${day}`, '2022-10-30', `星期${day}`]),
  ['明年', '2022-01-01', '2023'],
  ['下周', '2022-11-21', '2022-11-07 至 2022-11-13，或 2022-11-14 至 2022-11-20'],
])('%s cannot be %s', (words, day, expected) => {
  expect(against(words, day)).toBe(expected)
})

test.each([
  // A Tuesday, written in December or January.
  ['上月', '2022-10-31', '2023-01-03', '2022-11 至 2022-12'],
  ['去年', '2023-01-01', '2023-01-03', '2021 至 2022'],
  ['本月', '2022-11-30', '2023-01-03', '2022-12 至 2023-01'],
  // A Sunday, whose week is that of all six days before it.
  ['下周', '2022-11-14', '2022-11-06', '2022-11-07 至 2022-11-13'],
  ['上周', '2022-11-06', '2022-11-06', '2022-10-24 至 2022-10-30'],
  // The ten-thousandth day of 1970’s count was a Monday’s neighbour.
  ['本周', '1997-06-02', '1997-05-20', '1997-05-12 至 1997-05-18，或 1997-05-19 至 1997-05-25'],
  ['今天', '1969-12-31', '1970-01-08', '1970-01-02 至 1970-01-08'],
])('%s cannot be %s in an issue of %s', (words, day, issue, expected) => {
  expect(against(words, day, Day.parse(issue))).toBe(expected)
})

test('every day is in the week of a Monday at most six days before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      const monday = mondayOf(day)
      expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1)
      expect(day - monday).toBeGreaterThanOrEqual(0)
      expect(day - monday).toBeLessThan(7)
    }),
  )
})

test('what a word means of the day it is written on, it may mean in the issues of a week', () => {
  const words = fc.constantFrom(
    ...[
      '今天',
      '昨日',
      '前天',
      '明天',
      '上周',
      '本周',
      '下周',
      '上周五',
      '本周三',
      '上月',
      '本月',
      '去年',
      '今年',
    ],
  )
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 6 }),
      (said, written, late) => {
        const read = readDateWords(said)
        if (read === undefined || read.shape === 'several' || read.on.relative === undefined)
          throw new Error(said)
        const { relative } = read.on
        const today = new Date(written * 86_400_000)
        const week = 'week' in relative ? (relative.week ?? 0) : 0
        const offset = 'offset' in relative ? relative.offset : 0
        if (relative.from === 'whole-week') today.setUTCDate(today.getUTCDate() + 7 * week)
        else if (relative.from === 'week') {
          const intoWeek = (today.getUTCDay() + 6) % 7
          today.setUTCDate(today.getUTCDate() - intoWeek + ((relative.weekday + 6) % 7) + 7 * week)
        } else if (relative.unit === 'day') today.setUTCDate(today.getUTCDate() + offset)
        else if (relative.unit === 'month') today.setUTCMonth(today.getUTCMonth() + offset, 1)
        else today.setUTCFullYear(today.getUTCFullYear() + offset, 0, 1)
        const meant = Day.parse(today.toISOString().slice(0, 10))
        expect(contradiction(relative, meant, dayFromNumber(written + late))).toBeUndefined()
      },
    ),
  )
})
