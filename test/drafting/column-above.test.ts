import { describe, expect, test } from 'vitest'
import { lines, linesOf } from './lines-of.ts'

const BEFORE = ['# 大桥通车', '本报讯（记者 李强）大桥昨日通车，两岸居民往来只要十分钟。']
const BODY = '渡口的风很大，等船的人都缩着脖子，没有人说话。'
/** How a column and the headline below it may be marked, as dumps do. */
const MARKS = [
  ['', ''],
  ['# ', '# '],
  ['', '# '],
  ['## ', '# '],
  ['# ', '## '],
] as const

describe('the name of a column above a headline is its kicker, however either is marked', () => {
  test.each([
    ['能人榜', '“梨花嫂”回乡记'],
    ['创客故事', '让无人机学会“看路”'],
    ['百味人生', '母亲的老花镜'],
    ['走近科学', '雪山上的观星人'],
    ['八小时内外', '别把微信群变成“第二车间”'],
    ['聚焦义务教育均衡发展', '一所城郊学校的“逆生长”'],
    ['〖法治时空〗', '借出去的身份证'],
    ['《周末茶座》', '别让老街丢了魂'],
    ['苍溪县人民政府办公室', '关于做好防汛工作的紧急通知'],
    ['◇工匠◇', '塔吊上的“绣花人”'],
    ['★ 专题', '秋粮收购看点多'],
  ])('%s, %s', (column, headline) => {
    for (const [above, below] of MARKS) {
      const text = lines(...BEFORE, above + column, below + headline, '本报记者 王芳', BODY, BODY)
      expect(linesOf(text).slice(2)).toEqual(['kicker', 'headline', 'byline', 'paragraph', 'paragraph'])
    }
  })
})

describe('a headline above its deck is none, however either is marked, if it is marked at all', () => {
  test.each([
    ['全省小麦进入灌浆关键期', '专家提醒抓好“一喷三防”', '全省小麦进入灌浆关键期，专家提醒农户防病。'],
    ['一个老兵的故事', '他把军功章锁了六十年', BODY],
    ['卖粮不再打白条', '全县秋粮收购秩序良好', '秋粮收购开始以来，全县没有打过一张白条。'],
    ['十四条老弄堂修整一新', '两千户居民告别“水漫金山”', '长桥的十四条老弄堂修整一新。'],
  ])('%s, %s', (headline, deck, body) => {
    for (const [above, below] of MARKS.filter(([mark, other]) => mark !== '' || other === '')) {
      const text = lines(...BEFORE, above + headline, below + deck, body, BODY)
      expect(linesOf(text).slice(2)).toEqual(['headline', 'deck', 'paragraph', 'paragraph'])
    }
  })
})

test('a telephone or a day above a marked headline does not take its place', () => {
  for (const line of ['邮箱：abc@example.cn', '联系电话 8222110']) {
    const kinds = linesOf(lines(...BEFORE, line, '# 市区供暖今起降价', BODY))
    expect(kinds.slice(-2)).toEqual(['headline', 'paragraph'])
  }
})
