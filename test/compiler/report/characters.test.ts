import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cited,
  isBlank,
  isInvisible,
  nameOf,
  straysIn,
  withoutStrays,
} from '../../../src/compiler/report/characters.ts'

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

/** Every character of the first plane, surrogates left out, and one of another. */
const CHARACTERS = [
  ...Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)),
  '\u{E0001}',
  '𠮷',
].filter((character) => !/^[\ud800-\udfff]$/.test(character))

test('a name is the code, and words where there are any', () => {
  const said = /^U\+[0-9A-F]{4,6}(?: \p{Script=Han}+(?:（BOM）)?)?$/u
  expect(CHARACTERS.filter((character) => !said.test(nameOf(character)))).toEqual([])
  expect(nameOf('市')).toBe('U+5E02')
  expect(nameOf('\u{E0001}')).toBe('U+E0001 看不见的字符')
  expect(nameOf('\u2065')).toBe('U+2065 看不见的字符')
  expect(nameOf('')).toBe('U+0000')
})

test('whatever nobody sees, and every blank, has a name', () => {
  const unseen = CHARACTERS.filter((character) => isInvisible(character) || /[^\S\v\f]/u.test(character))
  expect(unseen.length).toBeGreaterThan(40)
  expect(unseen.filter((character) => !nameOf(character).includes(' '))).toEqual([])
})

test('a sign of half width and the same of full width are named alike but for their width', () => {
  const pairs = CHARACTERS.filter((character) => character >= '!' && character <= '~').flatMap((half) => {
    const full = nameOf(String.fromCharCode(half.charCodeAt(0) + 0xfee0))
    const [, name] = nameOf(half).split(' ')
    const [, wide] = full.split(' ')
    return name === undefined || wide === undefined ? [] : [[name, wide] as const]
  })
  expect(pairs.length).toBeGreaterThan(15)
  for (const [half, full] of pairs) {
    expect(half).toMatch(/^半角/)
    expect(full).toBe(half.replace('半角', '全角'))
  }
})

test('a character is blank or invisible, never both', () => {
  expect(CHARACTERS.filter((character) => isBlank(character) && isInvisible(character))).toEqual([])
  expect(CHARACTERS.filter(isBlank).join('')).toBe(
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  )
  expect(isBlank('')).toBe(false)
  expect(isBlank('  ')).toBe(false)
})

test('what shows as itself is cited as itself; what does not, or not for sure, is spelled out', () => {
  const otherwise = CHARACTERS.filter((character) => {
    const isPlain = !isInvisible(character) && (!isBlank(character) || /[ \n\v\f\r\u3000]/.test(character))
    const shown = isPlain ? character : `⟨${nameOf(character)}⟩`
    return cited(`市${character}`) !== (/[“”]/.test(character) ? `「市${shown}」` : `“市${shown}”`)
  })
  expect(otherwise).toEqual([])
})

test.each([
  ['a joiner after a letter of its script', 'क\u200d', []],
  ['a joiner after a letter that needs none', 'a\u200d', [1]],
  ['a joiner after a sign of Chinese', '市\u200d', [1]],
  ['a joiner at the start', '\u200d', [0]],
  ['a joiner after a letter of the supplementary planes', '𐨀\u200d', []],
  ['two joiners', 'क\u200d\u200d', [2]],
  ['a separator of Mongolian', 'ᠠ\u180e', []],
  ['a space without width after a letter of a script that joins', 'क\u200b', [1]],
  ['nothing', 'abc', []],
  ['after a character of two code units', '𠮷\u200b\u200b', [2, 3]],
])('%s: %j', (_what, text, expected) => {
  expect(straysIn(text)).toEqual(expected)
})
