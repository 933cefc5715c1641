import { blockFragment } from '../../edition/fragments.ts'
import type { ArticleId } from '../../edition/ids.ts'
import type { Block, Furniture, Source } from '../../edition/schema.ts'
import { type XmlElement, type XmlNode, xml } from '../xml.ts'
import { furnitureRuleId, partId, placeId } from './tei-id.ts'
import { type TeiArticle, teiInlines } from './tei-inlines.ts'
import type { TeiLines } from './tei-lines.ts'

/** Which part of a block that goes on elsewhere in the source, counted from 1. */
export interface BlockPart {
  number: number
  of: number
}

/** A run of the source within an article: one of its blocks, or a part of one, or what stands between two of them. */
export type DivisionItem =
  | { type: 'block'; block: Block; part?: BlockPart }
  | { type: 'furniture'; furniture: Furniture }

type BlockItem = Extract<DivisionItem, { type: 'block' }>

/**
 * An article, or a part of one that other text interrupts, as a `div`. Section headings open a `div`
 * within it; a headline, deck or kicker after the text has begun is an `ab`, since TEI admits `head`
 * only before.
 */
export function teiDivision(
  items: readonly DivisionItem[],
  context: TeiArticle,
  source: Source,
  attributes: Readonly<Record<string, string | undefined>>,
): XmlElement {
  const outer: XmlNode[] = []
  let open = outer
  let begun = false
  items.forEach((item, i) => {
    if (item.type === 'furniture') {
      open.push(...teiFurniture(item.furniture, source, context.lines))
      return
    }
    if (item.block.type === 'heading' && (item.part?.number ?? 1) === 1) {
      const section: XmlNode[] = []
      outer.push({ name: 'div', attributes: { type: 'section' }, children: section })
      open = section
      begun = false
    }
    const closing = items.slice(i + 1).every(endsArticle)
    open.push(teiBlock(item, context, begun, closing))
    begun ||= item.block.type === 'paragraph' || item.block.type === 'photo-credit'
  })
  return xml('div', attributes, ...outer)
}

/** Furniture as it stands: white space bare, words in `fw`. */
export function teiFurniture(furniture: Furniture, source: Source, lines: TeiLines): XmlNode[] {
  const text = lines.text(furniture.text)
  if (/^[ \t\n]*$/.test(furniture.text)) return text
  return [xml('fw', { corresp: `#${furnitureRuleId(source.id, furniture.rule)}` }, ...text)]
}

function endsArticle(item: DivisionItem): boolean {
  return item.type === 'furniture' || item.block.type === 'byline'
}

function teiBlock(item: BlockItem, context: TeiArticle, begun: boolean, closing: boolean): XmlElement {
  const { block, part } = item
  context.resumed = (block.resumed ?? []).map(({ firstLine }) => firstLine)
  const content = (inByline = false) => [
    ...(block.mark === undefined
      ? []
      : [xml('metamark', { function: 'heading' }, ...context.lines.text(block.mark))]),
    ...teiInlines(block.inlines, context, inByline),
  ]
  const head = (type: string) =>
    begun ? xml('ab', { type }, ...content()) : xml('head', { type }, ...content())
  // A paragraph is known by its number; what else goes on elsewhere is no such block again.
  if (part !== undefined && part.number > 1 && block.type !== 'paragraph')
    return xml('ab', { type: block.type }, ...content(block.type === 'byline'))
  switch (block.type) {
    case 'kicker':
    case 'deck':
      return head(block.type)
    case 'headline':
      return head('main')
    case 'byline':
      return begun && !closing
        ? xml('ab', { type: 'byline' }, ...content(true))
        : xml('byline', {}, ...content(true))
    case 'heading':
      return xml('head', { 'xml:id': placeId(context.article.id, blockFragment(block)) }, ...content())
    case 'paragraph':
      return xml('p', paragraphPlace(context.article.id, blockFragment(block), part), ...content())
    case 'photo-credit':
      return xml('figure', {}, xml('p', {}, ...content()))
    default:
      return block satisfies never
  }
}

/** A paragraph's id; of one in parts, which it is, and the parts before and after it. */
function paragraphPlace(
  article: ArticleId,
  fragment: string,
  part: BlockPart | undefined,
): Record<string, string | undefined> {
  if (part === undefined) return { 'xml:id': placeId(article, fragment) }
  const { number, of } = part
  return {
    'xml:id': partId(article, fragment, number),
    part: number === 1 ? 'I' : number === of ? 'F' : 'M',
    next: number === of ? undefined : `#${partId(article, fragment, number + 1)}`,
    prev: number === 1 ? undefined : `#${partId(article, fragment, number - 1)}`,
  }
}
