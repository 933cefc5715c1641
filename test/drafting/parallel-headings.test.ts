import { expect, test } from 'vitest'
import type { PageLine } from '../../src/drafting/page-line.ts'
import { likeAnother, markParallelDecks, parallel } from '../../src/drafting/parallel-headings.ts'
import type { PartType, RecognisedArticle } from '../../src/drafting/recognised-article.ts'

const line = (text: string, level = 0): PageLine => ({
  number: 1,
  text,
  level,
  indented: false,
  apartBefore: true,
  apartAfter: true,
})

/** An article of parts, each its kind, its words and how it is marked. */
function article(...parts: [type: PartType, text: string, level?: number][]): RecognisedArticle {
  return {
    ground: { rule: '题目', confidence: '高' },
    parts: parts.map(([type, text, level]) => ({ type, line: line(text, level) })),
  }
}

test.each([
  ['银行：首套房利率仍上浮', '买房人：再等等看'],
  ['银行:利率上浮', '市建设局政策研究室专家组：不变'],
  ['采访手记一', '本报采访手记一'],
  ['从田头到餐桌', '从田头到市场'],
  ['从田头到', '从田头到餐桌，这一路'],
  ['大桥', '大桥'],
  ['一份责任', '我的一份责任'],
])('%s and %s are built alike', (a, b) => {
  expect(parallel(a, b)).toBe(true)
  expect(parallel(b, a)).toBe(true)
})

test.each([
  ['采访手记', '记者采访手札'],
  ['从田头到餐桌', '从田间到餐桌旁'],
  ['手记', '采访手记'],
  ['大桥', '大桥通车'],
  ['银行：首套房利率仍上浮', '买房人再等等看'],
  ['“银行”：首套房利率仍上浮', '买房人：再等等看'],
  ['市住建局政策研究室专家组长：利率上浮', '买房人：再等等看'],
])('%s and %s are not', (a, b) => {
  expect(parallel(a, b)).toBe(false)
  expect(parallel(b, a)).toBe(false)
})

test('a title is like a section heading or a deck that is built and marked like it', () => {
  const feature = article(
    ['headline', '大桥通车手记'],
    ['deck', '第一天的人流', 2],
    ['heading', '账本一：路费', 3],
    ['paragraph', '买房人：再等等看'],
    ['photo-credit', '题图：大桥'],
  )
  expect(likeAnother(line('账本二：蜂箱', 3), feature)).toBe(true)
  expect(likeAnother(line('第一天的车流', 2), feature)).toBe(true)
  expect(likeAnother(line('账本二：蜂箱', 2), feature)).toBe(false)
  expect(likeAnother(line('账本二：蜂箱'), feature)).toBe(false)
  expect(likeAnother(line('渠道通车手记'), feature)).toBe(false)
  expect(likeAnother(line('账本一：路费', 3), feature)).toBe(false)
  expect(likeAnother(line('蜂箱', 3), feature)).toBe(false)
  expect(likeAnother(line('蜂箱', 3), article())).toBe(false)
})

test('decks that are built like a section heading further down become headings', () => {
  const feature = article(
    ['headline', '账本里的大桥'],
    ['deck', '账本一：路费'],
    ['deck', '一座桥的三笔账'],
    ['paragraph', '大桥昨日通车，行人也可以过。'],
    ['heading', '账本二：蜂箱'],
  )
  const [headline, deck, other, ...rest] = feature.parts
  markParallelDecks(feature)
  expect(feature.parts).toEqual([
    headline,
    { ...deck, type: 'heading', ground: { rule: '与后面的小标题句式相同', confidence: '中' } },
    other,
    ...rest,
  ])
})

test('without such a heading decks stay decks', () => {
  const feature = article(
    ['headline', '账本二：大桥'],
    ['deck', '账本一：路费'],
    ['paragraph', '账本三：蜂箱'],
  )
  const parts = [...feature.parts]
  markParallelDecks(feature)
  expect(feature.parts).toEqual(parts)
})
