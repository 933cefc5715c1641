import type { Variants } from './aids.ts'
import { characterFolding, type Folded, fold } from './fold.ts'

const D = '[0-9０-９\\u{1d7ce}-\\u{1d7ff}]'
const POINT = '[.．]'
const GROUPED = `(?<!${D},)${D}{1,3}(?:,${D}{3})+(?!,?${D})(?:${POINT}${D}+(?!${POINT}?${D}))?`
const DECIMAL = `(?<!${D}${POINT})${D}+${POINT}${D}+(?!${POINT}?${D})`
const NUMBER = new RegExp(`${GROUPED}|${DECIMAL}|${D}+`, 'gu')

/** Keeps two numbers apart of which folding took what stood between: 13、15. */
const BETWEEN = ' '
const DIGIT = /\d/
const NUMERAL = /\p{No}/u
const FRACTION_SLASH = '\u2044'

/**
 * Folds text for search with its numbers kept whole. A number is a run of digits, with one decimal point (1.5)
 * or with commas between groups of three (2,500, folded 2500). What else may stand between digits parts
 * two numbers: 7:00, 13—15, 2022.11.13. Signs and units (-15, 11.5%) are symbols, and silent as all of them.
 */
export function foldNumbers(text: string, variants?: Variants): Folded {
  const plain = characterFolding(variants)
  let folded = ''
  const at: number[] = []
  const add = (words: string, offset: number) => {
    folded += words
    for (let i = 0; i < words.length; i++) at.push(offset)
  }
  const keepApart = (next: string, offset: number) => {
    if (DIGIT.test(next.charAt(0)) && DIGIT.test(folded.charAt(folded.length - 1))) add(BETWEEN, offset)
  }
  const addOther = (from: number, to: number) => {
    const words = fold(text.slice(from, to), variants)
    // Most of a text: nothing in it folds to a digit.
    if (!DIGIT.test(words.text)) {
      folded += words.text
      for (const place of words.at) at.push(from + place)
      return
    }
    let offset = from
    for (const character of text.slice(from, to)) {
      const words = NUMERAL.test(character) ? numeral(character, plain) : plain(character)
      keepApart(words, offset)
      add(words, offset)
      offset += character.length
    }
  }
  let end = 0
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    addOther(end, index)
    keepApart(plain(String.fromCodePoint(number.codePointAt(0) ?? 0)), index)
    end = index
    for (const character of number) {
      add(character === '.' || character === '．' ? '.' : plain(character), end)
      end += character.length
    }
  }
  addOther(end, text.length)
  return { text: folded, at }
}

/** A character that is a number by itself: ⑩ is 10, ½ is 1 and 2 as 1/2 is. */
function numeral(character: string, plain: (character: string) => string): string {
  return character
    .normalize('NFKC')
    .split(FRACTION_SLASH)
    .map((part) => Array.from(part, plain).join(''))
    .filter((part) => part !== '')
    .join(BETWEEN)
}

/** Where a word stands in a folded text: anywhere a substring does, but never within a longer number. */
export function* placesOf(word: string, text: string): Generator<number> {
  const opens = DIGIT.test(word.charAt(0))
  const closes = DIGIT.test(word.charAt(word.length - 1))
  for (let i = text.indexOf(word); i !== -1; i = text.indexOf(word, i + 1)) {
    const cut =
      (opens && OF_NUMBER.test(text.charAt(i - 1))) ||
      (closes && OF_NUMBER.test(text.charAt(i + word.length)))
    if (!cut) yield i
  }
}

const OF_NUMBER = /[\d.]/
