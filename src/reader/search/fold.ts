import type { Variants } from './aids.ts'
import { RADICALS } from './radicals.ts'

/** Text as search compares it; `at[i]` is where folded code unit `i` stood in the original (code units). */
export interface Folded {
  text: string
  at: readonly number[]
}

const SILENT = /[\p{P}\p{S}\p{Z}\p{C}]/u
const MARKS = /\p{M}/gu
/** The zeros of 二○二二, which are printed as circles where a font lacks the character. */
const ZEROS: ReadonlyMap<string, string> = new Map([
  ['○', '〇'],
  ['◯', '〇'],
])
const NO_VARIANTS: Variants = new Map()

/** The characters folded so far, for each set of variants: a text has many characters but few different ones. */
const known = new WeakMap<Variants, Map<string, string>>()

/**
 * Folds text for search: width, letter case, accents and the forms of one character (compatibility forms,
 * radicals) are levelled, punctuation, symbols and spaces go, and each character that `variants` knows
 * (traditional → simplified) becomes its plain form. Character by character, so that a part folds to a part.
 */
export function fold(text: string, variants: Variants = NO_VARIANTS): Folded {
  const folded = characterFolding(variants)
  const parts: string[] = []
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = folded(character)
    parts.push(plain)
    for (let i = 0; i < plain.length; i++) at.push(offset)
    offset += character.length
  }
  return { text: parts.join(''), at }
}

/** How one character folds. */
export function characterFolding(variants: Variants = NO_VARIANTS): (character: string) => string {
  const folded = known.get(variants) ?? new Map<string, string>()
  known.set(variants, folded)
  return (character) => {
    const plain = folded.get(character) ?? foldCharacter(character, variants)
    folded.set(character, plain)
    return plain
  }
}

function foldCharacter(character: string, variants: Variants): string {
  const ideograph = RADICALS.get(character) ?? ZEROS.get(character) ?? character
  // Lower case may bring a mark of its own (İ), and marks stand apart in texts that are not composed.
  const level = ideograph.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '')
  return Array.from(level.normalize('NFC'), (plain) => variants.get(plain) ?? plain)
    .filter((plain) => !SILENT.test(plain))
    .join('')
}
