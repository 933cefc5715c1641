import type { Contents } from '../edition/edition.ts'
import { readingText } from '../edition/inline-text.ts'
import type { Article, Block, Inline } from '../edition/schema.ts'
import type { Place } from '../reader/passage/article-words.ts'
import { blockName, blockWords } from '../reader/passage/block-name.ts'
import { linkTo } from '../reader/passage/link-to.ts'
import { quoted, setPunctuation } from '../reader/punctuation.ts'
import { meant } from '../reader/remark-words.ts'
import { encodeFragment } from '../reader/site-path.ts'
import { gapWords } from './annotated-text.ts'
import { provenance, sourceWords } from './provenance.ts'
import { articleAddress, type Site } from './site.ts'

/**
 * A passage to paste elsewhere: its words in reading punctuation, a line for each block, with what the
 * edition says of them: what is missing, what is doubtful; then author, headline, newspaper, day, paragraph
 * and address.
 */
export function quotation(edition: Contents, article: Article, place: Place, site: Site): string {
  const from = provenance(edition, article, site)
  const source = sourceWords(from).replace(/。$/u, '')
  return `${passageText(article, place)}\n——${source}，${whereabouts(article, place)}。\n${passageAddress(article, place, site)}\n`
}

/** The address of a passage, readable; that of its block where it holds no words. */
export function passageAddress(article: Article, place: Place, site: Site): string {
  return articleAddress(site, article.id, passageFragment(article, place))
}

/** The address of a passage to send to others: percent-encoded, as programs cut links at the first Chinese character. */
export function passageLinkToSend(article: Article, place: Place, site: Site): string {
  return articleAddress(site, article.id, encodeFragment(passageFragment(article, place)))
}

function passageFragment(article: Article, place: Place): string {
  return linkTo(article, place) ?? blockName(article, place.start.block)
}

/** The words of a passage in reading punctuation, a line for each block, with the edition's signs. */
export function passageText(article: Article, place: Place): string {
  return quotedBlocks(article, place)
    .map(({ text }) => text)
    .join('\n')
}

/** The blocks of which a passage has words: one that it only touches is not quoted. */
function quotedBlocks({ blocks }: Article, { start, end }: Place): { block: Block; text: string }[] {
  return blocks.slice(start.block, end.block + 1).flatMap((block, i, all) => {
    const own = setPunctuation(readingText(block.inlines))
    const from = i === 0 ? start.offset : 0
    const to = i === all.length - 1 ? end.offset : own.length
    const empty = own.slice(from, to).trim() === '' && own !== ''
    return empty ? [] : [{ block, text: blockText(block.inlines, own, from, to) }]
  })
}

function blockText(inlines: readonly Inline[], own: string, start: number, end: number): string {
  let offset = 0
  const all = (some: readonly Inline[]): string => some.map(one).join('')
  const signed = (children: readonly Inline[], sign: (whole: boolean) => string): string => {
    const from = offset
    const words = all(children)
    const covered = Math.min(offset, end) - Math.max(from, start)
    return covered > 0 ? words + sign(covered === offset - from) : words
  }
  const one = (inline: Inline): string => {
    switch (inline.type) {
      case 'text': {
        const from = offset
        offset += inline.text.length
        return own.slice(Math.max(from, start), Math.max(Math.min(offset, end), start))
      }
      case 'gap':
        return start <= offset && offset <= end ? gapWords(inline) : ''
      case 'join':
        return ''
      case 'sic': {
        const doubtful = setPunctuation(readingText(inline.children))
        return signed(inline.children, (whole) => sicWords(doubtful, whole, inline.reading))
      }
      case 'note':
        return signed(inline.children, () => '〔另有说明〕')
      case 'date':
      case 'duration':
      case 'organisation':
      case 'byline':
      case 'doubt':
        return all(inline.children)
      default:
        return inline satisfies never
    }
  }
  return all(inlines).trim()
}

/** What follows doubtful words: 〔原文如此〕, or what probably was meant; of words quoted in part, for which words. */
function sicWords(doubtful: string, whole: boolean, reading: string | undefined): string {
  if (reading === undefined) return '〔原文如此〕'
  return `〔${whole ? '' : quoted(doubtful)}${meant(reading)}〕`
}

/** 第3段, 第3—5段, 题目至第2段 */
function whereabouts(article: Article, place: Place): string {
  const quoted = quotedBlocks(article, place)
  const first = quoted[0]?.block ?? article.blocks[place.start.block]
  const last = quoted.at(-1)?.block ?? first
  if (first === undefined || last === undefined) throw new RangeError(`no such place in ${article.id}`)
  if (first === last) return blockWords(first)
  return first.type === 'paragraph' && last.type === 'paragraph'
    ? `第${first.number}—${last.number}段`
    : `${blockWords(first)}至${blockWords(last)}`
}
