import { readingText, walkInlines } from '../edition/inline-text.ts'
import type { Article, Block, Edition } from '../edition/schema.ts'
import type { Place } from '../reader/passage/article-words.ts'
import { blockName, blockWords } from '../reader/passage/block-name.ts'
import { linkTo } from '../reader/passage/link-to.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { gapWords } from './annotated-text.ts'
import { provenance, sourceWords } from './provenance.ts'
import { articleAddress, type Site } from './site.ts'

/**
 * A passage to paste elsewhere: its words in reading punctuation, a line for each block, what is missing
 * within it or at its edges marked; then author, headline, newspaper, day, paragraph and address.
 */
export function quotation(edition: Edition, article: Article, place: Place, site: Site): string {
  const from = provenance(edition, article, site)
  const source = sourceWords(from).replace(/。$/u, '')
  return `${passageText(article, place)}\n——${source}，${whereabouts(article, place)}。\n${passageAddress(article, place, site)}\n`
}

/** The address of a passage; that of its block where it holds no words. */
export function passageAddress(article: Article, place: Place, site: Site): string {
  return articleAddress(site, article.id, linkTo(article, place) ?? blockName(article, place.start.block))
}

/** The words of a passage in reading punctuation, a line for each block. */
export function passageText(article: Article, { start, end }: Place): string {
  return article.blocks
    .slice(start.block, end.block + 1)
    .map((block, i, blocks) =>
      blockText(block, i === 0 ? start.offset : 0, i === blocks.length - 1 ? end.offset : Infinity),
    )
    .filter((text) => text !== '')
    .join('\n')
}

function blockText({ inlines }: Block, start: number, end: number): string {
  const set = setPunctuation(readingText(inlines))
  let text = ''
  let offset = 0
  walkInlines(inlines, (inline) => {
    if (inline.type === 'gap' && start <= offset && offset <= end) text += gapWords(inline)
    if (inline.type !== 'text') return
    const next = offset + inline.text.length
    text += set.slice(Math.max(offset, start), Math.max(Math.min(next, end), start))
    offset = next
  })
  return text.trim()
}

/** 第3段, 第3—5段, 题目至第2段 */
function whereabouts(article: Article, { start, end }: Place): string {
  const first = article.blocks[start.block]
  const last = article.blocks[end.block]
  if (first === undefined || last === undefined) throw new RangeError(`no such place in ${article.id}`)
  if (first === last) return blockWords(first)
  return first.type === 'paragraph' && last.type === 'paragraph'
    ? `第${first.number}—${last.number}段`
    : `${blockWords(first)}至${blockWords(last)}`
}
