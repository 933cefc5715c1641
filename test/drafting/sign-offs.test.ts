// Over 250 lines: what closes, greets, signs and dates a text, a table each.
import { describe, expect, test } from 'vitest'
import type { LineKind } from '../../src/drafting/finding.ts'
import { signOffs } from '../../src/drafting/lines/sign-offs.ts'
import { foundBy } from './page-of.ts'

const SAID: Readonly<Record<string, string>> = {
  'sign-off | 公告、书信的结束语 | 高': 'closing',
  'sign-off | 落款：署名的单位、日期 | 高': 'signed',
}

/** What each line that signs says, by its place; `known` is what other lines are. */
function found(lines: readonly string[], known: Readonly<Record<number, LineKind>> = {}): string[] {
  return foundBy(signOffs, lines, known).map(({ line, kind, rule, confidence }) => {
    const said = `${kind} | ${rule} | ${confidence}`
    return `${line} ${SAID[said] ?? said}`
  })
}

const NEWS = '# 河滨大桥昨日通车'
const NOTICE = '# 停水公告'
const BODY = '明日停水。'
const MORE = '市民称赞。'
const DAY = '2023年1月3日'
const OFFICE = '河滨市水务局'
/** Words that sign only where something is to be signed. */
const ANYONE = '河滨大桥'
const BOTH = ['3 signed', '4 signed']

test.each([
  ...'公告 通告 通知 声明 说明 公示 致歉 更正 鸣谢 讣告 启事 奉告 函告 报告 证明 通报 敬告 邀请'
    .split(' ')
    .map((what) => `特此${what}`),
  '特此公告。',
  '此致',
  '敬礼',
  '敬礼！',
  '敬礼!',
  '专此',
  '专此函告',
  '此致敬礼',
  '致敬礼',
  '此致崇高的敬礼！',
  '致以崇高的敬礼',
  '顺祝商祺',
  '顺颂春祺',
  '顺致敬意！',
  '谨此',
  '谨此致谢。',
  '祝生活愉快！',
  '敬请关注',
  '敬请广大读者相互转告。',
])('%s closes a notice or a letter', (line) => {
  expect(found([NEWS, BODY, line])).toEqual(['3 closing'])
  expect(found([NEWS, BODY, line, ANYONE, DAY, MORE])).toEqual(['3 closing', '4 signed', '5 signed'])
})

test.each([
  '特此',
  '特此公告如下',
  '我此致',
  '此致王梅',
  '此致。敬礼',
  '祝一二三四五六七八九十一',
  '顺祝一二三四五六七八九十一',
  '谨此一二三四五六七八九',
  '敬请一二三四五六七八九十一二三四五',
  '此致一二三四五六七八九敬礼',
  '特此公告。。',
])('%s closes none', (line) => expect(found([NEWS, BODY, line])).toEqual([]))

test('nothing closes a text that has not begun, and no title does', () => {
  expect(found(['特此公告', ANYONE, DAY, MORE])).toEqual(['2 signed', '3 signed'])
  expect(found(['祝生活愉快', BODY])).toEqual([])
  expect(found([NEWS, BODY, '## 特此公告'])).toEqual([])
})

const FORMAL =
  '停水公告 停水通告 停水通知 郑重声明 招租启事 任前公示 情况通报 倡议 倡议书 公开信 感谢信 来信 讣告 致歉 道歉 更正 招聘 招标 遗失 命令 主席令 决定 复函 贺信 贺电 慰问电 唁电 寄语 说明 提示 意见 通知书 公告书 须知 简章 告知书 承诺书 挑战书 感谢 鸣谢 公告（第1号） 公告(第1号) 致读者 致全市人民 关于停水'
const SPREAD =
  '公 告、通　告、通 知、声 明、启  事、公 示、通 报、讣 告、致 歉、道 歉、更 正、命 令、决 定、说 明、感 谢、鸣 谢'

test.each([...FORMAL.split(' '), ...SPREAD.split('、')])(
  'whoever stands above a day signs below %s',
  (title) => {
    expect(found([`# ${title}`, BODY, ANYONE, DAY, MORE])).toEqual(BOTH)
    expect(found([NEWS, title, BODY, ANYONE, DAY, MORE])).toEqual(['4 signed', '5 signed'])
  },
)

