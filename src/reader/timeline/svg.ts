import { escapeAttribute, escapeText } from '../escape-markup.ts'

/** A node of a drawing; attributes are SVG's own, text stands in `text`. */
export interface SvgNode {
  tag:
    | 'a'
    | 'circle'
    | 'defs'
    | 'g'
    | 'line'
    | 'linearGradient'
    | 'path'
    | 'rect'
    | 'stop'
    | 'svg'
    | 'text'
    | 'title'
  attributes: Readonly<Record<string, string | number>>
  children: readonly SvgNode[]
  text?: string
}

/** Makes a node. */
export function node(
  tag: SvgNode['tag'],
  attributes: SvgNode['attributes'],
  children: readonly SvgNode[] = [],
): SvgNode {
  return { tag, attributes, children }
}

/** Makes a node of text. */
export function textNode(tag: 'text' | 'title', attributes: SvgNode['attributes'], text: string): SvgNode {
  return { tag, attributes, children: [], text }
}

/** Prints a drawing as XML. */
export function printSvg({ tag, attributes, children, text }: SvgNode): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`,
  )
  const inner = text === undefined ? children.map(printSvg).join('') : escapeText(text)
  return inner === '' ? `<${tag}${pairs.join('')}/>` : `<${tag}${pairs.join('')}>${inner}</${tag}>`
}
