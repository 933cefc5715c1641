import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Ground } from './finding.ts'
import { OPENING_LENGTH } from './lost-openings.ts'
import { endsSentence } from './page-line.ts'
import type { RecognisedArticle } from './recognised-article.ts'
import { readSignature } from './signature.ts'
import { CONTINUES } from './words/line-openings.ts'

/** Where an article begins or ends in the middle of a sentence. */
export interface DraftGap {
  position: 'before' | 'after'
  block: WordBlock
  start: number
  end: number
  reason: string
  ground: Ground
}

const EDGE = 16
/** A clause and half of the next, which no entry of a list is: 市旅游局公布一季度投诉情况，导游擅自加点占了三. */
const SENTENCE_BEGUN = /^.{8,}[，,][^，。；：,;:\s]{5,}$/u

/** Finds lost beginnings and ends: a paragraph that opens with a stop, an article that ends without one. */
export function findGaps(
  { goesTo, comesFrom, parts }: RecognisedArticle,
  words: ArticleWords,
  openings: ReadonlySet<string>,
): DraftGap[] {
  const { paragraphs } = words
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  const elsewhere = comesFrom !== undefined && first !== undefined
  const beginnings = [
    ...(elsewhere ? [lostBefore(first, `上接第${comesFrom}版，那里的文字不在这里`, '有上接的标记')] : []),
    ...paragraphs
      .filter((block) => CONTINUES.test(block.text) && !(elsewhere && block === first))
      .map((block) => lostBefore(block, '本段从标点开始，前文缺失', '段首是不能开头的标点')),
    ...paragraphs
      .filter(({ text }) => openings.has(text.slice(0, OPENING_LENGTH)))
      .map((block) => ({
        ...lostBefore(block, '本段从半句开始，前文缺失', ''),
        ground: { rule: '同样的话在本版别处接在前半句之后', confidence: '低' } as const,
      })),
  ]
  if (goesTo !== undefined && last !== undefined)
    return [...beginnings, lostAfter(last, `下转第${goesTo}版，那里的文字不在这里`, '有下转的标记')]
  const broken =
    last !== undefined &&
    last === words.blocks.findLast(({ type }) => type !== 'photo-credit' && type !== 'byline') &&
    (last.text.length > 30 || SENTENCE_BEGUN.test(last.text)) &&
    parts.findLast(({ type }) => type === 'paragraph')?.whole === undefined &&
    !endsSentence(last.text) &&
    !/[”’』」）)】]$/u.test(last.text) &&
    readSignature(last.text) === undefined
  return broken
    ? [...beginnings, lostAfter(last, '全文止于半句，没有标点，结尾缺失', '末段没有句末标点')]
    : beginnings
}

function lostBefore(block: WordBlock, reason: string, rule: string): DraftGap {
  const end = Math.min(EDGE, block.text.length)
  return { position: 'before', block, start: 0, end, reason, ground: { rule, confidence: '高' } }
}

function lostAfter(block: WordBlock, reason: string, rule: string): DraftGap {
  const end = block.text.length
  return {
    position: 'after',
    block,
    start: Math.max(0, end - EDGE),
    end,
    reason,
    ground: { rule, confidence: '高' },
  }
}