test.each([
  ...'威信 诚信 守信 失信 短信 微信 信函 公函 信 函'.split(' '),
  '公告牌',
  '公告（第1号',
  '致',
  '致敬',
  '大桥致读者',
  '大桥关于停水',
  '河滨大桥通车',
])('not so below %s', (title) => expect(found([`# ${title}`, BODY, ANYONE, DAY, MORE])).toEqual([]))

test.each([
  '尊敬的市民：',
  '敬爱的老师：',
  '亲爱的读者:',
  '各位市民：',
  '广大市民：',
  ...'省市县区镇校体'.split('').map((whole) => `全${whole}同志：`),
  '编辑同志：',
  '记者同志：',
  '主任同志：',
  '张主任你好：',
  '张您好：',
  '一二三四五六七八你好：',
  `尊敬的${'市'.repeat(30)}：`,
])('%s greets whom a letter is for', (greeting) => {
  expect(found([NEWS, greeting, BODY, ANYONE, DAY, MORE])).toEqual(['4 signed', '5 signed'])
})

test.each([
  '尊敬的市民',
  '我的各位市民：',
  '本报编辑：',
  '你好：',
  '一二三四五六七八九你好：',
  '各位市民：你好',
  `尊敬的${'市'.repeat(31)}：`,
  `尊敬的${'市'.repeat(37)}：`,
])('%s greets nobody', (line) => expect(found([NEWS, line, BODY, ANYONE, DAY, MORE])).toEqual([]))

const OFFICES =
  '河滨市水务局 河滨市委 市政府办 市办公室 市水务厅 市宣传部 河滨市工会 河滨医院 市研究所 市供电站 市消防队 河滨市政府 河滨公署 河滨合作社 河滨公司 河滨银行 河滨工厂 河滨商店 市电视台 市图书馆 市信访处 市工作组 河滨学校 河滨中学 市动物园 河滨城关镇 河滨城关乡 河滨大桥村 河滨社区 河滨老街道 市服务中心 河滨集团 河滨信用联社 河滨区法庭 市局党支部 河滨市直机关 市企业联盟 河滨晚报 市旅游团 市办事处 各单位各 楚江河滨县 楚江河滨市 楚江河滨省 楚江河滨区 ABC公司 河滨一〇二中学 河滨二○三医院 《河滨晚报》社 “河滨”公司 河滨市、楚江市水务局 河滨（楚江）公司 河滨(楚江)公司 河滨市 水务局 河滨市水务局（章） 河滨市水务局（印） 河滨市水务局（盖章） 河滨市水务局（公章） 河滨市水务局(章)'

test.each(
  [...OFFICES.replace('河滨市 水务局', '河滨市_水务局').split(' ')].map((office) => office.replace('_', ' ')),
)('%s signs, where a day follows', (office) => expect(found([NEWS, BODY, office, DAY, MORE])).toEqual(BOTH))

test.each(
  '河滨机会 大桥约会 小川聚会 小川家住院 河滨排队 小川官司 小川上学 小川放学 小川开学 小川教学 水务局 河滨水务局一 河滨市水务局（草） 河滨大桥 河滨-水务局'.split(
    ' ',
  ),
)('%s is no office', (words) => expect(found([NEWS, BODY, words, DAY, MORE])).toEqual([]))

const POSTS =
  '主席 总理 省长 市长 县长 州长 镇长 乡长 院长 校长 局长 部长 站长 所长 厂长 馆长 团长 主任 秘书长 会长 理事长 董事长 总经理 书记 法定代表人 联系人 总编 总编辑 社长 律师 医生 医师 教授 研究员 工程师'

test.each(POSTS.split(' '))('%s signs with a name', (post) => {
  expect(found([NEWS, BODY, `${post} 王梅`, DAY, MORE])).toEqual(BOTH)
  expect(found([NEWS, BODY, `${post}： 王梅`, MORE])).toEqual(['3 signed'])
  expect(found([NEWS, BODY, `${post} 王 梅`, MORE])).toEqual(['3 signed'])
})

