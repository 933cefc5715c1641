import type { Entry } from './catalogue.ts'
import { foldWords } from './fold.ts'
import type { SearchField } from './search-fields.ts'

/** A place where a word of the query stands: code units in the block's reading text, `end` exclusive. */
export interface Hit {
  block: number
  start: number
  end: number
}

/** Where an article holds the words of a query. */
export interface SearchResult {
  /** Hits in the article's own words, in the order of the text; overlapping ones are merged. */
  hits: readonly Hit[]
  /** Whether some word stands only in a remark of the edition. */
  inRemarks: boolean
}

/**
 * Exact substring search over one article: every word of the query must occur in its text or remarks,
 * as `includes` on the folded text would find it. Undefined when some word does not.
 */
export function searchEntry(entry: Entry, query: string): SearchResult | undefined {
  const words = foldWords(query)
  const hits: Hit[] = []
  let inRemarks = false
  for (const word of words) {
    const found = entry.fields.filter((field) => field.folded.text.includes(word))
    if (found.length === 0) return undefined
    const inText = found.filter((field) => field.kind === 'text')
    inRemarks ||= inText.length === 0
    hits.push(...inText.flatMap((field) => occurrences(field, word)))
  }
  return { hits: merged(hits), inRemarks }
}

function occurrences(field: SearchField, word: string): Hit[] {
  const hits: Hit[] = []
  const { text, at } = field.folded
  for (let i = text.indexOf(word); i !== -1; i = text.indexOf(word, i + 1)) {
    const start = at[i] ?? 0
    const last = at[i + word.length - 1] ?? start
    const character = String.fromCodePoint(field.text.codePointAt(last) ?? 0)
    hits.push({
      block: field.block,
      start: field.offset + start,
      end: field.offset + last + character.length,
    })
  }
  return hits
}

function merged(hits: readonly Hit[]): Hit[] {
  const inOrder = [...hits].sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end)
  const result: Hit[] = []
  for (const hit of inOrder) {
    const previous = result.at(-1)
    if (previous !== undefined && previous.block === hit.block && hit.start < previous.end) {
      previous.end = Math.max(previous.end, hit.end)
    } else {
      result.push({ ...hit })
    }
  }
  return result
}
