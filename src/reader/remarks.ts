import type { Fragment } from '../edition/ids.ts'
import { readingText, walkInlines } from '../edition/inline-text.ts'
import type { Article, Block, Inline } from '../edition/schema.ts'
import { ELLIPSIS, setPunctuation } from './punctuation.ts'
import { gapName, remarkNumbers } from './remark-numbers.ts'

/** An editorial entry of an article as it is listed: numbered in the order of the text. */
export interface Remark {
  id: Fragment
  type: 'gap' | 'join' | 'sic' | 'note' | 'duration'
  /** Counted from 1 within the article, joins and durations apart. */
  number: number
  /** The block's place in `article.blocks`. */
  block: number
  /** The words concerned in reading view's punctuation; a join's are those on both sides of it, a gap's those beside it. */
  words: string
  /** The kind of entry in two to four characters. */
  name: string
  reason: string
  /** What probably was meant. */
  reading?: string
  extent?: string
}

const BESIDE = 6

/** A reason as a whole sentence: closed by a full stop where the editor left it open. */
export function sentence(words: string): string {
  return /[。！？…）]$/u.test(words) ? words : `${words}。`
}

/** All editorial entries of an article, in the order of the text. */
export function remarks(article: Article): Remark[] {
  const numbers = remarkNumbers(article)
  return article.blocks.flatMap((block, index) => blockRemarks(block, index, numbers))
}

function blockRemarks(block: Block, index: number, numbers: ReadonlyMap<string, number>): Remark[] {
  const text = setPunctuation(readingText(block.inlines))
  const found: Remark[] = []
  let offset = 0
  const beside = (from: number, to: number) => text.slice(Math.max(0, from), to)
  walkInlines(block.inlines, (inline: Inline) => {
    switch (inline.type) {
      case 'text':
        offset += inline.text.length
        break
      case 'join':
        found.push({
          id: inline.id,
          type: 'join',
          number: numbers.get(inline.id) ?? 0,
          block: index,
          words: `${beside(offset - BESIDE, offset)}⌒${beside(offset, offset + BESIDE)}`,
          name: '接排',
          reason: sentence(inline.reason),
        })
        break
      case 'gap':
        found.push({
          id: inline.id,
          type: 'gap',
          number: numbers.get(inline.id) ?? 0,
          block: index,
          words:
            inline.position === 'after'
              ? ELLIPSIS + beside(offset - BESIDE * 2, offset)
              : beside(offset, offset + BESIDE * 2) + ELLIPSIS,
          name: gapName(inline),
          reason: sentence(inline.reason),
          extent: inline.extent,
        })
        break
      case 'sic':
        found.push({
          id: inline.id,
          type: 'sic',
          number: numbers.get(inline.id) ?? 0,
          block: index,
          words: setPunctuation(readingText(inline.children)),
          name: '存疑',
          reason: sentence(inline.reason),
          ...(inline.reading === undefined ? {} : { reading: setPunctuation(inline.reading) }),
        })
        break
      case 'note':
        found.push({
          id: inline.id,
          type: 'note',
          number: numbers.get(inline.id) ?? 0,
          block: index,
          words: setPunctuation(readingText(inline.children)),
          name: '说明',
          reason: sentence(inline.reason),
        })
        break
      case 'duration':
        found.push({
          id: inline.id,
          type: 'duration',
          number: numbers.get(inline.id) ?? 0,
          block: index,
          words: setPunctuation(readingText(inline.children)),
          name: '无定日',
          reason: sentence(inline.reason),
        })
        break
      case 'date':
      case 'organisation':
      case 'byline':
        break
      default:
        inline satisfies never
    }
  })
  return found
}
