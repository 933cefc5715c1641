import { readingText } from '../edition/inline-text.ts'
import type { Article, Block, BlockType, GapInline, Inline } from '../edition/schema.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { gapName } from '../reader/remark-numbers.ts'

/** A piece of an article as a copy without markup shows it. */
export type Piece =
  | { type: 'text'; text: string }
  | { type: 'gap'; words: string }
  /** The number of an annotation, counted from 1 within the article. */
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
}

/** Arranges an article for a copy without markup. */
export function annotatedText(article: Article): AnnotatedText {
  const annotations: Annotation[] = []
  const annotate = (text: string): Piece => {
    const number = annotations.length + 1
    annotations.push({ number, text })
    return { type: 'reference', number }
  }
  const blocks = article.blocks.map((block) => ({ type: block.type, pieces: pieces(block, annotate) }))
  return { blocks, annotations }
}

/** What stands where something is missing, as on the page: 〔此前缺〕, 〔照片缺〕. */
export function gapWords(gap: GapInline): string {
  return `〔${gapName(gap)}〕`
}

function pieces(block: Block, annotate: (text: string) => Piece): Piece[] {
  const set = setPunctuation(readingText(block.inlines))
  const joins: string[] = []
  let offset = 0
  const all = (inlines: readonly Inline[]): Piece[] => inlines.flatMap(one)
  const one = (inline: Inline): Piece[] => {
    switch (inline.type) {
      case 'text': {
        const start = offset
        offset += inline.text.length
        return [{ type: 'text', text: set.slice(start, offset) }]
      }
      case 'join':
        joins.push(inline.reason)
        return []
      case 'gap':
        return [{ type: 'gap', words: gapWords(inline) }, annotate(`缺：${inline.extent}。${inline.reason}`)]
      case 'sic': {
        const words = all(inline.children)
        const reading = inline.reading === undefined ? '' : `疑作“${inline.reading}”。`
        return [...words, annotate(`存疑：${reading}${inline.reason}`)]
      }
      case 'note':
        return [...all(inline.children), annotate(`说明：${inline.reason}`)]
      case 'date':
      case 'duration':
      case 'organisation':
      case 'byline':
        return all(inline.children)
      default:
        return inline satisfies never
    }
  }
  const words = all(block.inlines)
  // A reference at the join itself would part the words that the join puts together.
  return [...words, ...joins.map((reason) => annotate(`接排：${reason}`))]
}
