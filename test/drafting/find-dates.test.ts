import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { ArticleWords } from '../../src/drafting/article-words.ts'
import { findDates } from '../../src/drafting/find-dates.ts'
import { pageLines } from '../../src/drafting/page-line.ts'
import { Day } from '../../src/edition/day-schema.ts'

const ISSUE = Day.parse('2023-01-04')

/** The dates and lengths of time in the paragraphs of an article of 2023-01-04, a Wednesday. */
function found(...paragraphs: string[]) {
  const lines = pageLines(new SourceText('page.txt', ['# 河滨要闻', ...paragraphs].join('\n\n')))
  const parts = lines.map((line) => ({ type: line.level > 0 ? 'headline' : 'paragraph', line }) as const)
  return findDates(new ArticleWords({ ground: { rule: '', confidence: '高' }, parts }, []), ISSUE)
}

/** Each date with its words, in the order of the text. */
const datesIn = (...paragraphs: string[]) =>
  found(...paragraphs).dates.map(
    ({ block, start, end, date }) => `${block.text.slice(start, end)} ${date.edtf}`,
  )

const durationsIn = (...paragraphs: string[]) =>
  found(...paragraphs).durations.map(({ block, start, end }) => block.text.slice(start, end))

/** The last date of a paragraph, without its words. */
const lastIn = (paragraph: string) => datesIn(paragraph).at(-1)?.split(' ')[1]

test('a date stands in its sentence and its paragraph', () => {
  const { dates } = found('大桥通车。1月2日，大桥合龙。', '1月3日，公园开放。')
  expect(
    dates.map(({ block, start, end, sentence, first }) => ({
      words: block.text.slice(start, end),
      sentence: block.text.slice(sentence.start, sentence.end),
      first,
    })),
  ).toEqual([
    { words: '1月2日', sentence: '1月2日，大桥合龙。', first: true },
    { words: '1月3日', sentence: '1月3日，公园开放。', first: false },
  ])
})

test.each(['，', ',', '：'])('what was told before a %s is not told on the day behind it', (stop) =>
  expect(datesIn(`负责人介绍${stop}大桥9月2日验收，将通车。`)).toEqual(['9月2日 2023-09-02']),
)

test('only one date is the headline’s', () => {
  expect(found('1月2日合龙，1月3日通车。').dates.map(({ first }) => first)).toEqual([true, false])
})

test('the first date of a later paragraph is not the headline’s', () => {
  expect(found('大桥通车。', '1月3日，公园开放。').dates.map(({ first }) => first)).toEqual([false])
})

test.each([
  '将',
  '拟于',
  '计划于',
  '预计',
  '力争',
  '争取',
  '即将',
  '届时',
  '定于',
  '筹划',
  '打算',
  '有望',
  '酝酿',
  '截止',
])('what %s be is to come', (word) => {
  expect(lastIn(`9月2日大桥${word}通车。`)).toBe('2023-09-02')
  expect(lastIn('9月2日大桥通车。')).toBe('2022-09-02')
})

test.each(['将军', '将领', '将士', '将近', '截止到'])('%s tells of nothing to come', (word) =>
  expect(lastIn(`9月2日${word}来了。`)).toMatch(/2022-09-02/),
)

test.each([
  ['大桥将通车，9月2日验收', '2023-09-02'],
  ['大桥9月2日验收，将通车', '2023-09-02'],
  ['大桥；9月2日验收；将通车', '2022-09-02'],
  ['9月2日负责人介绍，大桥将通车', '2022-09-02'],
  ['大桥将通车，9月2日负责人介绍', '2022-09-02'],
  ['大桥将通车,9月2日负责人介绍', '2022-09-02'],
  ['大桥将通车：9月2日负责人介绍', '2022-09-02'],
  ['9月2日启动申报，1月30日截止', '2022-09-02'],
  ['9月2日负责人将介绍，大桥通车', '2023-09-02'],
  ['大桥将于9月2日公布桥名', '2023-09-02'],
])('%s: %s', (sentence, day) => expect(datesIn(`${sentence}。`)[0]?.split(' ')[1]).toBe(day))

