// Longer than 250 lines: the tables are of one module, a rule of it each.
import { expect, test } from 'vitest'
import { findDateQuotes, writesChineseDates } from '../../src/drafting/words/date-quotes.ts'

/** The dates of a sentence and the shape of each, of a text that writes days in Chinese numerals or not. */
function datesIn(sentence: string, chinese = false): string[] {
  return findDateQuotes(sentence, chinese).map(
    ({ start, end, words }) => `${sentence.slice(start, end)} ${words.shape}`,
  )
}

test.each([
  ['1月2日，大桥通车。', ['1月2日 day']],
  ['大桥1月2日通车，3日验收。', ['1月2日 day', '3日 day']],
  ['1月2日和3日放假', ['1月2日 day', '3日 day']],
  ['6月8日、9日放假', ['6月8日 day', '9日 day']],
  ['6月、7月多雨', ['6月 period', '7月 period']],
  ['6月，7日起闭馆', ['6月 period', '7日起 beginning']],
  ['2021年、2022年', ['2021年 period', '2022年 period']],
  ['十一月三日通车', ['十一月三日 day']],
  ['1月3号通车', ['1月3号 day']],
  ['约1月2日通车', ['约1月2日 day']],
  ['1月2日左右通车', ['1月2日左右 day']],
  ['11月4日，星期六，晴', ['11月4日 day']],
  ['11月4日,周六，晴', ['11月4日 day']],
  ['11月4日，礼拜六，晴', ['11月4日 day']],
  ['11月4日周六，晴', ['11月4日周六 day']],
  ['今晚8时停水', ['今晚8时 day']],
  ['13日晚停电', ['13日晚 day']],
  ['2022年前10个月', ['2022年前10个月 period']],
  ['大前天下雨，前天晴，后天阴', ['大前天 day', '前天 day', '后天 day']],
  ['五月多雨', ['五月 period']],
  ['5月的数据', ['5月 period']],
  ['这年6月', ['这年6月 period']],
  ['同年', ['同年 period']],
  ['上周五通车', ['上周五 day']],
  ['周日-2日放假', ['周日-2日 span']],
  ['11月4日，星期六晚', ['11月4日，星期六晚 day']],
  ['1998年，建厂以来', ['1998年 period']],
  ['1998年和他一起工作', ['1998年 period']],
  ['从前，1月2日通车', ['1月2日 day']],
  ['下雨，到了1月2日', ['1月2日 day']],
  ['工期拖到了6月12日', ['6月12日 day']],
  ['看到展览到1月2日', ['到1月2日 end']],
  ['延续到6月12日，发布的', ['到6月12日 end']],
  ['截至1月2日已看到成效', ['截至1月2日 end']],
  ['1月2日起连续3天后', ['1月2日起连续3天 days']],
])('%s states %j', (sentence, dates) => expect(datesIn(sentence)).toEqual(dates))

test.each([
  '1月2日至5日',
  '1月2日到5日',
  '1月2日—5日',
  '1月2日——5日',
  '1月2日-5日',
  '1月2日－5日',
  '1月2日–5日',
  '1月2日~5日',
  '1月2日～5日',
  '1月2日至2月5日',
  '1月2至5日',
  '2至5日',
  '12至15日',
  '一月二日至五日',
  '2022年1月2至5日',
  '今年1月2至5日',
  '去年1月2至5日',
  '前年1月2至5日',
  '明年1月2至5日',
  '去年3至5月',
  '1至10月',
  '2021年1-2月',
  '1-2月份',
  '2021至2022年',
  '2021—2022年度',
  '1月2日（周一）至5日',
  '1月2日上午至3日下午',
  '1月2日晚至次日凌晨',
  '去年至今年',
  '本周至下周',
  '上周五至周日',
])('%s is a span', (words) => expect(datesIn(`展览${words}举行`)).toEqual([`${words} span`]))

test.each([
  ['从1月2日', ''],
  ['自1月2日', ''],
  ['自从1月2日', ''],
  ['1月2日起', '，通车'],
  ['1月2日起', '施工'],
  ['1月2日开始', ''],
  ['1月2日开始', '，下雨'],
  ['1月2日开始', ',下雨'],
  ['1月2日开始', '。'],
  ['1月2日开始', '；'],
  ['1月2日开始', '：'],
  ['1月2日开始', '、'],
  ['1月2日开始', '）'],
  ['1月2日开始', '”'],
  ['1月2日开始', '的展览'],
  ['1月2日以来', ''],
  ['1998年至今', ''],
  ['1月2日以后', ''],
  ['1月2日之后', ''],
  ['1月2日后', '，通车'],
  ['1998年始', '，通车'],
  ['1月2日上午起', ''],
  ['1月2日24时起', ''],
  ['从1月2日起', ''],
  ['自1998年始', ''],
  ['从1998年以来', ''],
  ['从1998年参加工作起', '，'],
  ['从1998年“下海”以来', ''],
  ['自1998年建厂以来', ''],
  ['1998年建厂以来', ''],
  ['1998年河滨第二钢铁公司建厂以来', ''],
  ['从1998年河滨市第二钢铁公司炼钢车间建成投入生产以来', ''],
  ['下周起', '停水'],
  ['下周以来', ''],
])('%s is a beginning before %j', (words, after) =>
  expect(datesIn(`大桥${words}${after}`)).toEqual([`${words} beginning`]),
)

test.each([
  ['从1998年', '站起来'],
  ['从1998年', '参加起草'],
  ['从1998年', '参加工作起点低'],
  ['从1998年', '，建厂以来'],
  ['从1月2日', '开始下雨'],
  ['从昨日', '，获悉'],
])('%s alone is a beginning before %s', (words, after) =>
  expect(datesIn(`大桥${words}${after}`)).toEqual([`${words} beginning`]),
)