test('an officer of an office, whose name is told, is a byline', () => {
  const officer = '3 byline | 落款，单位、地名或职务之后的人名 | 中'
  expect(found([NEWS, BODY, '河滨市人民政府市长 王梅', MORE])).toEqual([officer])
  expect(found([NEWS, BODY, '主任医师 王梅', MORE])).toEqual([officer])
  expect(found([NEWS, BODY, '副主任医师 王梅', MORE])).toEqual([officer])
  expect(found([NEWS, BODY, '副教授 王梅', MORE])).toEqual([officer])
  expect(found([NEWS, BODY, `${'河'.repeat(14)}市长 王梅`, MORE])).toEqual([officer])
})

test.each(['市长王梅', '市长 王', '市长 王小川梅好', '队长 王梅', `${'河'.repeat(15)}市长 王梅`])(
  '%s signs nothing by itself',
  (line) => expect(found([NEWS, BODY, line, MORE])).toEqual([]),
)

test.each([
  '2023年1月3日',
  '2023年1月',
  '1月3日',
  '12月23日',
  '二〇二三年一月三日',
  '二○二三年十二月',
  '二零二三年十二月',
  '十二月二十三日',
  '（2023年1月3日）',
  '(2023年1月3日)',
  '2023.1.3',
  '2023-01-03',
])('%s is a day that ends a text', (day) => {
  expect(found([NEWS, BODY, OFFICE, day, MORE])).toEqual(BOTH)
  expect(found([NEWS, BODY, day])).toEqual(['3 signed'])
  expect(found([NEWS, BODY, day, '# 公园开放'])).toEqual(['3 signed'])
  expect(found([NOTICE, BODY, day, MORE])).toEqual(['3 signed'])
  expect(found([NEWS, BODY, day, MORE])).toEqual([])
})

test.each([
  '2023年1月3日 星期三',
  '2023年1月3日 周三',
  '2023年1月3日 第3版',
  '星期三',
  '3日',
  '2023年',
  '2023年1月3日起',
  '始于1月3日',
  '2023年1月3日大桥',
  '12023年1月',
  '2023年1月起',
  '河滨市2023年1月3日',
  '河滨晚报 第3版',
  '## 2023年1月3日',
])('%s is none', (line) => {
  expect(found([NEWS, BODY, OFFICE, line, MORE])).toEqual([])
  expect(found([NEWS, BODY, line])).toEqual([])
})

describe('where no day follows', () => {
  test('an office signs a notice at its end, or before a short line', () => {
    expect(found([NOTICE, BODY, OFFICE])).toEqual(['3 signed'])
    expect(found([NOTICE, BODY, OFFICE, '# 公园开放'])).toEqual(['3 signed'])
    expect(found([NOTICE, BODY, OFFICE, MORE])).toEqual(['3 signed'])
    expect(found([NOTICE, BODY, OFFICE, '桥'.repeat(40)])).toEqual(['3 signed'])
    expect(found([NOTICE, BODY, OFFICE, '桥'.repeat(41)])).toEqual([])
    expect(found([NOTICE, BODY, OFFICE, '桥'.repeat(41)], { 4: 'photo-credit' })).toEqual(['3 signed'])
    expect(found([NEWS, BODY, OFFICE])).toEqual([])
  })

  test('words that may be anyone sign nothing', () => {
    expect(found([NOTICE, BODY, ANYONE])).toEqual([])
    expect(found([NOTICE, BODY, OFFICE, ANYONE])).toEqual([])
  })

  test('several officers sign, an office among them does not', () => {
    expect(found([NEWS, BODY, '市长 王梅', '县长 周小川', MORE])).toEqual(['3 signed', '4 signed'])
    expect(found([NEWS, BODY, '市长 王梅', OFFICE, MORE])).toEqual([])
  })

  test('a name after the closing words is who wrote the letter', () =>
    expect(found([NEWS, BODY, '此致', '敬礼', '周小川', '# 公园开放'])).toEqual([
      '3 closing',
      '4 closing',
      '5 byline | 落款，只有人名 | 中',
    ]))
})

