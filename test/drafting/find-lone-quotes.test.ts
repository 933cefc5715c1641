import { expect, test } from 'vitest'
import { findLoneQuotes } from '../../src/drafting/find-lone-quotes.ts'
import { type GivenPart, wordsOf } from './article-of.ts'

/** The words that each lone mark may be quoted with, and which half is missing. */
const found = (...parts: GivenPart[]) =>
  findLoneQuotes(wordsOf(...parts)).map(({ block, runs, reason }) =>
    [...runs.map(({ start, end }) => block.text.slice(start, end)), reason.slice(-4, -2)].join(' '),
  )

test.each([
  ['他说：“桥通了，路近了。', ['“桥通了 “ 下半']],
  ['他说：桥通了，路近了。”好。', ['路近了。” ” 上半']],
  ['他说：“一二三四五六七八九十一', ['“一二三四五六七八九十 “ 下半']],
  ['一二三四五六七八九十一”', ['二三四五六七八九十一” ” 上半']],
  ['零一二三四五六七八九十一。”', ['二三四五六七八九十一。” ” 上半']],
  ['“，路近了。', ['“ “ 下半']],
  ['“桥？', ['“桥 “ 下半']],
  ['“桥！', ['“桥 “ 下半']],
  ['“桥；', ['“桥 “ 下半']],
  ['“桥：', ['“桥 “ 下半']],
  ['“桥、', ['“桥 “ 下半']],
  ['”路近了。', ['” ” 上半']],
  ['路。近了！”', ['近了！” ” 上半']],
  ['路。近了？”', ['近了？” ” 上半']],
  ['路。近了，”', ['近了，” ” 上半']],
  ['路，，”', ['，” ” 上半']],
  ['甲“乙”丙“丁', ['“丁 “ 下半']],
  ['甲“乙“丙”丁', ['“乙 “ 下半']],
  ['甲”乙“丙”丁', ['甲” ” 上半']],
  ['甲”乙”', ['甲” ” 上半', '乙” ” 上半']],
  ['甲”乙“', ['甲” ” 上半', '“ “ 下半']],
  ['甲“乙“丙', ['“乙 “ 下半', '“丙 “ 下半']],
  ['“甲”', []],
  ['“甲“乙”丙”', []],
  ['‘甲', []],
  ['甲', []],
  ['', []],
])('%j lacks %j', (text, lacking) => expect(found(text)).toEqual(lacking))

test.each([
  [['“甲', '“乙', '“丙”'], []],
  [['“甲', '乙”丙'], []],
  [['“甲', '乙'], ['“甲 “ 下半']],
  [
    ['“甲', '乙', '丙”'],
    ['“甲 “ 下半', '丙” ” 上半'],
  ],
  [['“甲', '“乙', '丙'], ['“乙 “ 下半']],
  [
    ['“甲', '乙“丙'],
    ['“甲 “ 下半', '“丙 “ 下半'],
  ],
  [['“甲', '乙”丙”'], ['丙” ” 上半']],
  [['“甲', '乙”“丙', '“丁”'], []],
  [['“甲“乙', '丙”'], ['“甲 “ 下半']],
  [['“甲', '“乙”', '丙”'], ['丙” ” 上半']],
  [['“甲”', '乙”'], ['乙” ” 上半']],
  [['甲', '“乙'], ['“乙 “ 下半']],
])('the paragraphs %j lack %j', (texts, lacking) => expect(found(...texts)).toEqual(lacking))

test('only paragraphs are looked at', () => {
  expect(found({ type: 'headline', text: '“桥通了' }, '好。')).toEqual([])
})
