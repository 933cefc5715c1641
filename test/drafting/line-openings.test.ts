import { expect, test } from 'vitest'
import { CONTINUES, isField, itemMark, opensItem, SPEAKER } from '../../src/drafting/words/line-openings.ts'

test.each([...'，。、；：！？,;:!?”’）)】》'])('no paragraph opens with %s', (mark) => {
  expect(CONTINUES.test(`${mark}大桥`)).toBe(true)
  expect(CONTINUES.test(`大桥${mark}`)).toBe(false)
})

test.each(['“大桥”', '（大桥）', '《大桥》', '……大桥', '大桥'])('one may open with %s', (text) =>
  expect(CONTINUES.test(text)).toBe(false),
)

test.each([
  '问',
  '答',
  'Q',
  'A',
  '记者',
  '本报记者',
  '主持',
  '主持人',
  '嘉宾',
  '网友',
  '读者',
  '专家',
  '家属',
  '亲属',
  '子女',
  '妻子',
  '丈夫',
  '联系人',
  '联系方式',
  '时间',
  '地点',
  '地址',
  '电话',
  '热线',
  '联系电话',
  '举报电话',
  '监督热线',
  '咨询电话',
  '报名电话',
  '服务热线',
  '主办',
  '主办单位',
  '承办方',
  '协办',
  '报名方式',
  '票价',
  '价格',
  '账号',
  '户名',
  '开户行',
  '附',
  '注',
  '备注',
  '来源',
  '出处',
  '症状',
  '处方',
  '对策',
  '案例',
  '案例一',
  '嘉宾2',
  '问 ',
])('%s： is somebody’s words or a field', (label) => {
  expect(SPEAKER.test(`${label}：大桥通车`)).toBe(true)
  expect(SPEAKER.test(`${label}:大桥通车`)).toBe(true)
  expect(SPEAKER.test(label)).toBe(false)
  expect(SPEAKER.test(`我${label}：大桥通车`)).toBe(false)
})

test.each([
  '答：因人而异',
  '时间：明日',
  '案例一：大桥',
  '家属：李建国',
  '家属：欧阳小川',
  '专家：',
  '专家：不用',
  '专家：不必担心绕行。',
  '专家：不必担心绕行！',
  '专家：不必担心绕行？',
  '网友：大桥好看!',
  '网友1：大桥好看?',
  '沙窝村村民田大壮问：补贴归谁领？',
  '村民来电：补贴归谁领?',
  '村民来信：补贴归谁领？',
  '一二三四五六七八九十一二三四问：归谁？',
  '预约：2110000',
  '请拨打:021-2110000',
])('%s is a field or somebody’s words', (text) => expect(isField(text)).toBe(true))

test.each([
  '大桥通车',
  '问好',
  '专家：不必惊慌',
  '专家 ：大桥可以步行通过',
  '专家：大桥好。可以走',
  '专家一：大桥好看',
  '王问：归谁？',
  '村民问：归谁',
  '村民问：？',
  '村民问：归谁？我的',
  '村民问： 归谁？',
  '村民说：归谁？',
  '一二三四五六七八九十一二三四五问：归谁？',
  '预约：211000',
  '预约2110000',
  '预约：2110000转',
])('%s is none', (text) => expect(isField(text)).toBe(false))

test.each([...'■●◆▲★□○◇△☆▶►◎※'])('%s marks an item', (mark) => {
  expect(itemMark(`${mark}大桥`)).toBe(mark)
  expect(itemMark(`${mark} 大桥`)).toBe(mark)
  expect(itemMark(mark)).toBeUndefined()
  expect(itemMark(`大桥${mark}通车`)).toBeUndefined()
})

test.each([
  '■大桥',
  '问：大桥',
  '（一）大桥',
  '(十二)大桥',
  '一）大桥',
  '一、大桥',
  '十二.大桥',
  '二十三．大桥',
  '（1）大桥',
  '12)大桥',
  '1、大桥',
  '12．大桥',
  '1.大桥',
  '①大桥',
  '⑳大桥',
  '参赛对象：市民',
  '参赛对象:市民',
  '参赛对象：',
  '奖品：大桥',
  '大桥工程施工进度：好',
])('%s begins an entry', (text) => expect(opensItem(text)).toBe(true))

test.each([
  '大桥通车',
  '一大桥',
  '一二三四、大桥',
  '123、大桥',
  '1.5万元',
  '第一、大桥',
  '我（1）大桥',
  '参赛对象：“市民”',
  '参赛对象',
  '桥：好',
  '大桥的工程施工进度：好',
  ...'说道称问答喊想是为即如下括别出调求示明绍'.split('').map((verb) => `周小川${verb}：好`),
])('%s begins none', (text) => expect(opensItem(text)).toBe(false))