test.each([
  ['周小川', 'byline | 落款，只有人名 | 中'],
  ['读者 李明', 'byline | 落款，写明读者、市民等 | 中'],
  ['一名读者', 'byline | 落款，读者自称 | 中'],
  ['新华社', 'signed'],
])('%s signs, where a day follows', (line, said) =>
  expect(found([NEWS, BODY, line, DAY])).toEqual([`3 ${said}`, '4 signed']),
)

test('what signs stands after a sentence or the closing words', () => {
  expect(found([NEWS, '明日停水', OFFICE, DAY])).toEqual([])
  expect(found([NEWS, OFFICE, DAY])).toEqual([])
  expect(found([OFFICE, DAY])).toEqual([])
  expect(found(['# 河滨大桥通车了！', OFFICE, DAY])).toEqual([])
  expect(found([BODY, ANYONE, DAY, MORE])).toEqual([])
  expect(found([NOTICE, BODY, '此致', OFFICE, DAY])).toEqual(['3 closing', '4 signed', '5 signed'])
  expect(found([NOTICE, BODY, '大桥通车。', DAY])).toEqual(['4 signed'])
})

test('what is known to be something else, or marked, signs nothing', () => {
  expect(found([NEWS, BODY, OFFICE, DAY], { 3: 'byline' })).toEqual([])
  expect(found([NOTICE, BODY, OFFICE, ANYONE, DAY], { 4: 'byline' })).toEqual(['3 signed'])
  expect(found([NEWS, BODY, `## ${OFFICE}`, DAY])).toEqual([])
  expect(found([NOTICE, BODY, OFFICE, `## ${OFFICE}`, DAY])).toEqual(['3 signed'])
  expect(found([NOTICE, BODY, OFFICE, `## ${DAY}`])).toEqual(['3 signed'])
})

test('a day above what is the page’s is the page’s', () => {
  expect(found([NEWS, BODY, DAY, '第3版'], { 4: 'page-mark' })).toEqual([])
  expect(found([NEWS, BODY, DAY, '河滨晚报'], { 4: 'furniture' })).toEqual([])
  expect(found([NEWS, BODY, DAY, '资料图片'], { 4: 'photo-credit' })).toEqual(['3 signed'])
})

test('a text is signed once: what was formal is so no longer', () => {
  expect(found([NOTICE, BODY, OFFICE, DAY, MORE, ANYONE, DAY, MORE])).toEqual(BOTH)
  expect(found([NOTICE, NEWS, BODY, ANYONE, DAY, MORE])).toEqual([])
  expect(found([NOTICE, BODY, OFFICE, DAY, '更正', BODY, ANYONE, DAY, MORE])).toEqual([
    ...BOTH,
    '7 signed',
    '8 signed',
  ])
})

test('at most twelve sign, each on a short line', () => {
  const offices = [...'一二三四五六七八九十甲乙丙'].map((which) => `河滨${which}局`)
  expect(found([NEWS, BODY, ...offices.slice(0, 12), DAY])).toHaveLength(13)
  expect(found([NEWS, BODY, ...offices, DAY])).toEqual([])
  expect(found([NEWS, BODY, `${'河'.repeat(39)}局`, DAY])).toEqual(BOTH)
  expect(found([NEWS, BODY, `${'河'.repeat(40)}局`, DAY])).toEqual([])
  expect(found([NOTICE, BODY, '桥'.repeat(20), DAY, MORE])).toEqual(BOTH)
  expect(found([NOTICE, BODY, '桥'.repeat(21), DAY, MORE])).toEqual([])
  expect(found([NOTICE, BODY, OFFICE, `${'河'.repeat(40)}局`, DAY])).toEqual([])
  expect(found([NOTICE, BODY, '桥', DAY, MORE])).toEqual([])
  expect(found([NOTICE, BODY, '桥1', DAY, MORE])).toEqual([])
  expect(found([NOTICE, BODY, '王·梅（河滨）、周 川', DAY, MORE])).toEqual(BOTH)
})

test('a long line neither opens nor closes anything', () => {
  expect(found([NEWS, `致${'桥'.repeat(40)}`, BODY, ANYONE, DAY, MORE])).toEqual([])
  expect(found([NOTICE, '桥'.repeat(41), BODY, ANYONE, DAY, MORE])).toEqual(['4 signed', '5 signed'])
})