test.each([
  ...[
    '宣布',
    '表示',
    '介绍',
    '透露',
    '获悉',
    '了解到',
    '发布',
    '通报',
    '公布',
    '指出',
    '提醒',
    '印发',
    '下发',
  ],
  ...['回应', '表明', '宣告', '通知', '通告', '公告', '消息', '报道', '说', '称', '说：“', '电', '讯'],
])('what is to come is told, %s, before', (told) =>
  expect(datesIn(`市水务局9月2日${told}，大桥将通车。`)).toEqual(['9月2日 2022-09-02']),
)

test.each(['说明情况', '称重', '电话', '讯问', '验收'])('%s tells nothing', (not) =>
  expect(datesIn(`市水务局9月2日${not}，大桥将通车。`)).toEqual(['9月2日 2023-09-02']),
)

test.each([
  ...[
    '要求',
    '规定',
    '明确',
    '决定',
    '通知',
    '须',
    '应当',
    '不得',
    '禁止',
    '严禁',
    '实行',
    '实施',
    '执行',
    '施行',
  ],
  ...[
    '一律',
    '全部',
    '统一',
    '每周',
    '每天',
    '每日',
    '每月',
    '每年',
    '恢复',
    '取消',
    '停止',
    '提高到',
    '提高至',
  ],
  ...['上调', '下调', '纳入'],
])('a rule, %s, holds from a day to come', (word) =>
  expect(datesIn(`6月1日起，劳动课${word}。`)).toEqual(['6月1日起 2023-06-01/..']),
)

test.each(['开课', '提高', '调查', '实习', '每人'])('%s is no rule', (word) =>
  expect(datesIn(`6月1日起，劳动课${word}。`)).toEqual(['6月1日起 2022-06-01/..']),
)

test.each([
  ...['已实行', '曾实行', '一直实行', '至今实行', '实行以来', '先后实行', '累计实行', '仍实行', '陆续实行'],
  ...['连续实行', '实行了，好', '实行过。', '实行了；'],
])('a rule, %s, has held', (words) =>
  expect(datesIn(`6月1日起，劳动课${words}。`)[0]).toBe('6月1日起 2022-06-01/..'),
)

test.each(['已定：6月1日起，劳动课统一开。', '6月1日起，统一开了课。'])('%s has not held yet', (sentence) =>
  expect(datesIn(sentence)).toEqual(['6月1日起 2023-06-01/..']),
)

