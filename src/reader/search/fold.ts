import type { Variants } from './aids.ts'

/** Text as search compares it; `at[i]` is where folded code unit `i` stood in the original (code units). */
export interface Folded {
  text: string
  at: readonly number[]
}

const SILENT = /[\p{P}\p{S}\p{Z}\p{C}]/u
const NO_VARIANTS: Variants = new Map()

/** The characters folded so far, for each set of variants: a text has many characters but few different ones. */
const known = new WeakMap<Variants, Map<string, string>>()

/**
 * Folds text for search: width and letter case are levelled (NFKC), punctuation, symbols and spaces go,
 * and each character that `variants` knows (traditional → simplified) becomes its plain form.
 */
export function fold(text: string, variants: Variants = NO_VARIANTS): Folded {
  const folded = known.get(variants) ?? new Map<string, string>()
  known.set(variants, folded)
  const parts: string[] = []
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = folded.get(character) ?? foldCharacter(character, variants)
    folded.set(character, plain)
    parts.push(plain)
    for (let i = 0; i < plain.length; i++) at.push(offset)
    offset += character.length
  }
  return { text: parts.join(''), at }
}

function foldCharacter(character: string, variants: Variants): string {
  return Array.from(character.normalize('NFKC').toLowerCase(), (plain) => variants.get(plain) ?? plain)
    .filter((plain) => !SILENT.test(plain))
    .join('')
}

/** The words of a query, folded; all of them must occur. A query of nothing but punctuation has none. */
export function foldWords(query: string, variants?: Variants): string[] {
  return query
    .split(/\s+/u)
    .map((word) => fold(word, variants).text)
    .filter((word) => word !== '')
}
