import { expect, test } from 'vitest'
import { standings } from '../../src/drafting/words/acting.ts'

/** How the organisations of a sentence stand in it, each of which is put in 〔〕. */
function standingsIn(marked: string): string {
  const runs = [...marked.matchAll(/〔([^〕]+)〕/gu)].map((match, i) => {
    const start = match.index - 2 * i
    return { start, end: start + (match[1]?.length ?? 0) }
  })
  return standings(marked.replace(/[〔〕]/gu, ''), runs).join(' ')
}

test.each([
  ...[
    '',
    '昨日，',
    '昨日',
    '昨天',
    '昨晚',
    '今日',
    '今天',
    '今晨',
    '今早',
    '昨夜',
    '明日',
    '明天',
    '凌晨',
    '清晨',
  ],
  ...['早上', '上午', '中午', '下午', '傍晚', '晚', '晚上', '夜间', '夜里', '近日', '近日来', '日前', '近期'],
  ...[
    '近年来',
    '连日来',
    '目前',
    '当前',
    '随后',
    '同时',
    '此外',
    '此前',
    '当日',
    '当天',
    '当晚',
    '据悉',
    '为此',
  ],
  ...[
    '其中',
    '另外',
    '附近的',
    '这群',
    '这批',
    '这支',
    '这名',
    '这位',
    '而',
    '但',
    '并',
    '并且',
    '也',
    '还',
    '由',
    '经',
  ],
  ...[
    '1月2日',
    '1月2日上午',
    '十一月二日',
    '12月3号9时30分',
    '9点',
    '2021年',
    '去年',
    '今年',
    '明年',
    '本月',
  ],
  ...['上月', '从1月2日起', '自去年起', '截至1月', '年底，截至去年', '去年前', '今年起', '1月2日 '],
  ...[
    '他来，',
    '他来,',
    '他来；',
    '他来;',
    '他来：',
    '他来:',
    '他来。',
    '他来！',
    '他来？',
    '他来!',
    '他来?',
    '他来“',
  ],
  ...['他来”', '他来（', '他来(', '他来)', '他来 '],
])('after %j an organisation acts', (before) =>
  expect(standingsIn(`${before}〔市水务局〕启动排查。`)).toBe('acts'),
)

test.each([
  '向',
  '他在',
  '老李所在的',
  '来、',
  '他说',
  '昨',
  '夏日',
  '水',
  '月',
  '介绍，据他',
  '据记者',
  '记者周',
  '特约记者从',
])('after %j an organisation is only named', (before) =>
  expect(standingsIn(`${before}〔市水务局〕启动排查。`)).toBe('named'),
)

test.each([
  ...['据', '另据', '另据，据', '记者从', '记者', '昨日记者从', '记者昨日从', '昨日，记者从', '本报记者从'],
  ...['本台记者从', '全媒体记者从', '记者周小川从', '本报记者王梅从'],
])('after %s an organisation tells', (before) =>
  expect(standingsIn(`${before}〔市水务局〕获悉，大桥通车。`)).toBe('tells'),
)

test.each([
  ...['显示', '数据显示', '监测显示', '预计', '预报', '提醒', '提示', '介绍', '表示', '指出', '通报', '统计'],
  ...['透露', '称', '认为', '有关负责人介绍', '综合办公室一位负责同志介绍'],
])('that %s tells', (after) => expect(standingsIn(`昨日〔市水务局〕${after}`)).toBe('tells'))

test.each([
  ...[
    '启动排查',
    '局长周小川启动排查',
    '，介绍',
    '一二三四五六七八九十一二三介绍',
    '要求排查',
    '应急排查',
    '应对',
    '应邀',
  ],
  ...['举行会议，市民很多。', '举行会议，王梅参加。'],
])('that %s acts', (after) => expect(standingsIn(`〔市水务局〕${after}`)).toBe('acts'))

test.each([
  ...[
    '的职工',
    '所属',
    '附近',
    '一带',
    '门前',
    '门口',
    '旁',
    '内',
    '里',
    '外',
    '大厅',
    '辖区',
    '境内',
    '要抓好',
  ],
  ...[
    '应抓好',
    '必须抓好',
    '须抓好',
    '需抓好',
    '需要',
    '等地',
    '负责人出席会议',
    '参加会议',
    '列席',
    '陪同调研',
  ],
  ...[
    '局长周小川，王梅出席会议。',
    '局长周小川，王梅参加。',
    '局长周小川，王梅列席',
    '局长周小川，王梅陪同调研。',
  ],
  `${'一'.repeat(40)}出席`,
  `局长，${'一'.repeat(97)}出席`,
  '局长，王梅出席这次全体会议',
])('that %s is only named', (after) => expect(standingsIn(`〔市水务局〕${after}`)).toBe('named'))

test.each([
  `${'一'.repeat(41)}出席甲乙丙丁戊己庚`,
  `局长，${'一'.repeat(98)}出席`,
  '局长，王梅出席这次的全体会议',
  '局长。王梅出席',
  '局长，王梅出席。好',
  '举行会议，王梅出席',
])('that %s is not told of a guest', (after) => expect(standingsIn(`〔市水务局〕${after}`)).toBe('acts'))

test.each([
  ['〔市水务局〕、〔市气象局〕启动排查', 'acts acts'],
  ['〔市水务局〕和〔市气象局〕启动排查', 'acts acts'],
  ['〔市水务局〕与〔市气象局〕启动排查', 'acts acts'],
  ['〔市水务局〕及〔市气象局〕启动排查', 'acts acts'],
  ['〔市水务局〕、〔市气象局〕、〔市林业局〕启动排查', 'acts acts acts'],
  ['〔市水务局〕会同〔市气象局〕启动排查', 'acts named'],
  ['〔市水务局〕联合〔市气象局〕启动排查', 'acts named'],
  ['〔市水务局〕〔市气象局〕启动排查', 'acts named'],
  ['〔市水务局〕会同〔市气象局〕的专家', 'acts named'],
  ['〔市水务局〕启动排查，〔市气象局〕的专家', 'acts named'],
  ['〔市水务局〕、〔市气象局〕的专家', 'named named'],
  ['〔市水务局〕、〔市气象局〕、〔市林业局〕的专家', 'named named named'],
  ['〔市水务局〕启动排查，〔市气象局〕、〔市林业局〕的专家', 'acts named named'],
  ['据〔市水务局〕、〔市气象局〕介绍', 'tells tells'],
  ['在〔市水务局〕、〔市气象局〕启动排查', 'named named'],
  ['〔市水务局〕，〔市气象局〕启动排查', 'acts acts'],
  ['〔市水务局〕启动排查，记者从〔市气象局〕获悉', 'acts tells'],
  ['他来到〔市水务局〕，〔市气象局〕的专家', 'named named'],
  ['〔市水务局〕启动排查、〔市气象局〕的专家', 'acts named'],
  ['〔市水务局〕和在〔市气象局〕的专家', 'acts named'],
  ['〔市水务局〕局长周小川来，王梅出席', 'named'],
  ['大桥通车', ''],
])('%s: %s', (sentence, all) => expect(standingsIn(sentence)).toBe(all))
