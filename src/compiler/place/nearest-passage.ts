import { approximateMatches } from '../../edition/approximate.ts'
import type { Run } from '../read/line-table.ts'

/** The passage of a text with the fewest edits to some words, unless over a third would differ. */
export function nearestPassage(text: string, words: string): Run | undefined {
  const [nearest] = approximateMatches(text, words, words.length / 3).sort((a, b) => a.errors - b.errors)
  if (nearest === undefined) return undefined
  const { start, end } = nearest
  return text.slice(start, end).includes('\n') ? undefined : { start, end }
}
