import { describe, expect, test } from 'vitest'
import { draftEvent, type EventSetting, Inferences, isWithin } from '../../src/drafting/draft-events.ts'
import type { FoundDate } from '../../src/drafting/find-dates.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { Department } from '../../src/edition/schema.ts'

const DAY = Day.parse('2023-03-07')

/** A date found in brackets in a text, whose sentence is the last. */
function foundIn(marked: string, more: Partial<FoundDate> = {}): FoundDate {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const text = marked.replace(/[[\]]/g, '')
  return {
    block: { type: 'paragraph', text, start: 0 },
    start,
    end,
    sentence: { start: text.lastIndexOf('。', text.length - 2) + 1, end: text.length },
    first: false,
    date: { edtf: '2023-03-07', shape: 'day', day: DAY },
    day: DAY,
    inferred: [],
    rule: '文中写明',
    confidence: '高',
    ...more,
  }
}

/** What an event is told by where nothing else is said. */
function setting(more: Partial<EventSetting> = {}): EventSetting {
  return {
    headline: '水库蓄水',
    departments: [],
    names: [],
    inferences: new Inferences(),
    takenIds: new Set(),
    ...more,
  }
}

/** The label of the event of a date in brackets. */
const labelOf = (marked: string, first: boolean, headline: string) =>
  draftEvent(foundIn(marked, { first }), { exact: '昨日' }, setting({ headline })).label

const WATER = Department.parse({ id: 'water', short: '市水务局', kind: 'party', aliases: ['水务部门'] })
const FULL = Department.parse({
  id: 'bus',
  short: '公交集团',
  full: '河滨公交集团有限公司',
  kind: 'enterprise',
  aliases: [],
})

test('an event is of a date, its quote, what its sentence says, and the departments of its article', () => {
  const quote = { exact: '昨日', prefix: '，' }
  const found = foundIn('好。[昨日]，河滨大桥建成通车。')
  expect(draftEvent(found, quote, setting({ departments: [WATER, FULL] }))).toEqual({
    id: 'hebin-bridge',
    quote,
    date: '2023-03-07',
    inferred: {},
    label: '河滨大桥建成通车',
    departments: ['water', 'bus'],
    ground: { rule: '文中写明', confidence: '高' },
  })
})

test.each([
  ['[昨日]，河滨大桥建成通车。', true, '水库蓄水', '河滨大桥建成通车'],
  ['[昨日]，河滨大桥建成通车。', true, '水库检修完成', '河滨大桥建成通车'],
  ['好。河滨大桥于[昨日]建成通车。', true, '水库蓄水', '河滨大桥建成通车'],
  ['[昨日]，河滨大桥建成通车。', false, '水库蓄水', '河滨大桥建成通车'],
  ['[昨日]，天气晴朗。', true, '水库检修完成', '水库检修完成'],
  ['[昨日]，天气晴朗。', false, '水库检修完成', '天气晴朗'],
  ['[昨日]，天气晴朗。', true, '春潮', '天气晴朗'],
  ['[昨日]，晴。', false, '水库检修完成', '水库检修完成'],
  ['[昨日]，晴。', false, '春潮', '春潮'],
  ['[昨日]，晴。', false, '启 事', '启事'],
  ['[昨日]，晴。', false, '启　事', '启事'],
  ['[昨日]，晴。', false, '大桥 路', '大桥 路'],
  ['[昨日]，晴。', false, '桥 大路', '桥 大路'],
  ['[昨日]，晴。', false, '（启 事）', '（启 事）'],
  ['[昨日]，晴。', false, '，一二三四五六七八九十一二三四五', '，一二三四五六七八九十一二三'],
  ['[昨日]，晴。', false, '', '昨日'],
  ['[昨日]，晴。', false, ' ', '昨日'],
])('%s below a headline, first %s: %s → %s', (marked, first, headline, label) =>
  expect(labelOf(marked, first, headline)).toBe(label),
)

test('a label from the headline is a guess', () => {
  const { ground } = draftEvent(foundIn('[昨日]，晴。'), { exact: '昨日' }, setting())
  expect(ground).toEqual({ rule: '文中写明；句中取不出说法，用了题目', confidence: '低' })
})