test.each([
  ['至1月2日', ''],
  ['到1月2日', ''],
  ['至到1月2日', ''],
  ['截止到1月2日', ''],
  ['截至1月2日', ''],
  ['截至1月2日24时', ''],
  ['截止1月2日', ''],
  ['直到1月2日', '，水位上涨'],
  ['直至1月2日', '，水位上涨'],
  ['1月2日为止', ''],
  ['1月2日止', ''],
  ['1月2日24时止', ''],
  ['1月2日以前', ''],
  ['1月2日之前', ''],
  ['1月2日前', '完工'],
  ['年底前', ''],
  ['1800年前', ''],
  ['下周前', '完工'],
  ['到2025年底', ''],
])('%s is an end before %j', (words, after) => expect(datesIn(`${words}${after}`)).toEqual([`${words} end`]))

test.each(['工程', '展览持续', '延续', '运'])('something done, as in %s, ends 到 a day', (before) => {
  expect(datesIn(`${before}到1月2日`)).toEqual(['到1月2日 end'])
  expect(datesIn(`${before}至1月2日`)).toEqual(['至1月2日 end'])
})

test.each([
  '1月2日起连续3天',
  '1月2日起的3天',
  '1月2日起3天',
  '1月2日起的连续3天',
  '1月2日开始连续5天',
  '1月2日以来连续五天',
  '1月2日连续3天',
])('%s is a day and how many', (words) => expect(datesIn(words)).toEqual([`${words} days`]))

test.each([...'飞草点诉源因伏跑降航了争纠疑意火底步家名身床哄誓义获效'].map((end) => `起${end}`))(
  'a day before %s begins nothing',
  (after) => expect(datesIn(`1月2日${after}`)).toEqual(['1月2日 day']),
)

test.each([
  '开始下雨',
  '后期',
  '后来',
  '后续',
  '后面',
  '后方',
  '后起',
  '始终',
  '始发',
  '始得',
  '始能',
  '始建',
  '始创',
  '始设',
  '始于',
  '前往',
  '前期',
  '前去',
  '前来',
  '前不久',
  '前所未有',
  '前夕',
  '前身',
  '前景',
  '前线',
  '前半夜',
  '前段',
  '前列',
  '前述',
  '前几天',
  '前两天',
  '前3天',
  '前三天',
  '连续下雨',
])('a day before %s is only that day', (after) => expect(datesIn(`1月2日${after}`)).toEqual(['1月2日 day']))

test.each([...'摘选转引录源来出寄发始亲独各'])('what is %s自 a day does not begin then', (before) =>
  expect(datesIn(`${before}自1月2日`)).toEqual(['1月2日 day']),
)

test.each([
  ...'买购订领借租抢拍捡拾提说谈想回得看遇收达接听来拿赶写聊讲忆查传见感受遭找做轮碰溯改定移挪升降增减变',
  ...['推迟', '提前', '延期', '改期', '调整', '安排', '推后', '顺延', '恢复', '倒退', '增加', '增长', '提高'],
  ...['提升', '降低', '减少', '扩大', '发展', '缩短', '涉及', '得以', '乃', '甚', '以', '3年'],
  ...['3号', '3时'],
])('what is %s到 a day does not end then', (before) => {
  expect(datesIn(`${before}到1月2日`).at(-1)).toMatch(/(?<!到)1月2日 (?:day|span)$/)
})

test.each(
  '生产 出厂 制造 出版 出刊 印发 印制 发布 签发 播出 刊发 刊登 上映 发行 开具 发出 购买 购入'.split(' '),
)('a day before %s的 tells which', (made) => {
  expect(datesIn(`送到6月12日${made}的`)).toEqual(['6月12日 day'])
  expect(datesIn(`送到6月12日${made}`)).toEqual(['到6月12日 end'])
})

test.each(['才开工', '方始', '方可', '方能', '方得', '终于开工', '始得', '始能', '，桥建好后才开工'])(
  'what lasts 直到 a month %s began then',
  (after) => {
    expect(datesIn(`直到去年6月${after}`)).toEqual(['去年6月 period'])
    expect(datesIn(`直至去年6月${after}`)).toEqual(['去年6月 period'])
  },
)

test.each(['才能', '才干', '才艺', '才华', '，桥方便', '开工', '。才', '；才', `，${'桥'.repeat(24)}才`])(
  'what lasts 直到 a month %s ended then',
  (after) => expect(datesIn(`直到去年6月${after}`)).toEqual(['直到去年6月 end']),
)

test.each(['获悉', '了解到', '得悉', '得知', '看到', '看出', '传来', '传出', `${'桥'.repeat(27)}获悉`])(
  'what is learnt from a day’s meeting, %s, does not begin then',
  (after) => expect(datesIn(`从昨日会上${after}`)).toEqual(['昨日 day']),
)

test.each(['，获悉', '。获悉', '；获悉', '：获悉', `${'桥'.repeat(31)}获悉`])(
  'what follows from a day, %s, begins then',
  (after) => expect(datesIn(`从昨日${after}`)[0]).toMatch(/^从昨日起? beginning$/),
)

test.each(['二月三日起', '今年十月三十一日', '十一月二十日'])('%s writes Chinese dates', (text) =>
  expect(writesChineseDates(text)).toBe(true),
)

test.each(['三日', '二月', '2月3日', '二月份三日', ''])('%j writes none', (text) =>
  expect(writesChineseDates(text)).toBe(false),
)
