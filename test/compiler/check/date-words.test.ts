import { expect, test } from 'vitest'
import { unstatedParts } from '../../../src/compiler/check/date-words.ts'
import { readDateWords } from '../../../src/compiler/read/date-words.ts'
import { told } from './told.ts'

test.each([
  ['2022年11月30日', []],
  ['11月30日', ['year']],
  ['30日', ['year', 'month']],
  ['2022年11月', []],
  ['10月', ['year']],
  ['2022年', []],
  ['昨日', ['day']],
  ['当日', ['day']],
  ['下周', ['day']],
  ['上周五', ['day']],
  ['上月', ['month']],
  ['本月13日', ['month']],
  ['去年', ['year']],
  ['去年10月', ['year']],
  ['今年13日', ['year', 'month']],
  ['11月28日至30日', ['year']],
  ['11月28日至昨日', ['day', 'year']],
  ['2022年11月28日至昨日', ['day']],
  ['昨日至30日', ['day']],
])('%s leaves %j to inferences', (words, expected) => {
  const read = readDateWords(words)
  if (read === undefined || read.shape === 'several') throw new Error(`${words} is no date`)
  expect([...unstatedParts(read)].sort()).toEqual([...expected].sort())
})

/** What is reported of a date and the parts of it that are inferred, in an issue of 1 December 2022, a Thursday. */
function toldOf(words: string, date: string, parts: string, day = '2022-12-01'): string[] {
  const inferred = Object.fromEntries(parts.split(' ').map((part) => [part, 'y']))
  return told(
    `# 题\n他们${words}开门。`,
    { events: [{ id: 'opened', exact: words, date, label: '开门', ...(parts !== '' && { inferred }) }] },
    {
      issue: { newspaper: 'daily', day },
      inferences: [{ id: 'y', what: '年份', value: '2022', reason: '因' }],
      shared: { 'edition.yaml': 'title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\n' },
    },
  )
}

test.each([
  ['2022年11月30日', '2022-11-30', ''],
  ['2022年11月30日', '2022-11-30?', ''],
  ['约2022年11月20日', '2022-11-20~', ''],
  ['约2022年11月20日', '2022-11-20%', ''],
  ['11月中旬', '2022-11-11~/2022-11-20~', 'year'],
  ['11月中旬', '2022-11-11%/2022-11-20%', 'year'],
  ['11月28日至昨日', '2022-11-28/2022-11-30', 'year day'],
  ['11月28日起', '2022-11-28/..', 'year'],
  ['截至昨日', '../2022-11-30', 'day'],
  ['去年', '2021', 'year'],
  ['上周', '2022-11-21/2022-11-27', 'day'],
])('%s may say %s', (words, date, parts) => {
  expect(toldOf(words, date, parts)).toEqual([])
})

const UNLIKE = 'date-contradicts-quote at'

test.each([
  [
    '门前',
    '2022-11-30',
    '',
    [
      'quote-without-date at 门前 | “门前”没有写日期 | 原文里写日期的字，如 11月30日、10月、昨日 | 只说多长时间、没有年月日的，写进 durations',
    ],
  ],
  [
    '11月3日、4日',
    '2022-11-30',
    '',
    [
      'quote-with-several-dates at 11月3日、4日 | “11月3日、4日”写了不止一个日期 | 一个日期 | 缩短引文，每个日期各写一条',
    ],
  ],
  [
    '11月30日',
    '2022-11-30~',
    'year',
    [`${UNLIKE} 2022-11-30~ | “11月30日”说的不是 2022-11-30~ | 2022-11-30 | –`],
  ],
  [
    '约11月30日',
    '2022-11-30',
    'year',
    [`${UNLIKE} 2022-11-30 | “约11月30日”说的不是 2022-11-30 | 2022-11-30~ | –`],
  ],
  [
    '11月31日',
    '2022-11-30',
    'year',
    [`${UNLIKE} 2022-11-30 | “11月31日”说的不是 2022-11-30 | 引文里写的是日历上有的日子 | –`],
  ],
  ['昨日', '2022-11', 'day', [`${UNLIKE} 2022-11 | “昨日”说的不是 2022-11 | 2022-11-24 至 2022-11-30 | –`]],
  ['去年', '2022-05', 'year', [`${UNLIKE} 2022-05 | “去年”说的不是 2022-05 | 2021 | –`]],
  [
    '上周',
    '2022-11-23',
    'day',
    [`${UNLIKE} 2022-11-23 | “上周”说的不是 2022-11-23 | 2022-11-21/2022-11-27 | –`],
  ],
  [
    '昨日起',
    '2022-12-01/..',
    'day',
    [
      `${UNLIKE} 2022-12-01/.. | 2022-12-01 的报纸上，“昨日起”不会是 2022-12-01/.. | 2022-11-24 至 2022-11-30 | –`,
    ],
  ],
  [
    '11月28日至昨日',
    '2022-11-28/2022-12-01',
    'year day',
    [
      `${UNLIKE} 2022-11-28/2022-12-01 | 2022-12-01 的报纸上，“11月28日至昨日”不会是 2022-11-28/2022-12-01 | 2022-11-24 至 2022-11-30 | –`,
    ],
  ],
  [
    '截至昨日',
    '../2022-12-01',
    'day',
    [
      `${UNLIKE} ../2022-12-01 | 2022-12-01 的报纸上，“截至昨日”不会是 ../2022-12-01 | 2022-11-24 至 2022-11-30 | –`,
    ],
  ],
])('%s does not say %s', (words, date, parts, expected) => {
  expect(toldOf(words, date, parts)).toEqual(expected)
})

test('without a day of issue a relative day is held to its form alone', () => {
  const [unsupported, ...others] = toldOf('昨日', '1999-01-01', 'day', '2022-12')
  expect(unsupported).toMatch(/^unsupported-edtf at 2022-12 /)
  expect(others).toEqual([])
  expect(toldOf('昨日', '1999-01', 'day', '2022-12')[1]).toBe(
    `${UNLIKE} 1999-01 | “昨日”说的不是 1999-01 | 1999-01-01 | –`,
  )
})

test.each([
  [
    '30日',
    '2022-11-30',
    'year',
    ['missing-inference at year: y | “30日”没有写月份 | inferred: {month: 推定的 id} | –'],
  ],
  [
    '昨日',
    '2022-11-30',
    'year day',
    ['superfluous-inference at y | “昨日”用不着推定年份 | – | 从 inferred 里删去 year'],
  ],
  [
    '2022年11月30日',
    '2022-11-30',
    'year month day',
    [
      'superfluous-inference at y | “2022年11月30日”已经写了年份 | – | 从 inferred 里删去 year',
      'superfluous-inference at y | “2022年11月30日”已经写了月份 | – | 从 inferred 里删去 month',
      'superfluous-inference at y | “2022年11月30日”已经写了日子 | – | 从 inferred 里删去 day',
    ],
  ],
  [
    '昨日',
    '2022-11-30',
    '',
    ['missing-inference at id: opened | “昨日”没有写日子 | inferred: {day: 推定的 id} | –'],
  ],
  [
    '30日',
    '2022-11-30',
    '',
    [
      'missing-inference at id: opened | “30日”没有写年份 | inferred: {year: 推定的 id} | –',
      'missing-inference at id: opened | “30日”没有写月份 | inferred: {month: 推定的 id} | –',
    ].sort(),
  ],
])('what %s leaves unsaid is inferred, and no more: %s by %j', (words, date, parts, expected) => {
  expect(toldOf(words, date, parts)).toEqual(expected)
})
