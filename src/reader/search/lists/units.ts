/** What a folded text consists of: whole numbers, and every other character by itself. */
const UNIT = /[\d.]+|[^\d.]/gu

/**
 * The units of a folded text. A word stands in a text, as search has it, where its units stand one after the other:
 * 13 is one unit, and so never within 113.
 */
export function unitsOf(folded: string): string[] {
  return folded.match(UNIT) ?? []
}
