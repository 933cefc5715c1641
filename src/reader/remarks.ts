import type { Fragment } from '../edition/ids.ts'
import { readingText } from '../edition/inline-text.ts'
import type { Article, Block, GapInline, Inline } from '../edition/schema.ts'
import { ELLIPSIS, setPunctuation } from './punctuation.ts'
import { gapName, remarkNumbers } from './remark-numbers.ts'
import { conjecture, DOUBT, loss, sentence, takenFor, toCheck } from './remark-words.ts'

/** An editorial entry of an article as it is listed: numbered in the order of the signs in the text. */
export interface Remark {
  id: Fragment
  type: 'gap' | 'join' | 'sic' | 'note' | 'doubt' | 'duration'
  /** Counted from 1 within the article, joins and durations apart. */
  number: number
  /** The block's place in `article.blocks`. */
  block: number
  /** The words concerned in reading view's punctuation; a join's are those on both sides of it, a gap's those beside it. */
  words: string
  /** The kind of entry in two to four characters. */
  name: string
  /** In whole sentences. */
  reason: string
  /** What probably was meant. */
  reading?: string
  /** What is missing, and whether text or a picture. */
  gap?: { what: GapInline['what']; extent: string }
  /** What a draft takes the words for without being sure, or why it is not sure of a join or a gap: a sentence. */
  doubt?: string
}

const BESIDE = 6

/** What a remark says, as page and ledger say it: what is doubted, its reason, what probably was meant or what is missing. */
export function remarkSentences({ reason, reading, gap, doubt }: Remark): string[] {
  return [
    ...(doubt === undefined ? [] : [doubt]),
    reason,
    ...(reading === undefined ? [] : [conjecture(reading)]),
    ...(gap === undefined ? [] : [loss(gap.extent)]),
  ]
}

/** All editorial entries of an article, in the order of their signs. */
export function remarks(article: Article): Remark[] {
  const numbers = remarkNumbers(article)
  return article.blocks.flatMap((block, index) => blockRemarks(block, index, numbers))
}

function blockRemarks(block: Block, index: number, numbers: ReadonlyMap<string, number>): Remark[] {
  const text = setPunctuation(readingText(block.inlines))
  let offset = 0
  const beside = (from: number, to: number) => text.slice(Math.max(0, from), to)
  const common = ({ id, reason, doubt }: { id: Fragment; reason: string; doubt?: string | undefined }) => ({
    id,
    number: numbers.get(id) ?? 0,
    block: index,
    reason: sentence(reason),
    ...(doubt === undefined ? {} : { doubt: toCheck(doubt) }),
  })
  const one = (inline: Inline): Remark[] => {
    switch (inline.type) {
      case 'text':
        offset += inline.text.length
        return []
      case 'join': {
        const words = `${beside(offset - BESIDE, offset)}⌒${beside(offset, offset + BESIDE)}`
        return [{ ...common(inline), type: 'join', words, name: '接排' }]
      }
      case 'gap': {
        const { what, extent } = inline
        const words =
          inline.position === 'after'
            ? ELLIPSIS + beside(offset - BESIDE * 2, offset)
            : beside(offset, offset + BESIDE * 2) + ELLIPSIS
        return [{ ...common(inline), type: 'gap', words, name: gapName(inline), gap: { what, extent } }]
      }
      case 'sic':
        return around(inline.children, (words) => ({
          ...common(inline),
          type: 'sic',
          words,
          name: '存疑',
          ...(inline.reading === undefined ? {} : { reading: setPunctuation(inline.reading) }),
        }))
      case 'note':
        return around(inline.children, (words) => ({ ...common(inline), type: 'note', words, name: '说明' }))
      case 'doubt':
        return around(inline.children, (words) => ({
          ...common(inline),
          type: 'doubt',
          words,
          name: DOUBT,
          doubt: takenFor(inline.of),
        }))
      case 'duration':
        return around(inline.children, (words) => ({
          ...common(inline),
          type: 'duration',
          words,
          name: '无定日',
        }))
      case 'date':
      case 'organisation':
      case 'byline':
        return inline.children.flatMap(one)
      default:
        return inline satisfies never
    }
  }
  /** The entries within some words, then the one on the words themselves. */
  const around = (children: readonly Inline[], remark: (words: string) => Remark): Remark[] => {
    const from = offset
    const within = children.flatMap(one)
    return [...within, remark(text.slice(from, offset))]
  }
  return block.inlines.flatMap(one)
}
