import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Ground } from './finding.ts'
import { endsSentence } from './page-line.ts'
import { readSignature } from './signature.ts'

/** Where an article begins or ends in the middle of a sentence. */
export interface DraftGap {
  position: 'before' | 'after'
  block: WordBlock
  start: number
  end: number
  reason: string
  ground: Ground
}

const CONTINUES = /^[，。、；：！？,;:!?”’）)】》]/u
const EDGE = 16

/** Finds lost beginnings and ends: a paragraph that opens with a stop, an article that ends without one. */
export function findGaps(words: ArticleWords): DraftGap[] {
  const { paragraphs } = words
  const beginnings = paragraphs
    .filter(({ text }) => CONTINUES.test(text))
    .map(
      (block): DraftGap => ({
        position: 'before',
        block,
        start: 0,
        end: Math.min(EDGE, block.text.length),
        reason: '本段从标点开始，前文缺失',
        ground: { rule: '段首是不能开头的标点', confidence: '高' },
      }),
    )
  const last = paragraphs.at(-1)
  const broken =
    last !== undefined &&
    last === words.blocks.findLast(({ type }) => type !== 'photo-credit' && type !== 'byline') &&
    last.text.length > 30 &&
    !endsSentence(last.text) &&
    !/[”’』」）)】]$/u.test(last.text) &&
    readSignature(last.text) === undefined
  if (!broken) return beginnings
  const { length } = last.text
  return [
    ...beginnings,
    {
      position: 'after',
      block: last,
      start: length - EDGE,
      end: length,
      reason: '全文止于半句，没有标点，结尾缺失',
      ground: { rule: '末段没有句末标点', confidence: '高' },
    },
  ]
}
