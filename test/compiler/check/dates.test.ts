import { expect, test } from 'vitest'
import { compileArticle } from '../place/one-article.ts'
import { told } from './told.ts'

const TEXT = '# 题\n2022年11月3日上午开门，11月20日关门。'
const inferences = [{ id: 'y', what: '年份', value: '2022', reason: '因' }]
const opened = { id: 'opened', exact: '2022年11月3日', date: '2022-11-03', label: '开门' }
const closed = { id: 'closed', exact: '11月20日', date: '2022-11-20', inferred: { year: 'y' }, label: '关门' }
const phase = { id: 'open', name: '开', inferred: 'y' }
const issue = (day: string) => ({ newspaper: 'daily', day })

test.each([
  ['2022-12', 'unsupported-edtf at 2022-12 | “2022-12”不是一天 | 某一天，如 2022-12-01 | –'],
  ['2022-12-01?', 'unsupported-edtf at 2022-12-01? | “2022-12-01?”不是一天 | 某一天，如 2022-12-01 | –'],
  ['2022-11-31', 'impossible-date at 2022-11-31 | 没有 2022-11-31 这个日子 | 日历上有的日子 | –'],
  [
    '2022年12月1日',
    'invalid-edtf at 2022年12月1日 | “2022年12月1日”不是 EDTF 日期，或是本编不用的写法 | 某一天，如 2022-12-01 | 写成“2022-12-01”',
  ],
])('%s is no day of issue, and is told once', (day, expected) => {
  expect(told(TEXT, { events: [opened] }, { issue: issue(day) })).toEqual([expected])
})

test.each<[what: string, day: string, events: object[], expected: string[]]>([
  ['a year and a day before', '2021-11-02', [opened], []],
  [
    'longer before the only event',
    '2021-11-01',
    [opened],
    [
      'issue-before-events at 2021-11-01 | 出版日期 2021-11-01 比文中最早的日期 2022-11-03 还早一年以上 | 文中的事发生之时或之后的日子 | 改出版日期，或改文中日期的年份',
    ],
  ],
  [
    'longer before the first of two events, whichever is given first',
    '2021-11-01',
    [closed, opened],
    [
      'issue-before-events at 2021-11-01 | 出版日期 2021-11-01 比文中最早的日期 2022-11-03 还早一年以上 | 文中的事发生之时或之后的日子 | 改出版日期，或改文中日期的年份',
    ],
  ],
  ['a year before the first of two', '2021-11-15', [closed, opened], []],
  ['ever so long before, where nothing is dated', '1921-11-01', [], []],
])('an issue that came out %s', (_what, day, events, expected) => {
  expect(told(TEXT, { events }, { issue: issue(day), inferences })).toEqual(expected)
})

test('the day of issue is read, and of an event the part of the day that its words name', () => {
  const events = [{ ...opened, exact: '2022年11月3日上午' }, closed]
  const { edition } = compileArticle(TEXT, { events }, { inferences })
  expect(edition?.sources[0]?.issue).toEqual({ newspaper: 'daily', day: '2022-12-01' })
  expect(edition?.events.map(({ date }) => date)).toEqual([
    {
      shape: 'day',
      edtf: '2022-11-03',
      day: '2022-11-03',
      part: { words: '上午', fromHour: 6, toHour: 12 },
    },
    { shape: 'day', edtf: '2022-11-20', day: '2022-11-20' },
  ])
})

test.each<[what: string, entries: object, besides: object]>([
  ['phases', {}, { phases: [{ ...phase, date: '2022-12-03' }] }],
  ['events', { events: [{ ...opened, exact: '2022年12月3日', date: '2022-12-03' }] }, {}],
])('%s are held to the edition’s span, where it sets one', (_what, entries, besides) => {
  const text = TEXT.replace('2022年11月3日', '2022年12月3日')
  expect(told(text, entries, { inferences, ...besides })).toEqual([
    'date-outside-span at 2022-12-03 | 2022-12-03 在本编的起止日期之外 | 2022-11-01 至 2022-11-30 之间的日子 | 改日期，或放宽 edition.yaml 的 span',
  ])
  const shared = { 'edition.yaml': 'title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\n' }
  expect(told(text, entries, { inferences, ...besides, shared })).toEqual([])
})

test('a date that cannot be read is told once, of phases and events alike', () => {
  const besides = { inferences, phases: [{ ...phase, date: '2022-11-31' }] }
  expect(told(TEXT, { events: [{ ...opened, date: '2022-11-32' }] }, besides)).toEqual([
    'impossible-date at 2022-11-32 | 没有 2022-11-32 这个日子 | 日历上有的日子 | –',
    'impossible-date at 2022-11-31 | 没有 2022-11-31 这个日子 | 日历上有的日子 | –',
  ])
})

test('a label has fourteen characters at most, however many code units', () => {
  const label = '𠮷'.repeat(14)
  expect(told(TEXT, { events: [{ ...opened, label }] })).toEqual([])
  expect(told(TEXT, { events: [{ ...opened, label: `${label}门` }] })).toEqual([
    `label-too-long at ${label}门 | 标签“${label}门”有15个字 | 最多14个字 | –`,
  ])
})
