import { describe, expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import { drafted, emptyContent } from './draft-content.ts'

const ISSUE = Day.parse('2023-01-04')

function datesIn(text: string, day = ISSUE): string[] {
  const { draft } = drafted(`# 河滨今日要闻\n\n${text}\n`, emptyContent(), { newspaper: 'hebin', day })
  return draft.articles.flatMap(({ events }) => events.map(({ quote, date }) => `${quote.exact} ${date}`))
}

describe('dates as the words and the issue of 2023-01-04, a Wednesday, say', () => {
  test.each([
    ['1月3日上午，大桥通车。', ['1月3日上午 2023-01-03']],
    ['去年12月28日，大桥合龙。', ['去年12月28日 2022-12-28']],
    ['12月28日，大桥合龙。', ['12月28日 2022-12-28']],
    ['1月20日，灯会将开幕。', ['1月20日 2023-01-20']],
    ['大桥2日通车，31日已试运行。', ['2日 2023-01-02', '31日 2022-12-31']],
    ['大桥1月2日通车，31日已试运行。', ['1月2日 2023-01-02', '31日 2022-12-31']],
    ['展览从1月2日至31日举行。', ['从1月2日至31日 2023-01-02/2023-01-31']],
    ['报名1月2日开始，31日截止。', ['1月2日开始 2023-01-02/..', '31日 2023-01-31']],
    ['灯会将于1月28日开幕，5日闭幕。', ['1月28日 2023-01-28', '5日 2023-02-05']],
    ['工程12月28日完工，2日验收。', ['12月28日 2022-12-28', '2日 2023-01-02']],
    ['大桥2025年前建成，1000年前这里有渡口。', ['2025年前 ../2025']],
    ['记者从昨日召开的新闻发布会上获悉，大桥通车。', ['昨日 2023-01-03']],
    ['记者从1月2日举行的全市交通工作会议上了解到，大桥已通车。', ['1月2日 2023-01-02']],
    ['记者从昨日起住进工地，才了解到实情。', ['从昨日起 2023-01-03/..']],
    ['去年前三季度，全市植树万亩；去年前10个月完成验收。', ['去年 2022', '去年 2022']],
    ['工程今年10月前完工。', ['今年10月前 ../2023-10']],
    ['1月3日零时至24时，全市新增3例。', ['1月3日零时至24时 2023-01-03']],
    ['1月3日8时30分—11时，大桥封闭。', ['1月3日8时30分—11时 2023-01-03']],
    ['灯会将于1月28日开幕。市文旅局2日介绍，灯组已装好。', ['1月28日 2023-01-28', '2日 2023-01-02']],
    [
      '展会3月5日至8日举行。商务局25日介绍，展位已满。',
      ['3月5日至8日 2023-03-05/2023-03-08', '25日 2022-12-25'],
    ],
    ['昨日，大桥通车；前天已试运行。', ['昨日 2023-01-03', '前天 2023-01-02']],
    ['上周五，大桥通车。', ['上周五 2022-12-30']],
    ['自1月1日起，新规施行。', ['自1月1日起 2023-01-01/..']],
    ['截至1月3日，已有万人参观。', ['截至1月3日 ../2023-01-03']],
    ['展览从12月30日至1月3日举行。', ['从12月30日至1月3日 2022-12-30/2023-01-03']],
    ['演出12月30至31日举行。', ['12月30至31日 2022-12-30/2022-12-31']],
    ['去年，全市植树万亩，去年11月下旬完成验收。', ['去年 2022', '去年11月下旬 2022-11-21~/2022-11-30~']],
    ['工程2021年10月开工，次年完工。', ['2021年10月 2021-10', '次年 2022']],
    ['一月三日，大桥通车，三日下午开放。', ['一月三日 2023-01-03', '三日下午 2023-01-03']],
    ['1月2日，大桥通车，当晚亮灯。', ['1月2日 2023-01-02', '当晚 2023-01-02']],
  ])('%s', (text, dates) => expect(datesIn(text)).toEqual(dates))
})

test('a bare day in another month than the one named before it is held for less sure', () => {
  const { draft } = drafted('# 河滨要闻\n\n大桥1月2日通车，3日验收，31日已试运行。\n', emptyContent(), {
    newspaper: 'hebin',
    day: ISSUE,
  })
  expect(draft.articles[0]?.events.map(({ ground }) => ground.confidence)).toEqual(['高', '高', '中'])
})

test.each([
  '三日“清河行动”有序开展。',
  '全国铭记9·18，增长11.5%，热线0349-2021123，1.5版。',
  '连续3日，街上人来人往，3日内完成，为期5日的灯会。',
  '每周一上午，周一至周五开放。',
  '此前夜班线路只有五条，同年级学生以上年龄组。',
  '《2021年工作要点》印发，比去年同期增长。',
  '他说：“今天的河滨，明天会更好。”',
  '2月30日和13月1日都不存在。',
])('%s names no date', (text) => expect(datesIn(text)).toEqual([]))

test('a dateline is the day that a relative word counts from', () => {
  const text = '新华社北京1月2日电 记者昨日获悉，全国铁路1日发送旅客千万人次。'
  expect(datesIn(text)).toEqual(['昨日 2023-01-01', '1日 2023-01-01'])
})

test('lengths of time, and times of no day, are told apart, and dates outside the edition’s span are named in a comment', () => {
  const state = emptyContent()
  state.registries.span = { from: Day.parse('2023-01-01'), to: ISSUE }
  const { draft } = drafted(
    '# 河滨要闻\n\n连续三天，凌晨2点开工，12月28日合龙，近日通车，上午9点左右开放，今年上半年验收。\n',
    state,
    {
      newspaper: 'hebin',
      day: ISSUE,
    },
  )
  expect(draft.articles[0]?.durations.map(({ quote }) => quote.exact)).toEqual([
    '连续三天',
    '凌晨2点',
    '近日',
  ])
  expect(draft.articles[0]?.leftOut).toEqual(['12月28日（2022-12-28）'])
})

test.each([
  ['1月2日，河滨大桥通车。', '河滨大桥通车'],
  ['据了解，大桥于1月2日通车。', '大桥通车'],
])('%s is labelled by its sentence in at most 14 characters', (text, label) => {
  const { draft } = drafted(`# 河滨大桥昨日建成通车\n\n今年要闻。\n\n${text}\n`, emptyContent(), {
    newspaper: 'hebin',
    day: ISSUE,
  })
  const own = draft.articles[0]?.events[1]?.label ?? ''
  expect(own).toContain(label)
  expect([...own].length).toBeLessThanOrEqual(14)
})

test('what is told at a meeting is labelled by the meeting', () => {
  const { draft } = drafted('# 河滨要闻\n\n记者从昨日召开的新闻发布会上获悉，大桥通车。\n', emptyContent(), {
    newspaper: 'hebin',
    day: ISSUE,
  })
  expect(draft.articles[0]?.events.map(({ label }) => label)).toEqual(['召开新闻发布会'])
})
