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

// XML 1.0 (Fifth Edition), production [2] Char; the `u` flag makes a lone surrogate match by itself.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The first character that XML 1.0 cannot hold even escaped, as `U+0001`; undefined when there is none. */
export function unwritable(text: string): string | undefined {
  const [character] = text.match(NOT_XML) ?? []
  if (character === undefined) return undefined
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text for an element's content; what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>\r]/g, (c) => ENTITIES[c] ?? c)
}

/** Text for a double-quoted attribute; what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, (c) => ENTITIES[c] ?? c)
}

/**
 * A whole XML document in UTF-8. Elements that hold only elements are indented; one with text, or
 * with `xml:space="preserve"`, is printed as it is, with no white space added anywhere within.
 */
export function printXml(root: XmlElement, instructions: readonly string[] = []): string {
  const prolog = ['<?xml version="1.0" encoding="UTF-8"?>', ...instructions.map((i) => `<?${i}?>`)]
  return `${prolog.join('\n')}\n${printElement(root, '')}\n`
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
  return `<${opening(element)}>\n${lines.join('\n')}\n${indent}</${element.name}>`
}

function printAsIs(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  if (node.children.length === 0) return `<${opening(node)}/>`
  return `<${opening(node)}>${node.children.map(printAsIs).join('')}</${node.name}>`
}

function opening({ name, attributes }: XmlElement): string {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  )
  return name + printed.join('')
}
