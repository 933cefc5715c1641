import { JSDOM } from 'jsdom'

const { DOMParser } = new JSDOM().window

/** Parses XML with a real parser; throws when it is not well-formed. */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  // The parser gives what is wrong as a document of its own.
  const error = document.querySelector('parsererror')
  if (error !== null) throw new SyntaxError(error.textContent)
  return document
}

/** The text of a node in the order of the document, elements of a name left out with all they hold. */
export function textWithout(node: Node, name: string): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? ''
  if (node.nodeName === name) return ''
  return Array.from(node.childNodes, (child) => textWithout(child, name)).join('')
}
