/** Text as search compares it; `at[i]` is where folded code unit `i` stood in the original (code units). */
export interface Folded {
  text: string
  at: readonly number[]
}

const SILENT = /[\p{P}\p{S}\p{Z}\p{C}]/u

/**
 * Folds text for search: width and letter case are levelled (NFKC), punctuation, symbols and spaces go,
 * and each character that `variants` knows (traditional → simplified) becomes its plain form.
 */
export function fold(text: string, variants?: ReadonlyMap<string, string>): Folded {
  let folded = ''
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    for (const plain of character.normalize('NFKC').toLowerCase()) {
      const kept = variants?.get(plain) ?? plain
      if (!SILENT.test(kept)) {
        folded += kept
        for (let i = 0; i < kept.length; i++) at.push(offset)
      }
    }
    offset += character.length
  }
  return { text: folded, at }
}

/** The words of a query, folded; all of them must occur. A query of nothing but punctuation has none. */
export function foldWords(query: string, variants?: ReadonlyMap<string, string>): string[] {
  return query
    .split(/\s+/u)
    .map((word) => fold(word, variants).text)
    .filter((word) => word !== '')
}
