import { readingText } from '../edition/inline-text.ts'
import type { Block, Inline } from '../edition/schema.ts'
import type { Hit } from './hits.ts'
import { setPunctuation } from './punctuation.ts'

type Container = Extract<Inline, { children: Inline[] }>
type Leaf = Extract<Inline, { type: 'join' | 'gap' }>

/** An inline as reading view shows it: punctuation set, words that a search found told apart. */
export type Presented =
  /** `at` is where the piece begins in the block's reading text (code units). */
  | { type: 'text'; text: string; at: number; hit: boolean }
  | Leaf
  | (Container extends infer C
      ? C extends Container
        ? Omit<C, 'children'> & { children: Presented[] }
        : never
      : never)

/**
 * A block's inlines for reading view. Punctuation is set over the whole block, so that it does not
 * depend on where a mark begins; `hits` (code units of the block's reading text) split the text.
 */
export function present(block: Block, hits: readonly Hit[] = []): Presented[] {
  const set = setPunctuation(readingText(block.inlines))
  let offset = 0
  const presentAll = (inlines: readonly Inline[]): Presented[] => inlines.flatMap(presentOne)
  const presentOne = (inline: Inline): Presented[] => {
    switch (inline.type) {
      case 'text': {
        const start = offset
        offset += inline.text.length
        return splitAtHits(set.slice(start, offset), start, hits)
      }
      case 'join':
      case 'gap':
        return [inline]
      case 'sic':
      case 'note':
      case 'doubt':
      case 'date':
      case 'duration':
      case 'organisation':
      case 'byline':
        return [{ ...inline, children: presentAll(inline.children) }]
      default:
        return inline satisfies never
    }
  }
  return presentAll(block.inlines)
}

function splitAtHits(text: string, start: number, hits: readonly Hit[]): Presented[] {
  const end = start + text.length
  const pieces: Presented[] = []
  let at = start
  const push = (to: number, hit: boolean) => {
    if (to > at) pieces.push({ type: 'text', text: text.slice(at - start, to - start), at, hit })
    at = Math.max(at, to)
  }
  for (const hit of hits) {
    push(Math.min(hit.start, end), false)
    push(Math.min(hit.end, end), true)
  }
  push(end, false)
  return pieces
}

/** A block's words as reading view sets them. */
export function presentedText(block: Block): string {
  return setPunctuation(readingText(block.inlines))
}
