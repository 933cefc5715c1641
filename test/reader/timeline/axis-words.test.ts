import { expect, test } from 'vitest'
import { dayCount } from '../../../src/edition/day-run.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import { type AxisWord, axisOf } from '../../../src/reader/timeline/axis.ts'

const long = { from: Day.parse('2021-11-10'), to: Day.parse('2031-03-20') }
const texts = (words: readonly AxisWord[]) => words.map(({ text }) => text).join(' ')
/** The words in a window of that span, line by line. */
const wordsIn = (from: number, to: number) => {
  const { above, below } = axisOf(long, { from, to })
  return [above, below].map((line) => line.filter(({ at }) => at >= from && at <= to))
}

test.each<[number, number, string, string]>([
  [0, 10, '10 11 12 13 14 15 16 17 18 19', '2021年 四 五 六 日 一 二 三 四 五'],
  [
    45,
    60,
    '25 26 27 28 29 30 31 1月1日 2 3 4 5 6 7 8',
    '2021年 日 一 二 三 四 五 2022年 日 一 二 三 四 五 六',
  ],
  [
    45,
    85,
    '26 28 1月1日 4 6 8 10 12 14 16 18 20 22 24 26 28 2月1日',
    '2021年 二 三 四 五 2022年 二 三 四 五 六 日 一 二 三 四 五 六 日 一 二 三 四 五 六 日 一 二 三 四 五 六 日 一 二 三',
  ],
  [
    45,
    105,
    '26 28 1月1日 6 8 10 12 14 16 18 20 22 24 26 28 2月1日 6 8 10 12 14 16 18 20 22',
    '2021年 2022年',
  ],
  [0, 61, '10日 15日 22日 12月 6日 13日 20日 1月 3日', '2021年 2022年'],
  [0, 200, '15日 12月 13日 1月 10日 2月 3月 21日 4月 18日 5月 16日', '2021年 2022年'],
  [30, 430, '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 1月', '2022年 2023年'],
  [
    0,
    500,
    '11月 12月 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月',
    '2021年 2022年 2023年',
  ],
  [30, 1000, '1月 3月 5月 7月 9月 11月 1月 3月 5月 7月 9月 11月 1月 3月 5月 7月', '2022年 2023年 2024年'],
  [
    0,
    1860,
    '1月 4月 7月 10月 1月 4月 7月 10月 1月 4月 7月 10月 1月 4月 7月 10月 1月 4月 7月 10月',
    '2022年 2023年 2024年 2025年 2026年',
  ],
  [0, 1861, '2021年 2022年 2023年 2024年 2025年 2026年', ''],
])(
  'from day %i to day %i the axis says what there is room for, months and years first',
  (from, to, ...lines) => {
    expect(wordsIn(from, to).map(texts)).toEqual(lines)
  },
)

test('a word stands in its unit, where it is wider after where it begins, and not beyond the window', () => {
  const placed = wordsIn(45, 105).map((line) => line.map(({ text, at, anchor }) => `${text} ${anchor} ${at}`))
  expect(placed.map((line) => line.slice(0, 4))).toEqual([
    ['26 middle 46.5', '28 middle 48.5', '1月1日 start 52', '6 middle 57.5'],
    ['2021年 start 45', '2022年 start 52'],
  ])
  expect(placed[0]?.at(-1)).toBe('22 end 105')
  const [years] = wordsIn(0, 1861)
  expect(years?.at(-1)).toEqual({ text: '2026年', at: (1513 + 1861) / 2, anchor: 'middle' })
})

