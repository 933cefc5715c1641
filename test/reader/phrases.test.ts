import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrases } from '../../src/reader/phrases.ts'

test('a headline breaks after spaces and dashes', () => {
  expect(phrases('保持斗志 汇聚力 坚决').map((p) => p.text)).toEqual(['保持斗志 ', '汇聚力 ', '坚决'])
  expect(phrases('最亮的“星”——市公交公司').map((p) => p.text)).toEqual(['最亮的“星”——', '市公交公司'])
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