test.each([
  [['灯会将于1月28日开幕。负责人25日介绍，灯已装好。'], ['1月28日 2023-01-28', '25日 2022-12-25']],
  [['灯会将于1月28日开幕，29日闭幕。'], ['1月28日 2023-01-28', '29日 2023-01-29']],
  [['灯会将于1月28日开幕。3日将装灯。'], ['1月28日 2023-01-28', '3日 2023-02-03']],
  [['大桥11月28日合龙。3日验收。'], ['11月28日 2022-11-28', '3日 2022-12-03']],
  [
    ['大桥11月28日合龙。', '3日验收。'],
    ['11月28日 2022-11-28', '3日 2023-01-03'],
  ],
  [['2021年3月，大桥动工。8日验收。'], ['2021年3月 2021-03', '8日 2021-03-08']],
  [['大桥2021年3月动工。3日验收。'], ['2021年3月 2021-03', '3日 2023-01-03']],
  [['大桥，2021年3月，动工。8日验收。'], ['2021年3月 2021-03', '8日 2021-03-08']],
  [['大桥：2021年3月,动工。8日验收。'], ['2021年3月 2021-03', '8日 2021-03-08']],
  [['2020年3月动工、10月竣工。'], ['2020年3月 2020-03', '10月 2020-10']],
  [['2020年3月动工。10月竣工。'], ['2020年3月 2020-03', '10月 2022-10']],
  [['大桥2021年动工，次年通车。'], ['2021年 2021', '次年 2022']],
  [
    ['大桥2021年动工。', '次年通车。'],
    ['2021年 2021', '次年 2022'],
  ],
  [['大桥下周起封闭，当月开放。'], ['下周起 2023-01-09/..', '当月 2023-01']],
  [['2月30日不存在。3日通车。'], ['3日 2023-01-03']],
  [['三日通车。'], []],
  [['2021年3月大桥动工。3日验收。'], ['2021年3月 2021-03', '3日 2023-01-03']],
  [['大桥2021年3月，动工。3日验收。'], ['2021年3月 2021-03', '3日 2023-01-03']],
  [['2021年3月动工，通车。3日验收。'], ['2021年3月 2021-03', '3日 2023-01-03']],
  [['大桥动工，是2021年3月，好。3日验收。'], ['2021年3月 2021-03', '3日 2023-01-03']],
  [['1月2日开赛，当天观众多次鼓掌。'], ['1月2日 2023-01-02', '当天 2023-01-02']],
  [
    ['一月二日通车。', '三日开放。'],
    ['一月二日 2023-01-02', '三日 2023-01-03'],
  ],
])('%j: %j', (paragraphs, dates) => expect(datesIn(...paragraphs)).toEqual(dates))

test.each([
  [['新华社北京1月2日电 昨日通车。'], ['昨日 2023-01-01']],
  [['新华社北京1月2日电 1日通车。'], ['1日 2023-01-01']],
  [['新华社北京1月2日电 当天通车。'], ['当天 2023-01-02']],
  [['本报北京三日电 昨日通车。'], ['昨日 2023-01-02']],
  [['本报北京十二月三十一日电 昨日通车。'], ['昨日 2022-12-30']],
  [['新华社北京电 昨日通车。'], ['昨日 2023-01-03']],
  [['本报讯 昨日通车。'], ['昨日 2023-01-03']],
  [['新华社北京11月28日电 大桥3日验收。'], ['3日 2022-12-03']],
  [['新华社北京1月2日电 通车。', '昨日开放。'], ['昨日 2023-01-01']],
  [
    ['大桥通车。', '新华社北京1月2日电 昨日开放。'],
    ['1月2日 2023-01-02', '昨日 2023-01-03'],
  ],
])('the dateline of %j is no date, and others count from it: %j', (paragraphs, dates) =>
  expect(datesIn(...paragraphs)).toEqual(dates),
)

test.each([
  [['连续三天下雨，近日通车。'], ['连续三天', '近日']],
  [['上午9点左右通车。'], ['上午9点左右']],
  [['1月2日通车，上午9点左右开放。'], []],
  [['1月2日通车。上午9点左右开放。'], []],
  [['1月2日通车。', '上午9点左右开放。'], ['上午9点左右']],
  [['上午9点左右开放，1月2日通车。'], ['上午9点左右']],
  [['1月2日通车，连续三天下雨。'], ['连续三天']],
  [['1月2日起连续三天下雨。'], []],
  [['今年2月30日上午9点左右，凌晨2点开工。'], []],
  [
    ['大桥通车。近日开放。', '三天后。近年来，雨多。'],
    ['近日', '近年来'],
  ],
  [['本报讯 近日开放。'], ['近日']],
  [['大桥历时三年去年通车。'], ['历时三年']],
  [['大桥去年历时三个月检修。'], ['历时三个月']],
])('%j leaves %j without a day', (paragraphs, durations) =>
  expect(durationsIn(...paragraphs)).toEqual(durations),
)

test('why a length of time has no day is told', () => {
  expect(found('近日通车。').durations.map(({ reason }) => reason)).toEqual([
    '没有写是哪一天，也没有写从哪一天算起',
  ])
})
