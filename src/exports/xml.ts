import { escapeAttribute, escapeText } from '../reader/escape-markup.ts'

/** An element of an XML document; an absent attribute value leaves the attribute out. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string | undefined>>
  children: readonly XmlNode[]
}

/** An element, or text not yet escaped. */
export type XmlNode = XmlElement | string

/** Makes an element. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children }
}

/**
 * A whole XML document in UTF-8. Elements that hold only elements are indented; one with text, or
 * with `xml:space="preserve"`, is printed as it is, with no white space added anywhere within.
 */
export function printXml(root: XmlElement): string {
  return `${DECLARATION}\n${[...printElement(root, '')].join('')}\n`
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/** The same piece by piece, of a root that holds elements, each made when it is asked for. */
export function* printXmlPieces(
  { name, attributes }: Omit<XmlElement, 'children'>,
  children: Iterable<XmlElement>,
  instructions: readonly string[],
): Generator<string, void> {
  yield [DECLARATION, ...instructions.map((i) => `<?${i}?>`), ''].join('\n')
  yield* printParent(name, attributes, children, '')
  yield '\n'
}

function* printElement(element: XmlElement, indent: string): Generator<string, void> {
  const { name, attributes, children } = element
  const asIs = attributes['xml:space'] === 'preserve' || children.some((child) => typeof child === 'string')
  if (asIs || children.length === 0) yield printAsIs(element)
  else yield* printParent(name, attributes, children, indent)
}

function* printParent(
  name: string,
  attributes: XmlElement['attributes'],
  children: Iterable<XmlNode>,
  indent: string,
): Generator<string, void> {
  const inner = `${indent}  `
  yield `<${opening(name, attributes)}>\n`
  for (const child of children) {
    yield inner
    if (typeof child === 'string') yield escapeText(child)
    else yield* printElement(child, inner)
    yield '\n'
  }
  yield `${indent}</${name}>`
}

function printAsIs(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  const start = opening(node.name, node.attributes)
  if (node.children.length === 0) return `<${start}/>`
  return `<${start}>${node.children.map(printAsIs).join('')}</${node.name}>`
}

function opening(name: string, attributes: XmlElement['attributes']): string {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  )
  return name + printed.join('')
}
