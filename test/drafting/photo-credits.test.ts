import { expect, test } from 'vitest'
import { photoCredits } from '../../src/drafting/lines/photo-credits.ts'
import { foundBy } from './page-of.ts'

const recognised = (...lines: string[]) => foundBy(photoCredits, lines)

const bridge = (times: number) => '桥'.repeat(times)

test.each([
  ['周小川 摄'],
  ['（周小川 摄）'],
  ['▲周小川 摄'],
  ['周小川摄'],
  ['周小川 摄影'],
  ['周小川 供图'],
  ['周小川 制图'],
  ['周小川 拍摄'],
  ['记者 周小川 摄'],
  ['本报记者周小川 摄'],
  ['河滨摄影家 周小川 摄'],
  ['周小川、王梅 摄'],
  ['周小川/王梅 摄'],
  ['甲 乙 丙 丁 戊 己 摄'],
  ['周小川  王梅 摄'],
])('%s says who took a picture', (line) => {
  expect(recognised(line)).toEqual([
    { line: 1, kind: 'photo-credit', rule: '“摄”字收尾，独占一行', confidence: '高' },
  ])
})

test.each([
  ['市民在公园赏花。 周小川 摄'],
  ['市民在公园赏花（周小川 摄）'],
  ['市民在公园赏花（记者周小川 摄）'],
  ['市民在公园赏花。本报记者 周小川 摄'],
  ['市民在公园赏花 首席记者 周小川 供图'],
  ['市民在公园赏花。（资料图片）'],
  ['市民在公园赏花 新华社发'],
  ['市民赏花（图片由市文化馆提供）'],
  ['图为资料图片'],
  ['市民在公园赏花（周小川、王梅 摄）'],
  ['市民在公园赏花 周小川  王梅  摄'],
  ['市民在公园赏花（记者 周小川 摄）'],
  ['公园花开 资料图片'],
  [`${bridge(194)} 周小川 摄`],
])('%s is a caption that ends with who took it', (line) => {
  expect(recognised(line)).toEqual([
    { line: 1, kind: 'photo-credit', rule: '图片说明，以摄影者收尾', confidence: '中' },
  ])
})

test.each([
  ['图由河滨供热集团提供'],
  ['图片由市文化馆'],
  ['图片均由市文化馆提供'],
  ['本版图片均由河滨区文化馆提供'],
  ['以上图片由甲乙提供'],
  ['文中图片为资料'],
  ['配图为大桥'],
  ['图片来源：河滨发布'],
  ['图片来自河滨发布'],
  ['视频截图来源：央视'],
  ['题图：河滨大桥'],
  ['题图 周小川'],
  ['插图 周小川绘'],
  ['图：河滨大桥'],
  ['图为市民在植树 周小川摄'],
  [`图片来源：${bridge(30)}`],
  ['供图/河滨美术馆'],
  ['摄影：周小川'],
  ['资料图片：大桥通车'],
  ['绘图/周小川 ）'],
  ['资料图片'],
  ['网络截图'],
  ['效果图'],
  ['网络图片'],
  ['图表均由市统计局提供'],
  ['资料图由市档案馆提供'],
  ['图：市档案馆资料'],
  ['图：市档案馆资料图'],
  ['资料图/河滨大桥'],
  ['摄影：  周小川'],
  ['（图为市民在植树 周小川摄）'],
  ['市民赏花（受访者供图）'],
  ['河滨大桥建设供图'],
])('%s says who gave a picture', (line) => {
  expect(recognised(line)).toEqual([
    { line: 1, kind: 'photo-credit', rule: '写明图片由谁提供，独占一行', confidence: '高' },
  ])
})

test.each([
  ['摄'],
  ['周小川 文 王梅 摄'],
  ['周小川 文/图'],
  ['周小川 摄影展'],
  ['阿卜·买买提 摄'],
  ['市民在公园拍摄'],
  ['# 周小川 摄'],
  [`${bridge(195)} 周小川 摄`],
  ['市民在公园赏花（周小川 摄）好'],
  ['公园花开 资料图片展'],
  ['摄影/王梅 周小川/文'],
  ['图为市民看周小川拍摄的大桥'],
  ['图为市民在刚刚建成通车的河滨大桥上赏花 摄'],
  ['图为市民在植树'],
  ['（图为市民在植树）'],
  ['▲图为市民'],
  ['图：甲'],
  ['制图：甲'],
  ['图片：河滨大桥。通车'],
  ['图片 河滨大桥，通车'],
  [`图片来源：${bridge(31)}`],
  [`摄影：${bridge(25)}`],
  ['图书馆新址由市里提供'],
  ['河滨大桥建设指挥部宣传信息办公室供图'],
])('%s credits no picture', (line) => expect(recognised(line)).toEqual([]))

test('of several lines each is told by its number', () => {
  const found = recognised('# 花开了', '市民在公园赏花（周小川 摄）', '市民在公园赏花。', '资料图片')
  expect(found.map(({ line }) => line)).toEqual([2, 4])
})
