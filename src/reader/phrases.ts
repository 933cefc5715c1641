/** A phrase of a headline; `at` tells phrases of one headline apart (code units). */
export interface Phrase {
  at: number
  text: string
}

/** Splits a headline where it may best be broken: after spaces and dashes. The phrases together are the headline. */
export function phrases(headline: string): Phrase[] {
  const found: Phrase[] = []
  for (const match of headline.matchAll(/.+?(?:\s+|—+|$)/gu)) found.push({ at: match.index, text: match[0] })
  return found
}

/** The lengths of a headline's words, one after the other (code units). */
export type WordLengths = readonly number[]

/** Splits a part of a headline, which begins at `at`, between its words. The pieces together are the part. */
export function splitWords(text: string, at: number, lengths: WordLengths): string[] {
  const pieces: string[] = []
  let start = 0
  let end = -at
  for (const length of lengths) {
    end += length
    if (end <= start || end >= text.length) continue
    pieces.push(text.slice(start, end))
    start = end
  }
  return [...pieces, text.slice(start)]
}
