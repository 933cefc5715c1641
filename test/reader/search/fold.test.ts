import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../src/reader/search/fold.ts'

test('width, case, punctuation and spaces are levelled', () => {
  expect(fold('ＡＢＣ，“疫”线 - 15℃').text).toBe(fold('abc疫线15c').text)
  expect(fold(' 核酸  Ｐ,。 !! ').text).toBe('核酸p')
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

test.each([
  ['a Kangxi radical', '⼈', '人'],
  ['a radical of the supplement', '⺠', '民'],
  ['a simplified radical of the supplement', '⻓⻢⻔⻛', '长马门风'],
  ['a radical of the supplement that NFKC knows', '⻳', '龟'],
  ['a stroke', '㇐', '一'],
  ['a compatibility ideograph', '\uf9e0', '易'],
  ['a circled ideograph', '㊥', '中'],
  ['a half-width kana with its mark', 'ｶﾞ', 'ガ'],
  ['a letter and its accent apart', 'e\u0301', 'é'],
  ['pinyin with tones', 'Shuòzhōu', 'shuozhou'],
  ['a capital whose small letter brings a mark', 'İ', 'i'],
  ['an ideograph with a variation selector', '朔\u{e0100}州\ufe00', '朔州'],
  ['a circle for a zero', '二○二◯年', '二〇二〇年'],
  ['vertical punctuation', '﹁疫﹂︰', '疫'],
])('%s folds as what it stands for', (_name, form, plain) => {
  expect(fold(form).text).toBe(fold(plain).text)
  expect(fold(plain).text).not.toBe('')
})

test('every radical and ideographic form that Unicode names folds to ideographs, none is dropped', () => {
  const blocks = [
    [0x2e81, 0x2ef3],
    [0x2f00, 0x2fd5],
    [0xf900, 0xfaff],
    [0x3280, 0x32b0],
  ] as const
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCodePoint(code)
      if (!/\p{Assigned}/u.test(form)) continue
      expect([...fold(form).text], `U+${code.toString(16)}`).toHaveLength(1)
      expect(fold(form).text, `U+${code.toString(16)}`).toMatch(/^\p{Unified_Ideograph}$/u)
    }
  }
})
