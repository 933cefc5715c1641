import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cited, straysIn, withoutStrays } from '../../../src/compiler/report/characters.ts'

test.each([
  ['市\u200b委', '“市⟨U+200B 零宽空格⟩委”'],
  ['市\u00a0委', '“市⟨U+00A0 不换行空格⟩委”'],
  ['\ufeff市委', '“⟨U+FEFF 零宽不换行空格（BOM）⟩市委”'],
  ['“巩固”', '「“巩固”」'],
  ['市委\u3000市政府', '“市委\u3000市政府”'],
])('%j is cited so that two texts never look alike', (text, shown) => {
  expect(cited(text)).toBe(shown)
})

test('characters that scripts and emoji need are no strays', () => {
  for (const text of ['می\u200cخواهم', 'क\u094d\u200dष', '👩\u200d👩\u200d👧', '葛\u{E0100}', '❤\ufe0f']) {
    expect(straysIn(text)).toEqual([])
  }
  expect(straysIn('市\u200d委a\u200cb')).toEqual([1, 4])
})

test('without strays there are none, and nothing else is lost', () => {
  const text = fc.array(fc.constantFrom('市', 'a', ' ', '\u200b', '\u200d', '\u00ad', '👩', 'ی', '\u{E0001}'))
  fc.assert(
    fc.property(text, (characters) => {
      const clean = withoutStrays(characters.join(''))
      const seen = (words: string) => words.replace(/\u200b|\u200d|\u00ad|\u{E0001}/gu, '')
      expect(seen(clean)).toBe(seen(characters.join('')))
      expect(clean).not.toMatch(/[\u200b\u00ad\u{E0001}]/u)
    }),
  )
})
