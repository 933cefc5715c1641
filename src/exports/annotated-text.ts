import { readingText } from '../edition/inline-text.ts'
import type { Article, Block, BlockType, GapInline, Inline } from '../edition/schema.ts'
import { blockWords } from '../reader/passage/block-name.ts'
import { quoted, setPunctuation } from '../reader/punctuation.ts'
import { gapName } from '../reader/remark-numbers.ts'
import { conjecture, DOUBT, sentence } from '../reader/remark-words.ts'
import { type Remark, remarks } from '../reader/remarks.ts'

/** A piece of an article as a copy without markup shows it. */
export type Piece =
  | { type: 'text'; text: string }
  | { type: 'gap'; words: string }
  /** The number of an annotation, the one that its entry bears on the page. */
  | { type: 'reference'; number: number }

/** A block in reading view's punctuation, joins closed up, gaps and annotations marked in place. */
export interface AnnotatedBlock {
  type: BlockType
  pieces: readonly Piece[]
}

/** What the edition says of a place in the text; the name of its kind comes first. */
export interface Annotation {
  number: number
  text: string
}

/** An article for a copy without markup: nothing missing or doubtful passes unmarked. */
export interface AnnotatedText {
  blocks: readonly AnnotatedBlock[]
  annotations: readonly Annotation[]
  /**
   * Where the print broke a paragraph, each in a sentence that names the place. As on the page they have no
   * number: a reference at the join would part the words that the join puts together.
   */
  joins: readonly string[]
}

/** Arranges an article for a copy without markup. */
export function annotatedText(article: Article): AnnotatedText {
  const known = remarks(article)
  const numbers = new Map<string, number>(known.map(({ id, number }) => [id, number]))
  return {
    blocks: article.blocks.map((block) => ({ type: block.type, pieces: pieces(block, numbers) })),
    annotations: known.flatMap((remark) => annotation(remark)),
    joins: known.flatMap((remark) => {
      const block = article.blocks[remark.block]
      return remark.type !== 'join' || block === undefined
        ? []
        : [`接排：${blockWords(block)}${quoted(remark.words)}，${remark.reason}${remark.doubt ?? ''}`]
    }),
  }
}

/** What stands where something is missing, as on the page: 〔此前缺〕, 〔照片缺〕. */
export function gapWords(gap: GapInline): string {
  return `〔${gapName(gap)}〕`
}

function annotation({ type, number, reason, reading, gap, doubt }: Remark): Annotation[] {
  switch (type) {
    case 'gap':
      return [{ number, text: `缺：${gap === undefined ? '' : sentence(gap.extent)}${reason}${doubt ?? ''}` }]
    case 'sic':
      return [{ number, text: `存疑：${reading === undefined ? '' : conjecture(reading)}${reason}` }]
    case 'note':
      return [{ number, text: `说明：${reason}` }]
    case 'doubt':
      return [{ number, text: `${DOUBT}：${doubt ?? ''}${reason}` }]
    case 'join':
    case 'duration':
      return []
    default:
      return type satisfies never
  }
}

function pieces(block: Block, numbers: ReadonlyMap<string, number>): Piece[] {
  const set = setPunctuation(readingText(block.inlines))
  let offset = 0
  const reference = (id: string): Piece => ({ type: 'reference', number: numbers.get(id) ?? 0 })
  const all = (inlines: readonly Inline[]): Piece[] => inlines.flatMap(one)
  const one = (inline: Inline): Piece[] => {
    switch (inline.type) {
      case 'text': {
        const start = offset
        offset += inline.text.length
        return [{ type: 'text', text: set.slice(start, offset) }]
      }
      case 'join':
        return []
      case 'gap':
        return [{ type: 'gap', words: gapWords(inline) }, reference(inline.id)]
      case 'sic':
      case 'note':
      case 'doubt':
        return [...all(inline.children), reference(inline.id)]
      case 'date':
      case 'duration':
      case 'organisation':
      case 'byline':
        return all(inline.children)
      default:
        return inline satisfies never
    }
  }
  return all(block.inlines)
}
