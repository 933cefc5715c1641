import { type Entry, isOpen } from '../catalogue.ts'
import { fragmentOfHit, type Hit, type HitPiece, hitPieces, type SearchResult } from '../hits.ts'
import { presentedText } from '../presentation.ts'
import { ELLIPSIS, setPunctuation } from '../punctuation.ts'

/** A sentence of an article, or the edition's words about it, with the words found told apart. */
export interface Snippet {
  kind: 'text' | 'remark'
  /** What tells it from the others of its article: several may be of one remark. */
  key: string
  /** The fragment of its first hit in the article's page. */
  fragment: string
  pieces: readonly HitPiece[]
}

const SENTENCE_END = /[。！？…]/u
const REACH = 40

/** The sentences in which a search hit, the first few: one for each block, then one for each remark. */
export function snippets(entry: Entry, { hits, remarkHits }: SearchResult, most = 3): Snippet[] {
  const inText = firstOfEach(hits, (hit) => hit.block).map((first): Snippet => {
    const block = isOpen(entry) ? entry.article.blocks[first.block] : undefined
    const own = hits.filter((hit) => hit.block === first.block)
    const fragment = fragmentOfHit(first)
    return {
      kind: 'text',
      key: fragment,
      fragment,
      pieces: pieces(block === undefined ? '' : presentedText(block), first, own),
    }
  })
  const inRemarks = firstOfEach(remarkHits, (hit) => hit.text).map((first): Snippet => {
    const own = remarkHits.filter((hit) => hit.text === first.text && hit.remark === first.remark)
    const fragment = fragmentOfHit(first)
    return {
      kind: 'remark',
      key: `${fragment} ${first.text}`,
      fragment,
      pieces: pieces(setPunctuation(first.text), first, own),
    }
  })
  return [...inText, ...inRemarks].slice(0, most)
}

function firstOfEach<Item>(items: readonly Item[], key: (item: Item) => unknown): Item[] {
  const seen = new Set<unknown>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}

function pieces(text: string, first: Hit, hits: readonly Hit[]): HitPiece[] {
  const from = clauseStart(text, first.start)
  const to = clauseEnd(text, first.end)
  const ellipsis = (at: number): HitPiece => ({ at, text: ELLIPSIS, hit: false })
  const begun = from > 0 && !SENTENCE_END.test(text.charAt(from - 1))
  const goesOn = to < text.length && !SENTENCE_END.test(text.charAt(to - 1))
  return [
    ...(begun ? [ellipsis(from - 1)] : []),
    ...hitPieces(text, hits, from, to),
    ...(goesOn ? [ellipsis(to)] : []),
  ]
}

function clauseStart(text: string, at: number): number {
  const limit = characterEdge(text, Math.max(0, at - REACH))
  for (let i = at; i > limit; i--) if (SENTENCE_END.test(text.charAt(i - 1))) return i
  return limit
}

function clauseEnd(text: string, at: number): number {
  const limit = characterEdge(text, Math.min(text.length, at + REACH))
  for (let i = at; i < limit; i++) if (SENTENCE_END.test(text.charAt(i))) return i + 1
  return limit
}

/** An offset, one further back where it would part a character of two code units. */
function characterEdge(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at
}
