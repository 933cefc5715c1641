import fc from 'fast-check'
import { expect, test } from 'vitest'
import { words } from '../../src/edition/words.ts'
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
