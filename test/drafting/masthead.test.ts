import { expect, test } from 'vitest'
import { readMasthead } from '../../src/drafting/words/masthead.ts'

/** What a line says as a page's head: whether it is surely one, a day, the page. */
function head(line: string): string | undefined {
  const masthead = readMasthead(line)
  if (masthead === undefined) return undefined
  const { sure, day, page } = masthead
  return [sure && 'sure', day && 'day', page].filter((part) => part).join(' ')
}

const DAY = '2023年1月3日'

test.each([
  '2023年1月3日',
  '2023 年 1 月 3 日',
  '２０２３年１月３日',
  '二〇二三年一月三日',
  '二○二三年十二月二十三日',
  '二零二三年一月三日',
  '2023.1.3',
  '2023-01-03',
  '2023/1/3',
  '2023．1．3',
  '1998.12.31',
  ' 2023年1月3日 ',
])('%j is a day', (line) => expect(head(line)).toBe('day'))

test.each([
  '星期三',
  '（星期三）',
  '(周日)',
  '星期天',
  'Wed',
  'Wed.',
  'Wednesday',
  'Mon Tue Thu Fri Sat Sun',
])('%s beside a day is its weekday', (weekday) => {
  expect(head(`${DAY} ${weekday}`)).toBe('day')
  expect(head(`${weekday} ${DAY}`)).toBe('day')
  expect(head(`${weekday}`)).toBeUndefined()
})

test.each([
  '农历正月初三',
  '（农历壬寅年腊月十二）',
  '夏历腊月',
  '第123期',
  '总第123期',
  '总123期',
  '第 123 号',
  '（总第123期）',
  '今日8版',
  '国内统一刊号：CN12-0034',
  '国内统一连续出版物号 CN 12-0034',
  'CN12-0034',
  '邮发代号：5-10',
  'ISSN 1234-5678',
  '3℃~8℃',
  '-3℃—8℃',
  '3至8℃',
  '3～-8℃',
  '8℃',
  '-8℃',
  '晴 8℃',
  '东北风3级',
  '风三到四级',
  '零售价1元',
  '零售：1元',
  '定价：1.50元',
  '每份1元',
  '每期 1 元',
  '售价人民币1元',
  '全年定价：360元',
  '中共河滨市委机关报',
  '河滨日报社主管主办',
  '河滨日报社主办',
  '河滨日报社主管',
  '河滨日报社承办',
  '河滨日报社出版',
  '河滨晚报',
  '《河滨晚报》',
  '河滨周刊',
  '健康专刊',
  '新年特刊',
  '策划：周小川',
  '策划/周 川',
  '统筹：周小川、王梅',
  '热线：96110',
])('%s beside a day is a page’s head', (piece) => expect(head(`${DAY} ${piece}`)).toBe('sure day'))

test.each([
  ['第3版', '3'],
  ['第 3 版', '3'],
  ['第A03版', 'A03'],
  ['第三版', '三'],
  ['第十二版', '十二'],
  ['3版', '3'],
  ['12版', '12'],
  ['A3版', 'A3'],
  ['A3', 'A3'],
  ['A-03', 'A-03'],
  ['03', '03'],
  ['3', '3'],
  ['12', '12'],
  ['A3 B4', 'B4'],
])('%s beside a day is page %s', (words, page) => {
  expect(head(`${DAY} ${words}`)).toBe(`sure day ${page}`)
  expect(head(`${words} 河滨晚报`)).toBe(`sure ${page}`)
  expect(head(`${words} 编辑：周小川`)).toBe(`sure ${page}`)
})

test.each([
  '热线',
  '电话',
  '邮箱',
  '信箱',
  '电子邮箱',
  '电子信箱',
  'E-mail',
  'Email',
  '微信',
  '微信号',
  'QQ',
  'QQ群',
  '网址',
  '传真',
  '邮编',
  '新闻热线',
  '市民服务热线',
])('%s beside a page is its own', (contact) => {
  expect(head(`第3版 ${contact}：abc@hebin.com`)).toBe('sure 3')
  expect(head(`第3版 ${contact} 211-0000`)).toBe('sure 3')
  expect(head(`${contact}：2110000`)).toBeUndefined()
})

test.each([
  '责任编辑',
  '责编',
  '编辑',
  '美术编辑',
  '美编',
  '版式',
  '版面设计',
  '校对',
  '组版',
  '检校',
  '照排',
  '制图',
  '值班主任',
  '值班总编',
  '值班编委',
  '值班编辑',
  '编委',
  '主编',
  '审读',
  '本版编辑',
  '本期主编',
  '今日责编',
  '执行编辑',
  '责任校对',
  '本版责任编辑',
])('%s and a name is who made the page', (role) => {
  expect(head(`${role}：周小川`)).toBe('sure')
  expect(head(`${role} 周 川`)).toBe('sure')
  expect(head(`${role}/周小川、王梅 电话：2110000`)).toBe('sure')
  expect(head(`${role}：周小川 策划：王梅`)).toBe('sure')
})

test.each([
  ['第3版 电话（0123）2110000', 'sure 3'],
  ['第3版 电话(0123)-2110000', 'sure 3'],
  ['河滨日报 2023年1月3日 星期三 要闻 A03 责编：周小川 电话：2110000', 'sure day A03'],
  ['编辑：周小川 王梅 3版', 'sure 3'],
  ['要闻 综合 国内 2023年1月3日 3版', 'sure day 3'],
  ['2023年1月3日 “要闻” 3版', 'sure day 3'],
  ['2023年1月3日|要闻|3版', 'sure day 3'],
  ['2023年1月3日 要闻 3', 'sure day 3'],
  ['2023年1月3日■要闻——3版', 'sure day 3'],
])('%s is a page’s head: %s', (line, said) => expect(head(line)).toBe(said))

test.each([
  '',
  '河滨大桥通车',
  '2023年1月',
  '2023.1-3',
  '1823.1.3',
  '2023年1月3日大桥通车',
  '2023年1月3日，大桥通车。',
  '2023年1月3日 要闻',
  '要闻 2023年1月3日',
  '要闻 综合 国内 国际 2023年1月3日 3版',
  '2023年1月3日 03-04',
  '2023年1月3日 123',
  '2023年1月3日 一二三四五六七八九十一二三 3版',
  '第3版',
  '要闻 第3版',
  '第3版 策划：周小川',
  '策划：周小川',
  '编辑：周小川 要闻',
  '编辑周小川',
  '周小川：编辑',
  '河滨晚报',
  '河滨晚报 要闻',
  '要闻 3 综合 河滨晚报',
])('%j is none', (line) => expect(head(line)).toBeUndefined())

test('a line longer than any head is none', () => {
  const line = `河滨晚报 ${DAY}`
  expect(head(line + '　'.repeat(120 - line.length))).toBe('sure day')
  expect(head(line + '　'.repeat(121 - line.length))).toBeUndefined()
})
