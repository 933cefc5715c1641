import type { Fragment } from '../../edition/ids.ts'
import type { Entry } from '../catalogue.ts'
import type { Variants } from './aids.ts'
import { type SearchField, searchFields } from './fields.ts'
import { foldWords } from './fold.ts'

/** A place where a word of the query stands: code units in the block's reading text, `end` exclusive. */
export interface Hit {
  block: number
  start: number
  end: number
}

/** A hit in the edition's words about an entry: code units in `text`, `end` exclusive. */
export interface RemarkHit extends Hit {
  remark: Fragment
  text: string
}

/** Where an article holds the words of a query, each list in the order of the text; overlapping hits are merged. */
export interface SearchResult {
  hits: readonly Hit[]
  remarkHits: readonly RemarkHit[]
}

/** Searches one article for a query; undefined when it does not hold all of its words. */
export type Search = (entry: Entry, query: string) => SearchResult | undefined

/**
 * Exact substring search over one article: every word of the query must occur in its text or remarks,
 * as `includes` on the folded text would find it. Undefined when some word does not.
 */
export function searchEntry(entry: Entry, query: string, variants?: Variants): SearchResult | undefined {
  const words = foldWords(query, variants)
  const fields = searchFields(entry.article, variants)
  if (!words.every((word) => fields.some((field) => field.folded.text.includes(word)))) return undefined
  const hits: Hit[] = []
  const remarkHits: RemarkHit[] = []
  for (const field of fields) {
    const found = merged(words.flatMap((word) => occurrences(field, word)))
    if (field.kind === 'remark') {
      const { block, remark, text } = field
      remarkHits.push(...found.map((place) => ({ ...place, block, remark, text })))
    } else {
      const { block, offset } = field
      hits.push(...found.map(({ start, end }) => ({ block, start: offset + start, end: offset + end })))
    }
  }
  return { hits, remarkHits }
}

/** The fragment of an article's page at which a hit stands. */
export function hitFragment(hit: Hit | RemarkHit): string {
  return 'remark' in hit ? `about-${hit.remark}` : `hit-${hit.block}-${hit.start}`
}

/** The fragments one goes through from hit to hit: the text's, then one for each remark. */
export function hitFragments({ hits, remarkHits }: SearchResult): string[] {
  return [...new Set([...hits, ...remarkHits].map(hitFragment))]
}

function occurrences({ folded: { text, at }, text: original }: SearchField, word: string) {
  const found: { start: number; end: number }[] = []
  for (let i = text.indexOf(word); i !== -1; i = text.indexOf(word, i + 1)) {
    const start = at[i] ?? 0
    const last = at[i + word.length - 1] ?? start
    const character = String.fromCodePoint(original.codePointAt(last) ?? 0)
    found.push({ start, end: last + character.length })
  }
  return found
}

function merged(places: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const previous = result.at(-1)
    if (previous !== undefined && place.start < previous.end) {
      previous.end = Math.max(previous.end, place.end)
    } else {
      result.push({ ...place })
    }
  }
  return result
}
