import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ems, wordLengths, words } from '../../src/edition/words.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { tenArticles } from '../ten-articles.ts'

test('lines break between words, not within them or before a closing mark', () => {
  expect(words('刘亮在右玉县督导检查企业')).toEqual(['刘亮在右玉县督导', '检查', '企业'])
  expect(words('打好“巩固清零”攻坚战')).toEqual(expect.arrayContaining(['“巩固清零”']))
  for (const word of words('你看，夜空中最亮的“星”——市公交公司')) expect(word).not.toMatch(/^[，”—]/)
})

test('nothing of a headline is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'疫情“巩固”，—— a') }), (headline) => {
      expect(words(headline).join('')).toBe(headline)
    }),
  )
})

test('every headline of the edition has its words', () => {
  const edition = tenArticles()
  for (const { headline, headlineWords = '' } of edition.articles) {
    const sum = [...headlineWords].reduce((all, length) => all + Number.parseInt(length, 36), 0)
    expect(sum).toBe(setPunctuation(headline).length)
  }
})

test('a Chinese character is as wide as its height, a Latin letter narrower unless it is a wide one', () => {
  expect(ems('')).toBe(0)
  expect(ems('疫情，“')).toBe(4)
  for (const narrow of ['a', '1', '-', 'é', '.']) expect(ems(narrow), narrow).toBeLessThan(1)
  for (const wide of ['A', 'Z', 'm', 'w', '@', '%', '&', '—']) expect(ems(wide), wide).toBe(1)
  expect(ems('ab疫')).toBeCloseTo(2 * ems('a') + 1)
})

test('the lengths of words are digits of base 36 that lead through the headline', () => {
  const headline = '打好“巩固清零”攻坚战 pneumonoultra'
  const lengths = [...wordLengths(headline)].map((digit) => Number.parseInt(digit, 36))
  expect(lengths).toEqual(words(headline).map(({ length }) => length))
})

test('no word begins with a mark that closes or ends with one that opens, and none of spaces stands alone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'疫情好“”《》（），—… a[1]'), maxLength: 7 }),
      (headline) => {
        const found = words(headline)
        for (const [i, word] of found.entries()) {
          if (i > 0) expect(word).not.toMatch(/^(?:[”》），—…\]]|\s+$)/)
          if (i < found.length - 1) expect(word).not.toMatch(/[“《（[]$/)
        }
      },
    ),
  )
})

test('a short quotation stays together, a long one breaks between its words', () => {
  expect(words('开展“我为群众办实事”活动')).not.toContain('“我为群众办实事”')
  expect(words('学习“三农”工作')).toContain('“三农”')
  expect(words('“一二三四五六”')).toEqual(['“一二三四五六”'])
  expect(words('“一二三四五六七”').length).toBeGreaterThan(1)
  expect(words('没有结束的“引文在这里')).not.toContain('没有结束的“引文在这里')
})

test('what is longer than a line likes to be breaks anywhere', () => {
  const long = 'supercalifragilistic'
  expect(words(long)).toEqual([...long])
})

test('a number and its point stay together, and apart from what stands before it', () => {
  expect(words('增长3.5倍')).toEqual(['增长', '3.5', '倍'])
})

test('of several quotations each stays together, and no more than itself', () => {
  expect(words('“三农”和“六稳”')).toEqual(['“三农”', '和', '“六稳”'])
  expect(words('“三”和“六”')).toEqual(['“三”', '和', '“六”'])
  expect(words('发扬“吃苦耐劳”和“艰苦奋斗”精神')).toEqual(
    expect.arrayContaining(['“吃苦耐劳”', '“艰苦奋斗”']),
  )
})

test('a long quotation breaks between its words, not within them', () => {
  expect(words('“中国共产党第二十次全国代表大会”').some((word) => word.length > 2)).toBe(true)
})
