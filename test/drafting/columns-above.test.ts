import { expect, test } from 'vitest'
import { isColumnAbove } from '../../src/drafting/column-above.ts'
import type { PageLine } from '../../src/drafting/page-line.ts'

/** A title as a dump marks it: # 大桥通车. */
function title(words: string): PageLine {
  const [mark = ''] = /^#*/.exec(words) ?? []
  const text = words.slice(mark.length).trim()
  return { number: 1, text, level: mark.length, indented: false, apartBefore: true, apartAfter: true }
}

const BODY = '渡口的风很大，等船的人都缩着脖子，没有人说话。'

const isColumn = (above: string, below: string, body = BODY, signed = false) =>
  isColumnAbove(title(above), title(below), { body, signed })

test.each([
  ['街巷冷暖', '母亲的老花镜'],
  ['街巷里冷暖', '母亲的那副老花镜找到了'],
  ['街巷里的冷暖', '母亲的那一副老花镜找到了'],
  ['能人榜', '梨花嫂回乡'],
  ['弄堂闲话', '老街'],
  ['河滨民生观察', '老街的水'],
  ['河滨市民生观察', '老街的水又清'],
  ['聚焦大桥', '通车'],
  ['聚焦义务教育均衡发展', '一所城郊学校'],
  ['大桥系列报道之一', '桥墩'],
  ['大桥建设跟踪报道', '桥墩'],
  ['# 街巷冷暖', '母亲的老花镜'],
  ['街巷里冷暖多', '## 母亲的花镜'],
  ['街巷里的冷暖人间', '# 母亲的花镜'],
  ['**能人榜**', '梨花嫂回乡'],
  ['街巷冷暖', '**老花镜们**'],
  ['河滨市水务局', '关于防汛工作'],
  ['河滨市水务局', '紧急通知'],
  ['河滨市人民医院', '招聘公告'],
  ['投稿邮箱：abc@example.cn', '# 市区供暖今起降价'],
  ['热线 8222110', '# 市区供暖今起降价'],
  ['联系人：周小川', '# 市区供暖今起降价'],
  ['联系人：周小川', '市区供暖降价'],
  ['热线 8222110', '市区供暖价格今起全面下调'],
  ['大桥下时评', '老街的水'],
  ['渡口街随谈', '老街的水'],
  ['市民直通车', '老街的水'],
  ['市民大直通', '老街的水'],
  ['河滨大问答', '老街的水'],
  ['河滨能人榜', '老街的水'],
  ['身边好榜样', '老街的水'],
  ['社区小驿站', '老街的水'],
  ['社区服务点', '老街的水'],
  ['大桥系列报道之十一', '桥墩上的人'],
  ['大桥深度报道', '桥墩上的人'],
  ['# 街巷里冷暖', '# 母亲的那副老花镜找到了'],
])('%s above %s is a column', (above, below) => expect(isColumn(above, below)).toBe(true))

test.each([
  ['老街的水又清了', '三年治理让河道重新有鱼有虾'],
  ['老街的水清了', '河道里有鱼有虾'],
  ['卖粮不再打白条', '全县秋粮收购秩序良好'],
  ['一个老兵的故事', '他把军功章锁了六十年'],
  ['全省小麦进入灌浆关键期', '专家提醒抓好“一喷三防”'],
  ['# 老街的水又清了', '河道里有鱼有虾了'],
  ['河滨市水务局', '抢修水管'],
  ['大桥，通车', '渠道检修昨日完成'],
  ['大桥 通车', '渠道检修昨日完成'],
  ['老街的水', '聚焦大桥'],
  ['老街的水', '河滨观察'],
  ['# 老街的水', '河滨清水'],
  ['# 老街水又清', '# 河道里有鱼有虾'],
  ['三代船工讲述渡口往事', '风里来浪里去四十年如一日'],
  ['大桥故事会昨日开', '来了三百人'],
  ['全市干部聚焦大桥', '来了三百人'],
  ['大桥连续报道获奖', '来了三百人'],
  ['8222110供暖热线开通', '打一个电话就有人来'],
  ['大桥通车迎来20', '来了三百人'],
  ['河滨市水务局', '大桥关于防汛'],
  ['河滨市水务局', '通知到每一户'],
  ['街巷里冷暖', '**母亲老花镜子**'],
])('%s above %s is a headline', (above, below) => expect(isColumn(above, below)).toBe(false))

test('a line without a mark above a marked headline is none, unless the text says it again', () => {
  const text = '大桥昨日通车，行人也可以过。'
  expect(isColumn('大桥昨日已通车', '# 渠道检修完成', BODY)).toBe(true)
  expect(isColumn('大桥昨日通车了', '# 渠道检修完成', text)).toBe(false)
  expect(isColumn('大桥昨日已通车', '# 渠道检修完成', '大桥很长。')).toBe(false)
})

test('a short title that the text says again is a headline, and one above a signed text rather a column', () => {
  expect(isColumn('大桥通车', '渠道检修')).toBe(true)
  expect(isColumn('大桥通车', '渠道检修', '大桥通车了。')).toBe(false)
  expect(isColumn('街巷里冷暖', '母亲的老花镜')).toBe(false)
  expect(isColumn('街巷里冷暖', '母亲的老花镜子', BODY, true)).toBe(true)
  expect(isColumn('老街的水今天又清了', '三年治理让河道里重新有鱼有虾', BODY, true)).toBe(false)
})
