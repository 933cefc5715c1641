import { type Entry, isOpen, type OpenEntry } from '../catalogue.ts'
import type { Hit, RemarkHit, SearchResult } from '../hits.ts'
import type { Variants } from './aids.ts'
import { type SearchField, searchFields } from './fields.ts'
import { placesOf } from './numbers.ts'
import { queryWords } from './query.ts'

/**
 * Exact substring search over the articles whose text is there: every word of the query must occur in an article's text or remarks,
 * as `includes` on the folded text would find it, numbers as whole numbers.
 */
export function searchEntries(
  entries: readonly Entry[],
  query: string,
  variants?: Variants,
): ReadonlyMap<Entry, SearchResult> | undefined {
  const open = entries.filter(isOpen)
  const words = queryWords(query, variants, (word) => open.some((entry) => holds(entry, word, variants)))
  return words.length === 0 ? undefined : searchForWords(open, words, variants)
}

/** Of the articles whose text is there those that hold every one of some folded words, and where. */
export function searchForWords(
  entries: readonly Entry[],
  words: readonly string[],
  variants?: Variants,
): ReadonlyMap<Entry, SearchResult> {
  return new Map(
    entries
      .filter(isOpen)
      .filter((entry) => words.every((word) => holds(entry, word, variants)))
      .map((entry) => [entry, resultIn(entry, words, variants)]),
  )
}

function holds({ article }: OpenEntry, word: string, variants: Variants | undefined): boolean {
  return searchFields(article, variants).some((field) => occurs(field, word))
}

function resultIn(entry: OpenEntry, words: readonly string[], variants: Variants | undefined): SearchResult {
  const fields = searchFields(entry.article, variants)
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

function occurs({ folded }: SearchField, word: string): boolean {
  return placesOf(word, folded.text).next().done !== true
}

function occurrences({ folded: { text, at }, text: original }: SearchField, word: string) {
  return Array.from(placesOf(word, text), (i) => {
    const start = at[i] ?? 0
    const last = at[i + word.length - 1] ?? start
    const character = String.fromCodePoint(original.codePointAt(last) ?? 0)
    return { start, end: last + character.length }
  })
}

function merged(places: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const previous = result.at(-1)
    if (previous !== undefined && place.start < previous.end) {
      previous.end = Math.max(previous.end, place.end)
    } else {
      result.push({ ...place })
    }
  }
  return result
}
