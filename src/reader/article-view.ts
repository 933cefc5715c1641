import type { Block } from '../edition/schema.ts'
import type { OpenEntry } from './catalogue.ts'

/** A block and its place in the article. */
export interface PlacedBlock {
  block: Block
  index: number
}

/** An article arranged for its page. */
export interface ArticleView {
  /** What stands above the headline. */
  kickers: readonly PlacedBlock[]
  headline: readonly PlacedBlock[]
  decks: readonly PlacedBlock[]
  /** Who signed above the text. */
  bylines: readonly PlacedBlock[]
  body: readonly PlacedBlock[]
}

const HEAD = ['kicker', 'headline', 'deck', 'byline'] as const satisfies readonly Block['type'][]

/** Arranges an article for its page. Only the blocks before the first paragraph or heading stand above the text. */
export function articleView({ article }: OpenEntry): ArticleView {
  const blocks = article.blocks.map((block, index) => ({ block, index }))
  const firstOfBody = blocks.findIndex(({ block }) => !HEAD.some((type) => type === block.type))
  const cut = firstOfBody === -1 ? blocks.length : firstOfBody
  const above = (...types: readonly Block['type'][]) =>
    blocks.slice(0, cut).filter(({ block }) => types.includes(block.type))
  return {
    kickers: above('kicker'),
    headline: above('headline'),
    decks: above('deck'),
    bylines: above('byline'),
    body: blocks.slice(cut),
  }
}
