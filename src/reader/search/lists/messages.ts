import type { ListedSegment, Told } from './list-search.ts'

/** What the page asks of the worker that searches: first what there is to search, then one query after another. */
export type ToWorker =
  | { type: 'begin'; base: string; variants: string; segments: readonly ListedSegment[] }
  | { type: 'ask'; ask: number; query: string }

/** What the worker tells: what it found so far for a query, and that it has told all. */
export type FromWorker = { ask: number; told: Told | { type: 'done' } }
