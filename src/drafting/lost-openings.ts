import type { PageLine } from './page-line.ts'

/** So many characters are not alike by accident. */
export const OPENING_LENGTH = 12
/** A word or two and a comma: 群众,咬定目标. */
const SHORT_CLAUSE = /^\p{Script=Han}{1,4}[，,]/u

/**
 * How paragraphs begin that elsewhere on the page go on from words before: newspapers repeat themselves, and where one
 * says 广大干部群众,咬定目标 and another begins 群众,咬定目标, the beginning is probably lost.
 */
export function lostOpenings(lines: readonly PageLine[]): ReadonlySet<string> {
  const openings = new Set(
    lines
      .filter(({ text, level }) => level === 0 && text.length > OPENING_LENGTH && SHORT_CLAUSE.test(text))
      .map(({ text }) => text.slice(0, OPENING_LENGTH)),
  )
  const lost = new Set<string>()
  if (openings.size === 0) return lost
  for (const { text } of lines) {
    for (let at = 1; at + OPENING_LENGTH <= text.length; at++) {
      const words = text.slice(at, at + OPENING_LENGTH)
      if (openings.has(words) && /\p{Script=Han}/u.test(text.charAt(at - 1))) lost.add(words)
    }
  }
  return lost
}
