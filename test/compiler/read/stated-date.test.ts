import { expect, test } from 'vitest'
import { readDateWords } from '../../../src/compiler/read/date-words.ts'
import { findStatedDate } from '../../../src/compiler/read/stated-date.ts'

/** The words of each date that a text states, one after the other. */
function datesIn(text: string): string[] {
  const dates: string[] = []
  for (let found = findStatedDate(text); found !== undefined; found = findStatedDate(text, found.end))
    dates.push(text.slice(found.start, found.end))
  return dates
}

test.each([
  ['会议11月3日召开，7日结束', ['11月3日', '7日']],
  ['他说，约11月3日到过', ['约11月3日']],
  ['约定好，于11月3日到', ['11月3日']],
  ['将近2021年，接近5月，临近6日', ['将近2021年', '接近5月', '临近6日']],
  // Another calendar's days; its words farther off are no matter.
  ['农历十月，阴历十月，旧历十月，夏历十月', []],
  ['农历的节日在10月', ['10月']],
  // Habits and numbers of weeks.
  ['每周一，每个周一，两周一次，3周五', []],
  ['每到周一', ['周一']],
  ['几天后的周一', ['周一']],
  // Ends of years that are habits, numbers of years, or other words.
  ['每年底，三年底，大年初一，新年初，年年底', []],
  ['年底以前，到年末，从年初', ['年底', '年末', '年初']],
  ['每人在年底', ['年底']],
  ['年初一，年初五，年初十', []],
  ['年初，一月', ['年初', '一月']],
  ['今年年初', ['今年年初']],
  ['光明日报11月3日', ['11月3日']],
  ['光线好，明日见', ['明日']],
  ['春光10月', ['10月']],
  ['年初一到10月', ['10月']],
  ['10月到年初一', ['10月']],
  ['明日', ['明日']],
  // What follows a date and says no more of it.
  ['2021年底，2021年中，2021年末，2021年初', ['2021年底', '2021年中', '2021年末', '2021年初']],
  ['去年底，去年年底，去年年中', ['去年底', '去年年底', '去年年中']],
  ['10月底，10月月底，10月中，10月初', ['10月底', '10月月底', '10月中', '10月初']],
  ['10月中国，10月中央，10月中学', ['10月', '10月', '10月']],
  ['10月上旬，10月中旬，10月下旬', ['10月上旬', '10月中旬', '10月下旬']],
  ['10月上中旬，10月中下旬', ['10月上中旬', '10月中下旬']],
  ['2021年上旬', ['2021年']],
  ['2021年内10月中', ['2021年', '10月中']],
  ['下周初，下周底，下周的初一', ['下周初', '下周底', '下周']],
  ['11月3日当天，11月3日当日，11月3日当晚', ['11月3日当天', '11月3日当日', '11月3日当晚']],
  ['11月3日，星期四，11月3日周四', ['11月3日，星期四', '11月3日周四']],
  ['11月3日当场', ['11月3日']],
  ['11月3日零时至24时', ['11月3日零时至24时']],
  ['11月3日8时30分许，11月3日8点半', ['11月3日8时30分许', '11月3日8点半']],
  ['11月3日上午8时左右', ['11月3日上午8时左右']],
  ['11月8时', ['11月']],
  ['10月前后，10月左右，10月上下', ['10月前后', '10月左右', '10月上下']],
  ['10月的前后', ['10月']],
  // Brackets that say the same day, and those that say more.
  ['昨日（7日）上午', ['昨日（7日）上午']],
  ['昨日(7日)上午', ['昨日(7日)上午']],
  ['11月7日（昨日）', ['11月7日（昨日）']],
  ['11月7日（昨日）晚', ['11月7日（昨日）晚']],
  ['昨日（晴）', ['昨日']],
  ['昨日（7日起）', ['昨日', '7日']],
  ['昨日又（7日）', ['昨日', '7日']],
  ['昨日下午（7日）晚', ['昨日下午（7日）']],
  ['本月晚些时候', ['本月']],
  ['下周晚些时候', ['下周']],
])('the dates in “%s” are %j', (text, dates) => {
  expect(datesIn(text)).toEqual(dates)
})

test('only what says about how much makes a date approximate', () => {
  const isApproximate = (text: string) => findStatedDate(text)?.on.approximate === true
  expect(
    ['约10月', '大约10月', '大致10月', '大概10月', '接近10月', '将近10月', '临近10月'].map(isApproximate),
  ).toEqual(Array(7).fill(true))
  expect(['10月前后', '11月3日左右', '2021年上下'].map(isApproximate)).toEqual([true, true, true])
  // The hour is about so, the day is sure.
  expect(['11月3日8时左右', '10月', '约定10月', '10月的前后'].map(isApproximate)).toEqual(
    Array(4).fill(false),
  )
})

test.each([
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
])('%s of a day is from %i to %i o’clock', (words, fromHour, toHour) => {
  for (const day of ['29日', '昨日（29日）', '29日（昨日）']) {
    expect(findStatedDate(`${day}${words}`)).toMatchObject({
      part: { words, fromHour, toHour },
      end: day.length + words.length,
    })
  }
  expect(findStatedDate(`10月${words}`)).not.toHaveProperty('part')
  expect(findStatedDate('29日')).not.toHaveProperty('part')
})

test('of two parts of the day the first is meant, and the second left in the text', () => {
  expect(findStatedDate('昨日下午（7日）晚')).toMatchObject({ part: { words: '下午' }, end: 8 })
  expect(findStatedDate('昨日（7日下午）晚')).toMatchObject({ part: { words: '下午' } })
})

