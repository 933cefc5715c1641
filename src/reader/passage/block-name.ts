import { blockFragment, paragraphNumber } from '../../edition/fragments.ts'
import type { Article, Block } from '../../edition/schema.ts'

/** What a link calls a block: `p3`, `s1`, `headline`, `deck`, `deck-2`; each block of an article has its own. */
export function blockName(article: Article, index: number): string {
  const block = article.blocks[index]
  if (block === undefined) throw new RangeError(`article ${article.id} has no block ${index}`)
  const before = article.blocks.slice(0, index).filter((other) => other.type === block.type).length
  return blockFragment(block) ?? (before === 0 ? block.type : `${block.type}-${before + 1}`)
}

/** The place in `blocks` of the block that a link calls so. */
export function blockNamed(article: Article, name: string): number | undefined {
  const index = article.blocks.findIndex((_block, i) => blockName(article, i) === name)
  return index === -1 ? undefined : index
}

/** What a reader calls the block: 第3段, 小标题, 题目. */
export function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `第${block.number}段`
    case 'heading':
      return '小标题'
    case 'kicker':
      return '眉题'
    case 'headline':
      return '题目'
    case 'deck':
      return '副题'
    case 'byline':
      return '署名'
    case 'photo-credit':
      return '图片署名'
    default:
      return block satisfies never
  }
}

/** The paragraph nearest to one that is no longer there: for `p99` the last. */
export function nearestBlock(article: Article, name: string): number | undefined {
  const wanted = paragraphNumber(name)
  if (wanted === undefined) return undefined
  const distance = (block: Block) => (block.type === 'paragraph' ? Math.abs(block.number - wanted) : Infinity)
  const nearest = article.blocks.reduce<Block | undefined>(
    (leader, block) => (leader === undefined || distance(block) < distance(leader) ? block : leader),
    undefined,
  )
  return nearest?.type === 'paragraph' ? article.blocks.indexOf(nearest) : undefined
}
