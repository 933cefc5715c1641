import type { Block, Furniture, Source } from '../../edition/schema.ts'
import { type XmlElement, type XmlNode, xml } from '../xml.ts'
import { furnitureRuleId, placeId } from './tei-id.ts'
import { type TeiArticle, teiInlines } from './tei-inlines.ts'
import type { TeiLines } from './tei-lines.ts'

/** A run of the source within an article: one of its blocks, or what stands between two of them. */
export type DivisionItem = { type: 'block'; block: Block } | { type: 'furniture'; furniture: Furniture }

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
    if (item.block.type === 'heading') {
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

function teiBlock({ block }: BlockItem, context: TeiArticle, begun: boolean, closing: boolean): XmlElement {
  context.resumed = (block.resumed ?? []).map(({ firstLine }) => firstLine)
  const content = (inByline = false) => [
    ...(block.mark === undefined
      ? []
      : [xml('metamark', { function: 'heading' }, ...context.lines.text(block.mark))]),
    ...teiInlines(block.inlines, context, inByline),
  ]
  const head = (type: string) =>
    begun ? xml('ab', { type }, ...content()) : xml('head', { type }, ...content())
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
      return xml('head', { 'xml:id': placeId(context.article.id, `s${block.number}`) }, ...content())
    case 'paragraph':
      return xml('p', { 'xml:id': placeId(context.article.id, `p${block.number}`) }, ...content())
    case 'photo-credit':
      return xml('figure', {}, xml('p', {}, ...content()))
    default:
      return block satisfies never
  }
}
