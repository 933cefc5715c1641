import type { Article, Block, Department, Event, Involvement } from '../edition/schema.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { type Remark, remarks } from './remarks.ts'

type HeadBlock = Extract<Block, { type: 'kicker' | 'headline' | 'deck' | 'byline' }>

/** An involvement with the department it names. */
export interface NamedInvolvement {
  department: Department
  involvement: Involvement
}

/** An article arranged for its page: what stands above the text, the text, and what stands in the margin. */
export interface ArticleView {
  head: readonly { block: HeadBlock; index: number }[]
  body: readonly { block: Block; index: number }[]
  events: readonly Event[]
  subjects: readonly NamedInvolvement[]
  mentions: readonly NamedInvolvement[]
  /** Gaps, doubtful readings and notes. */
  remarks: readonly Remark[]
  joins: readonly Remark[]
  durations: readonly Remark[]
}

function isHead(block: Block): block is HeadBlock {
  return ['kicker', 'headline', 'deck', 'byline'].includes(block.type)
}

/** Arranges an article for its page. Only the blocks before the first paragraph or heading stand in the head. */
export function articleView(catalogue: Catalogue, entry: Entry): ArticleView {
  const { article } = entry
  const blocks = article.blocks.map((block, index) => ({ block, index }))
  const firstOfBody = blocks.findIndex(({ block }) => !isHead(block))
  const cut = firstOfBody === -1 ? blocks.length : firstOfBody
  const all = remarks(article)
  return {
    head: blocks.slice(0, cut).flatMap(({ block, index }) => (isHead(block) ? [{ block, index }] : [])),
    body: blocks.slice(cut),
    events: entry.events,
    subjects: named(catalogue, article, 'subject'),
    mentions: named(catalogue, article, 'mentioned'),
    remarks: all.filter((r) => r.type !== 'join' && r.type !== 'duration'),
    joins: all.filter((r) => r.type === 'join'),
    durations: all.filter((r) => r.type === 'duration'),
  }
}

function named(catalogue: Catalogue, article: Article, role: Involvement['role']): NamedInvolvement[] {
  return article.involvements.flatMap((involvement) => {
    const department = catalogue.department(involvement.department)
    return involvement.role === role && department !== undefined ? [{ department, involvement }] : []
  })
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
