import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldWords } from '../../../src/reader/search/fold.ts'

test('width, case, punctuation and spaces are levelled', () => {
  expect(fold('ＡＢＣ，“疫”线 - 15℃').text).toBe(fold('abc疫线15c').text)
  expect(foldWords(' 核酸  Ｐ,。 !! ')).toEqual(['核酸', 'p'])
})

test('variants are folded to their plain form', () => {
  expect(
    fold(
      '國務院',
      new Map([
        ['國', '国'],
        ['務', '务'],
      ]),
    ).text,
  ).toBe('国务院')
})

test('every folded code unit knows where it stood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: folded, at } = fold(text)
      expect(at).toHaveLength(folded.length)
      expect([...at]).toEqual([...at].sort((a, b) => a - b))
      for (const offset of at) expect(offset).toBeLessThan(text.length)
    }),
  )
})

test('folding is idempotent, and a part folds to a part', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(fold(fold(a).text).text).toBe(fold(a).text)
      expect(fold(a).text + fold(b).text).toBe(fold(a + b).text)
    }),
  )
})
