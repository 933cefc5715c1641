import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrases, splitWords } from '../../src/reader/phrases.ts'

test('a headline breaks after spaces and dashes', () => {
  expect(phrases('保持斗志 汇聚力 坚决').map((p) => p.text)).toEqual(['保持斗志 ', '汇聚力 ', '坚决'])
  expect(phrases('最亮的“星”——市公交公司').map((p) => p.text)).toEqual(['最亮的“星”——', '市公交公司'])
  expect(phrases('保持斗志　 坚决').map((p) => p.text)).toEqual(['保持斗志　 ', '坚决'])
})

test('nothing of a headline is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'疫情 —“”a　')).map((c) => c.join('')),
      (headline) => {
        expect(
          phrases(headline)
            .map((p) => p.text)
            .join(''),
        ).toBe(headline)
      },
    ),
  )
})

test('a part of a headline is split between the words that stand in it', () => {
  expect(splitWords('我们是志愿者', 0, [2, 1, 3])).toEqual(['我们', '是', '志愿者'])
  expect(splitWords('是志愿', 2, [2, 1, 3])).toEqual(['是', '志愿'])
  expect(splitWords('们是', 1, [2, 1, 3])).toEqual(['们', '是'])
  expect(splitWords('我们', 0, [])).toEqual(['我们'])
})

test('nothing of a part is lost, whatever the words', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.array(fc.integer({ min: 1, max: 9 })), (text, at, lengths) => {
      expect(splitWords(text, at, lengths).join('')).toBe(text)
    }),
  )
})
