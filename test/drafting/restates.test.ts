import { expect, test } from 'vitest'
import { restates, shareSaidAgain } from '../../src/drafting/restates.ts'

const BRIDGE = '河滨大桥昨日建成通车'
const filler = (length: number) => '一二三四五六七八九十'.repeat(20).slice(0, length)

test.each([
  [BRIDGE, '河滨大桥昨日建成通车，市民赏花。', 1],
  [BRIDGE, '昨日，河滨大桥建成通车。', 7 / 9],
  [BRIDGE, '河滨大桥，昨日建成、通车。', 1],
  ['河滨 大桥，“昨日”建成通车！', '河滨大桥昨日建成通车', 1],
  [BRIDGE, '市民在公园赏花。', 0],
  [BRIDGE, '河-滨', 1 / 9],
  ['5G网20基站', '全市建成5G网20基站', 1],
  ['河滨河滨', '河滨', 1 / 2],
  ['大桥', '大桥', 1],
  ['桥', '桥', 0],
  ['', '河滨', 0],
  ['！！', '！！', 0],
  [BRIDGE, '', 0],
  [BRIDGE, `${filler(100)}河滨大桥昨日建成通车`, 1],
  [BRIDGE, `${filler(101)}河滨大桥昨日建成通车`, 8 / 9],
])('of %s, %s says again so much', (title, paragraph, share) =>
  expect(shareSaidAgain(title, paragraph)).toBe(share),
)

test.each([
  [BRIDGE, '昨日，河滨大桥建成通车。', 0.77],
  [BRIDGE, BRIDGE, 0.9],
  ['河滨大桥建成通车', '河滨大桥建成通车', 0.9],
  ['“河滨大桥”建成通车', '河滨大桥建成通车', 0.9],
  ['河滨“大桥建成通车”', '河滨大桥建成通车', 0.9],
])('%s is said again by %s, by more than %d', (title, paragraph, share) =>
  expect(restates(title, paragraph, share)).toBe(true),
)

test.each([
  [BRIDGE, '昨日，河滨大桥建成通车。', 0.78],
  [BRIDGE, BRIDGE, 1],
  ['河滨大桥建成啦', '河滨大桥建成啦', 0.5],
  ['“河滨大桥建成通车”', '河滨大桥建成通车', 0.5],
  ['"河滨大桥建成通车"', '河滨大桥建成通车', 0.5],
  ['**“河滨大桥建成通车”**', '河滨大桥建成通车', 0.5],
])('%s is not said again by %s, by more than %d', (title, paragraph, share) =>
  expect(restates(title, paragraph, share)).toBe(false),
)
