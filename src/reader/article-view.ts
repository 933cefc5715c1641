import type { Block } from '../edition/schema.ts'
import type { Entry } from './catalogue.ts'

type HeadBlock = Extract<Block, { type: 'kicker' | 'headline' | 'deck' | 'byline' }>

/** An article arranged for its page: what stands above the text, and the text. */
export interface ArticleView {
  head: readonly { block: HeadBlock; index: number }[]
  body: readonly { block: Block; index: number }[]
}

function isHead(block: Block): block is HeadBlock {
  return ['kicker', 'headline', 'deck', 'byline'].includes(block.type)
}

/** Arranges an article for its page. Only the blocks before the first paragraph or heading stand in the head. */
export function articleView({ article }: Entry): ArticleView {
  const blocks = article.blocks.map((block, index) => ({ block, index }))
  const firstOfBody = blocks.findIndex(({ block }) => !isHead(block))
  const cut = firstOfBody === -1 ? blocks.length : firstOfBody
  return {
    head: blocks.slice(0, cut).flatMap(({ block, index }) => (isHead(block) ? [{ block, index }] : [])),
    body: blocks.slice(cut),
  }
}

/** The fragment of a block that has one: `p3` for a paragraph, `s1` for a section heading. */
export function blockFragment(block: Block): string | undefined {
  switch (block.type) {
    case 'paragraph':
      return `p${block.number}`
    case 'heading':
      return `s${block.number}`
    case 'kicker':
    case 'headline':
    case 'deck':
    case 'byline':
    case 'photo-credit':
      return undefined
    default:
      return block satisfies never
  }
}
