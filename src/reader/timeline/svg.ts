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

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// XML 1.0 has no way to write these at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)
}

/** Prints a drawing as XML. */
export function printSvg({ tag, attributes, children, text }: SvgNode): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inner = text === undefined ? children.map(printSvg).join('') : escaped(text)
  return inner === '' ? `<${tag}${pairs.join('')}/>` : `<${tag}${pairs.join('')}>${inner}</${tag}>`
}
