import { partsByMonth, WORDS_APART_FROM, wordsOf } from '../../edition/index-parts.ts'
import type { Index, IndexWords } from '../../edition/index-schema.ts'

/** About how many articles' words a file holds: some 7 KB as they are sent. */
const FULL = 500

/** An index that leaves its words to files, and what these hold; a small one keeps them. */
export function wordsApart({ words, ...index }: Index, full = FULL): { index: Index; files: IndexWords[] } {
  const { id } = index.articles
  if (words === undefined || id.length < WORDS_APART_FROM) return { index: { ...index, words }, files: [] }
  let next = 0
  const placed = index.sources.map((source) => {
    const from = next
    next += source.articles
    return { ...source, ids: id.slice(from, next) }
  })
  const files = partsByMonth(placed, full).map((sources) =>
    wordsOf(words, new Set(sources.flatMap(({ ids }) => ids))),
  )
  return { index, files }
}
