import { expect, test } from 'vitest'
import { contradiction } from '../../../src/compiler/check/relative-words.ts'
import { readDateWords } from '../../../src/compiler/read/date-words.ts'
import { Day } from '../../../src/edition/day-schema.ts'

/** A Monday. */
const ISSUE = Day.parse('2022-11-07')

function against(words: string, day: string): string | undefined {
  const read = readDateWords(words)
  if (read === undefined || read.shape === 'several' || read.on.relative === undefined)
    throw new Error(`${words} is not relative`)
  return contradiction(read.on.relative, Day.parse(day), ISSUE)
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
])('%s can be %s', (words, day) => {
  expect(against(words, day)).toBeUndefined()
})

test.each([
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
  ['下周', '2022-11-21', '2022-11-07 至 2022-11-13，或 2022-11-14 至 2022-11-20'],
])('%s cannot be %s', (words, day, expected) => {
  expect(against(words, day)).toBe(expected)
})