test('a button says where in it a month or a year begins, and of which days it is', () => {
  const opening = (from: number, to: number) =>
    axisOf(long, { from, to })
      .units.filter(({ opens }) => opens !== undefined)
      .map((unit) => `${unit.name} ${unit.from} ${unit.opens}`)
  expect(opening(10, 20)).toEqual(['2021年12月1日 21 21'])
  expect(opening(45, 60)).toEqual(['2022年1月1日 52 52'])
  expect(opening(0, 70).slice(0, 2)).toEqual([
    '2021年11月29日—12月5日 19 21',
    '2021年12月27日—2022年1月2日 47 52',
  ])
  expect(opening(0, 500)).toEqual(['2022年1月 52 52', '2023年1月 417 417', '2024年1月 782 782'])
  const weekends = axisOf(long, { from: 0, to: 10 }).units.filter(({ weekend }) => weekend)
  expect(weekends.map(({ from }) => from)).toEqual([3, 4, 10, 11, 17, 18])
  expect(axisOf(long, { from: 0, to: 500 }).units.some(({ weekend }) => weekend)).toBe(false)
})

test.each<[string, number, number, string, string]>([
  ['a month that begins in its last week', 50, 112, '1月 3日', '21日 3月'],
  ['none that begins there beyond its end', 20, 83, '12月 6日', '24日 31日'],
  ['no week that began before it', 2, 63, '15日 22日', '3日 10日'],
])('a window of weeks says %s', (_, from, to, first, last) => {
  const above = wordsIn(from, to)[0]?.map(({ text }) => text) ?? []
  expect([above.slice(0, 2).join(' '), above.slice(-2).join(' ')]).toEqual([first, last])
})

test('the year stands where the window begins and where one begins in it, its first day a Monday or not', () => {
  const years = (from: number, to: number) => wordsIn(from, to)[1]?.map(({ text, at }) => `${text} ${at}`)
  expect(years(300, 415)).toEqual(['2022年 300'])
  expect(years(300, 418)).toEqual(['2022年 300', '2023年 418'])
  expect(years(700, 800)).toEqual(['2023年 700', '2024年 785.5'])
})

test('beyond the window stand the words that show while one pans, but for those that its edge would cut', () => {
  const beside = (from: number, to: number) => {
    const { above } = axisOf(long, { from, to })
    return [above.filter(({ at }) => at < from).slice(-2), above.filter(({ at }) => at > to).slice(0, 2)].map(
      texts,
    )
  }
  expect(beside(45, 105)).toEqual(['20 22', '24 26'])
  expect(beside(44, 104)).toEqual(['20 22', '24 26'])
  expect(beside(12, 53)).toEqual(['18 20', '2 4'])
  expect(beside(5, 66)).toEqual(['10日', '17日 24日'])
  expect(beside(0, 61)).toEqual(['', '10日 17日'])
  expect(texts(axisOf(long, { from: 0, to: 82 }).above)).toContain('24日 2月 7日')
})

test('a number that the edge would cut stands inside it, and a month before the number beside it', () => {
  const [first] = wordsIn(46, 106)[0] ?? []
  expect(first).toEqual({ text: '26', at: 46, anchor: 'start' })
  expect(wordsIn(33, 53)[0]?.slice(-2)).toEqual([
    { text: '30', at: 50.5, anchor: 'middle' },
    { text: '1月1日', at: 53, anchor: 'end' },
  ])
})

test('of a hundred years every tenth is said, of forty every fifth or second', () => {
  const years = (to: string) => {
    const span = { from: Day.parse('1901-01-01'), to: Day.parse(to) }
    return texts(axisOf(span, { from: 0, to: dayCount(span) }).above)
  }
  expect(years('2000-12-31')).toBe('1910年 1920年 1930年 1940年 1950年 1960年 1970年 1980年 1990年')
  expect(years('1940-12-31')).toBe('1905年 1910年 1915年 1920年 1925年 1930年 1935年 1940年')
  expect(years('1926-12-31')).toBe(Array.from({ length: 12 }, (_, i) => `${1902 + 2 * i}年`).join(' '))
})

test('of months the one that the window begins in is said', () => {
  expect(wordsIn(5, 505)[0]?.[0]?.text).toBe('11月')
})
