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

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/**
 * A whole XML document in UTF-8. Elements that hold only elements are indented; one with text, or
 * with `xml:space="preserve"`, is printed as it is, with no white space added anywhere within.
 */
export function printXml(root: XmlElement): string {
  return `${DECLARATION}\n${printElement(root, '')}\n`
}

/** The same piece by piece, of a root that holds elements, each made when it is asked for. */
export function* printXmlPieces(
  { name, attributes }: Omit<XmlElement, 'children'>,
  children: Iterable<XmlElement>,
  instructions: readonly string[],
): Generator<string, void> {
  const prolog = [DECLARATION, ...instructions.map((i) => `<?${i}?>`)]
  yield `${prolog.join('\n')}\n<${opening(name, attributes)}>\n`
  for (const child of children) yield `  ${printElement(child, '  ')}\n`
  yield `</${name}>\n`
}

function printElement(element: XmlElement, indent: string): string {
  const { children } = element
  const asIs =
    element.attributes['xml:space'] === 'preserve' || children.some((child) => typeof child === 'string')
  if (asIs || children.length === 0) return printAsIs(element)
  const inner = `${indent}  `
  const lines = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : `${inner}${printElement(child, inner)}`,
  )
  return `<${opening(element.name, element.attributes)}>\n${lines.join('\n')}\n${indent}</${element.name}>`
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
