import { expect, test } from 'vitest'
import { edtfOfWords } from '../../../src/compiler/check/date-words.ts'
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
  ['9999年12月30日起连续9天', undefined],
  ['11月31日', undefined],
  ['三天“巩固清零”', undefined],
  ['连续一个月', undefined],
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
