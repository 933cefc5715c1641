import { JSDOM } from 'jsdom'

/** Parses XML with a real parser; throws when it is not well-formed. */
export function parseXml(text: string): Document {
  return new JSDOM(text, { contentType: 'application/xml' }).window.document
}

/** The text of a node in the order of the document, elements of a name left out with all they hold. */
export function textWithout(node: Node, name: string): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? ''
  if (node.nodeName === name) return ''
  return Array.from(node.childNodes, (child) => textWithout(child, name)).join('')
}
