import { hitFragment, remarkFragment } from '../edition/fragments.ts'
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
export function fragmentOfHit(hit: Hit | RemarkHit): string {
  return 'remark' in hit ? remarkFragment(hit.remark) : hitFragment(hit.block, hit.start)
}

/** The fragments one goes through from hit to hit: the text's, then one for each remark. */
export function hitFragments({ hits, remarkHits }: SearchResult): string[] {
  return [...new Set([...hits, ...remarkHits].map(fragmentOfHit))]
}

/** A piece of words that were searched; `at` tells the pieces apart. */
export interface HitPiece {
  at: number
  text: string
  hit: boolean
}

/** Words, or a part of them, cut where something was found in them; only hits that lie whole within are told apart. */
export function hitPieces(
  text: string,
  hits: readonly { start: number; end: number }[],
  from = 0,
  to = text.length,
): HitPiece[] {
  const pieces: HitPiece[] = []
  const push = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ at: start, text: text.slice(start, end), hit })
  }
  let at = from
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    push(at, start, false)
    push(start, end, true)
    at = end
  }
  push(at, to, false)
  return pieces
}
