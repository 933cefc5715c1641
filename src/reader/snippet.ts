import type { Entry } from './catalogue.ts'
import { presentedText } from './presentation.ts'
import type { Hit, SearchResult } from './search.ts'

/** A piece of a snippet; `at` tells the pieces of one snippet apart. */
export interface SnippetPiece {
  at: number
  text: string
  hit: boolean
}

/** A sentence of an article with the words found told apart. */
export interface Snippet {
  hit: Hit
  pieces: readonly SnippetPiece[]
}

const SENTENCE_END = /[。！？…]/u
const REACH = 40

/** The sentences in which a search hit, the first few; one per hit block. */
export function snippets(entry: Entry, result: SearchResult, most = 3): Snippet[] {
  const seen = new Set<number>()
  return result.hits
    .filter((hit) => !seen.has(hit.block) && seen.add(hit.block))
    .slice(0, most)
    .map((hit) => snippet(entry, hit, result.hits))
}

function snippet(entry: Entry, hit: Hit, hits: readonly Hit[]): Snippet {
  const block = entry.article.blocks[hit.block]
  const text = block === undefined ? '' : presentedText(block)
  const from = clauseStart(text, hit.start)
  const to = clauseEnd(text, hit.end)
  const pieces: SnippetPiece[] = []
  const push = (start: number, end: number, isHit: boolean) => {
    if (end > start) pieces.push({ at: start, text: text.slice(start, end), hit: isHit })
  }
  let at = from
  if (from > 0 && !SENTENCE_END.test(text.charAt(from - 1)))
    pieces.push({ at: from - 1, text: '…', hit: false })
  for (const other of hits.filter((h) => h.block === hit.block && h.start >= from && h.end <= to)) {
    push(at, other.start, false)
    push(other.start, other.end, true)
    at = other.end
  }
  push(at, to, false)
  if (to < text.length && !SENTENCE_END.test(text.charAt(to - 1)))
    pieces.push({ at: to, text: '…', hit: false })
  return { hit, pieces }
}

function clauseStart(text: string, at: number): number {
  const limit = Math.max(0, at - REACH)
  for (let i = at; i > limit; i--) if (SENTENCE_END.test(text.charAt(i - 1))) return i
  return limit
}

function clauseEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH)
  for (let i = at; i < limit; i++) if (SENTENCE_END.test(text.charAt(i))) return i + 1
  return limit
}
