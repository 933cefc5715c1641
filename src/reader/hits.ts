import type { Fragment } from '../edition/ids.ts'
import type { Entry } from './catalogue.ts'

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

/** Searches articles for a query: what each that holds it holds; undefined for a query of nothing to search for. */
export type Search = (
  entries: readonly Entry[],
  query: string,
) => ReadonlyMap<Entry, SearchResult> | undefined

/** The fragment of an article's page at which a hit stands. */
export function hitFragment(hit: Hit | RemarkHit): string {
  return 'remark' in hit ? `about-${hit.remark}` : `hit-${hit.block}-${hit.start}`
}

/** The fragments one goes through from hit to hit: the text's, then one for each remark. */
export function hitFragments({ hits, remarkHits }: SearchResult): string[] {
  return [...new Set([...hits, ...remarkHits].map(hitFragment))]
}