test('no department’s name is repeated, and no other organisation’s is cut', () => {
  const labelled = (marked: string, more: Partial<EventSetting>) =>
    draftEvent(foundIn(marked), { exact: '昨日' }, setting(more)).label
  expect(labelled('[昨日]，市水务局完成检修。', { departments: [WATER] })).toBe('完成检修')
  expect(labelled('[昨日]，水务部门完成检修。', { departments: [WATER] })).toBe('完成检修')
  expect(labelled('[昨日]，公交集团完成检修。', { departments: [WATER, FULL] })).toBe('完成检修')
  expect(labelled('[昨日]，河滨公交集团有限公司完成检修。', { departments: [FULL] })).toBe('完成检修')
  const whole = { ...FULL, short: '河滨公交集团' }
  expect(labelled('[昨日]，河滨公交集团有限公司完成检修。', { departments: [whole] })).toBe('完成检修')
  expect(labelled('[昨日]，市水务局完成检修。', {})).toBe('市水务局完成检修')
})

test('events that are told alike have ids of their own', () => {
  const same = setting()
  const ids = [1, 2].map(() => draftEvent(foundIn('[昨日]，大桥通车。'), { exact: '昨日' }, same).id)
  expect(new Set(ids).size).toBe(2)
  expect([...same.takenIds]).toEqual(ids)
})

describe('inferences', () => {
  test('an event names those of its date', () => {
    const inferences = new Inferences()
    const found = foundIn('[7日]，大桥通车。', {
      inferred: ['year', 'month'],
      rule: '只写了日',
      confidence: '中',
    })
    const { inferred } = draftEvent(found, { exact: '7日' }, setting({ inferences }))
    expect(inferred).toEqual({ year: 'year-2023', month: 'month-2023-03' })
    const ground = { rule: '只写了日', confidence: '中' }
    expect(inferences.all).toEqual([
      { id: 'month-2023-03', what: '月份', value: '2023-03', ...ground },
      { id: 'year-2023', what: '年份', value: '2023', ...ground },
    ])
  })

  test('each is told once, by the rule that gave it first, in the order of their ids', () => {
    const inferences = new Inferences()
    const first = foundIn('[昨日]，大桥通车。', { rule: '昨日' })
    expect(inferences.of('day', first)).toBe('day-2023-03-07')
    expect(inferences.of('day', { ...first, rule: '今日' })).toBe('day-2023-03-07')
    inferences.of('day', { ...first, day: Day.parse('2023-03-09') })
    inferences.of('day', { ...first, day: Day.parse('2023-03-01') })
    expect(inferences.all.map(({ id, what, rule }) => `${id} ${what} ${rule}`)).toEqual([
      'day-2023-03-01 日子 昨日',
      'day-2023-03-07 日子 昨日',
      'day-2023-03-09 日子 昨日',
    ])
  })
})

describe('a date within the span of an edition', () => {
  const span = { from: Day.parse('2023-03-01'), to: Day.parse('2023-03-31') }
  const onDay = (day: string) => foundIn('[7日]', { date: { edtf: day, shape: 'day', day: Day.parse(day) } })

  test.each([
    ['2023-02-28', false],
    ['2023-03-01', true],
    ['2023-03-31', true],
    ['2023-04-01', false],
  ])('%s: %s', (day, within) => expect(isWithin(onDay(day), span)).toBe(within))

  test('both ends of a span of days must be', () => {
    const between = (from: string, to: string) =>
      foundIn('[7日]', {
        date: { edtf: `${from}/${to}`, shape: 'span', from: Day.parse(from), to: Day.parse(to) },
      })
    expect(isWithin(between('2023-03-01', '2023-03-31'), span)).toBe(true)
    expect(isWithin(between('2023-02-28', '2023-03-31'), span)).toBe(false)
    expect(isWithin(between('2023-03-01', '2023-04-01'), span)).toBe(false)
  })

  test('an edition without one holds every date', () => {
    expect(isWithin(onDay('1923-03-07'), undefined)).toBe(true)
  })
})
