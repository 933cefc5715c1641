import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { furniture } from '../../src/drafting/lines/furniture.ts'
import { pageLines } from '../../src/drafting/page-line.ts'

const recognised = (...lines: string[]) =>
  furniture.recognise(pageLines(new SourceText('page.txt', lines.join('\n'))), new Map())

/** The rules that lines are told by, each with its number. */
const told = (...lines: string[]) => recognised(...lines).map(({ line, rule }) => `${line} ${rule}`)

const CONTENTS = '导读：别的版上有什么'
const road = (times: number) => '路'.repeat(times)

test.each([
  '今日导读：公积金贷款额度上调 A06',
  '导读：公园开放 A6版',
  '本期导览 公园开放（第2版）',
  '本报要目|公园开放 见第2版',
  '内页看点｜公园开放 详见2版',
  '要闻导读：公园开放 刊第十二版',
  '头版导读：公园开放 在第 3 版',
  '新闻导读 A06',
  '【精彩导读】公园开放 A06',
  '[导读] 公园开放 A06',
  '■ 导读：公园开放 A06',
  '今日导读：公园开放',
  '今日要目：公园开放 大桥通车',
  '【本期导览】公园开放',
  '公园今日开放 A02 大桥昨日通车 A03',
  '公园今日开放（A02）；大桥昨日通车（A03）',
  '公园今日开放…2版|大桥昨日通车…3版',
  '公园今日开放/2版■大桥昨日通车/3版◆集市今日开业/第四版',
  `今日导读：${road(81)} A06`,
])('%s is what stands on other pages', (line) => expect(told(line)).toEqual([`1 ${CONTENTS}`]))

test.each([
  '导读：公园开放',
  '今日导读：公园开放。',
  '今日看点：公园开放',
  '导读公园开放 A06',
  '请看今日导读：公园开放 A06',
  '公园今日开放 A02',
  '公园今日开放。 2版 大桥昨日通车 3版',
  '公园今日开放 2版 大桥昨日通车 3版 王梅说',
  '国道G30与G45在此相交',
  `今日导读：${road(82)} A06`,
])('%s is no line of contents', (line) => expect(told(line)).toEqual([]))

test.each([
  '今日导读',
  '导读：',
  '【本期要目】',
  '【本期要目】：',
  '[今日提要]',
  '内容提要',
  '要闻提示',
  '■导读',
  '◆ 看点',
])('%s, with items below it, is what contents are called', (name) => {
  expect(told(name, '公园今日开放 A02', '大桥昨日通车（详见3版）', '# 集市开业')).toEqual(
    [1, 2, 3].map((line) => `${line} ${CONTENTS}`),
  )
})

test.each(['导读的人', '今日导读一', '看今日导读', '今日'])('%s is not', (name) =>
  expect(told(name, '公园今日开放 A02')).toEqual([]),
)

test.each([
  '公园今日开放A02',
  '■公园今日开放 A02',
  '· 公园今日开放……A02',
  '公园今日开放——A02',
  '公园今日开放/2版',
  '公园今日开放 详见第2版',
  '公园今日开放 （见A02版）',
  '公园今日开放 第二十一版',
  'A02 公园今日开放',
  '第2版｜公园今日开放',
  `${road(30)} A02`,
  `A02 ${road(30)}`,
])('%s is an item of contents', (item) => {
  expect(told('今日导读', item)).toEqual([`1 ${CONTENTS}`, `2 ${CONTENTS}`])
})

test.each([
  '公园今日开放',
  '公园今日开放。 A02',
  '公园今日开放；大桥 A02',
  '公园今日开放 A02 王梅说',
  '公园今日开放 A123',
  'A02公园今日开放',
  'A02 公园。今日开放',
  `${road(31)} A02`,
  `A02 ${road(31)}`,
])('%s is none', (item) => expect(told('今日导读', item)).toEqual([]))

test('contents end where another line follows, and others may begin', () => {
  expect(
    told(
      '今日导读：公园开放 A06',
      '大桥昨日通车 A07',
      '大桥昨日通车，行人也可以过。',
      '集市今日开业 A08',
      '本期要目',
      '渠道检修完成 A09',
      '导读',
    ),
  ).toEqual([1, 2, 5, 6].map((line) => `${line} ${CONTENTS}`))
})

test('below a name without items another line of contents is still found', () => {
  expect(told('导读', '今日导读：公园开放', '大桥昨日通车，行人也可以过。')).toEqual([`2 ${CONTENTS}`])
})