test('a bracket that says the day coarser than the words do does not stand for them', () => {
  expect(findStatedDate('昨日（10月）')?.on).toEqual({
    relative: { from: 'writing', unit: 'day', offset: -1 },
  })
})

const YEAR = { from: 'writing', unit: 'year' }
const MONTH = { from: 'writing', unit: 'month' }
const DAY = { from: 'writing', unit: 'day' }

test.each<[words: string[], relative: object]>([
  [['大前年'], { ...YEAR, offset: -3 }],
  [['前年'], { ...YEAR, offset: -2 }],
  [['去年'], { ...YEAR, offset: -1 }],
  [['今年', '本年', '年底', '年末', '年初'], { ...YEAR, offset: 0 }],
  [['明年', '来年'], { ...YEAR, offset: 1 }],
  [['后年'], { ...YEAR, offset: 2 }],
  [['当年', '同年', '次年', '翌年', '这年', '那年', '该年'], { from: 'text', unit: 'year' }],
  [['上上个月'], { ...MONTH, offset: -2 }],
  [['上个月', '上月'], { ...MONTH, offset: -1 }],
  [['本月', '这个月'], { ...MONTH, offset: 0 }],
  [['下个月', '下月'], { ...MONTH, offset: 1 }],
  [['当月', '同月', '次月', '去年当月'], { from: 'text', unit: 'month' }],
  [['大前天'], { ...DAY, offset: -3 }],
  [['前日'], { ...DAY, offset: -2 }],
  [['昨天', '昨起'], { ...DAY, offset: -1 }],
  [['今日', '本日', '即日', '今起'], { ...DAY, offset: 0 }],
  [['明早'], { ...DAY, offset: 1 }],
  [['后天'], { ...DAY, offset: 2 }],
  [['当夜', '同日', '次晨', '翌日', '第二天'], { from: 'text', unit: 'day' }],
  [['上上周五'], { from: 'week', unit: 'day', weekday: 5, week: -2 }],
  [['上星期天'], { from: 'week', unit: 'day', weekday: 0, week: -1 }],
  [['礼拜六'], { from: 'week', unit: 'day', weekday: 6 }],
  [['上上周'], { from: 'whole-week', unit: 'day', week: -2 }],
  [['这周'], { from: 'whole-week', unit: 'day', week: 0 }],
])('%j count from %j', (words, relative) => {
  for (const word of words) expect(findStatedDate(word)?.on.relative).toEqual(relative)
})

test.each([
  ['2022年上半年', [1, 6]],
  ['去年下半年', [7, 12]],
  ['一季度', [1, 3]],
  ['第四季度', [10, 12]],
  ['前两季度', [1, 6]],
  ['前三个季度', [1, 9]],
  ['今年前10个月', [1, 10]],
])('%s are the months %j', (words, months) => {
  expect(findStatedDate(words)?.on.months).toEqual(months)
})

test.each([
  ['〇', 0],
  ['零', 0],
  ['○', 0],
  ['九', 9],
  ['十', 10],
  ['十九', 19],
  ['二十', 20],
  ['二十一', 21],
  ['三一', 31],
  ['３１', 31],
  ['31', 31],
])('%s is the number %i', (number, day) => {
  expect(findStatedDate(`${number}日`)?.on).toEqual({ day })
})

test.each([
  ['11月20日为止', 'end'],
  ['11月20日止', 'end'],
  ['11月20日之前', 'end'],
  ['11月20日前', 'end'],
  ['11月20日前，', 'end'],
  ['到11月20日', 'end'],
  ['直到11月20日', 'end'],
  ['11月20日前往', 'day'],
  ['11月20日前3天', 'day'],
  ['11月20日不止', 'day'],
  ['到场的11月20日', 'day'],
  ['11月20日之后', 'beginning'],
  ['11月20日后', 'beginning'],
  ['11月20日后，', 'beginning'],
  ['11月20日始', 'beginning'],
  ['打11月20日', 'beginning'],
  ['11月20日疫情至今', 'beginning'],
  ['11月20日后勤', 'day'],
  ['11月20日后3天', 'day'],
  ['11月20日一起', 'day'],
  ['自己的11月20日', 'day'],
])('%s is of the shape %s', (words, shape) => {
  expect(readDateWords(words)?.shape).toBe(shape)
})

test.each([
  ['11月26日开始的连续4天', { shape: 'days', on: { month: 11, day: 26 }, days: 4 }],
  ['11月26日连续4日', { shape: 'days', on: { month: 11, day: 26 }, days: 4 }],
  // A length of time in hours says no days; a month's days are not counted.
  ['11月26日起4小时', { shape: 'beginning', on: { month: 11, day: 26 } }],
  ['11月起连续4天', { shape: 'beginning', on: { month: 11 } }],
  ['26至29日，10至12月', { shape: 'several' }],
  ['26至29日', { shape: 'span', on: { day: 26 }, to: { day: 29 } }],
  ['11月26日至今', { shape: 'beginning', on: { month: 11, day: 26 } }],
  ['11月26日，27日', { shape: 'several' }],
  [
    '11月26日上午',
    { shape: 'day', on: { month: 11, day: 26 }, part: { words: '上午', fromHour: 6, toHour: 12 } },
  ],
])('%s says %j', (words, expected) => {
  expect(readDateWords(words)).toEqual(expected)
})
