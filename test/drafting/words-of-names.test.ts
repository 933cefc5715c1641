import { expect, test } from 'vitest'
import { isTraded, wordsOfNames } from '../../src/drafting/words/words-of-names.ts'
import { sentenceOf, taggedWords } from './tagged-words.ts'

test.each([
  ['正阳律师事务所律师', '正阳 律师 事务所 律师'],
  ['会计师事务所会计师', '会计师 事务所 会计师'],
  ['县工商局会同县种子管理站', '县 工商局 会同 县 种子 管理站'],
  ['镇政府会同县水利局', '镇政府 会同 县 水利局'],
  ['会同县水利局', '会同县 水利局'],
  ['记者会同县水利局', '记者 会同县 水利局'],
  ['学者', '学者'],
])('%s is of the words %s', (sentence, parts) => {
  const words = wordsOfNames(sentence)
  expect(words.map(({ word }) => word).join(' ')).toBe(parts)
  expect(words.map(({ start, end }) => sentence.slice(start, end)).join(' ')).toBe(parts)
})

/** Whether the last word of some is what is traded, before what follows it. */
function traded(notation: string, after: string): boolean {
  const words = taggedWords(notation)
  const word = words.at(-1)
  return word !== undefined && isTraded(sentenceOf(words) + after, word, words.at(-2))
}

test.each([
  ['棉花 期货', ''],
  ['沪铜 期货', '下跌'],
  ['铜 期货', ''],
  ['沪铝 期货', ''],
  ['铝 期货', ''],
  ['农产品 期货', '公司'],
  ['期货', '主力'],
  ['期货', '价格'],
  ['证券', '市场'],
  ['我国 证券', '行情'],
  ['期货', '大跌'],
  ['期货', '涨了'],
])('%s is traded before %j', (words, after) => expect(traded(words, after)).toBe(true))

test.each([
  ['中信 期货', '分析'],
  ['期货', ''],
  ['招商 证券', ''],
  ['期货', '公司'],
  ['期货', '公司价格'],
  ['价格 期货', ''],
  ['金属制品 期货', ''],
  ['贵金属 期货', ''],
  ['棉花 期货部', '价格'],
  ['棉花 现期货', '价格'],
  ['棉花', '价格'],
])('%s is a company or none before %j', (words, after) => expect(traded(words, after)).toBe(false))
