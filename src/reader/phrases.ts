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
