// XML 1.0 (Fifth Edition), production [2] Char; the `u` flag makes a lone surrogate match by itself.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The first character that XML 1.0 cannot hold even escaped, as `U+0001`; undefined when there is none. */
export function unwritable(text: string): string | undefined {
  const [character] = text.match(NOT_XML) ?? []
  if (character === undefined) return undefined
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Text for an element's content, in XML or HTML; what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>\r]/g, (c) => ENTITIES[c] ?? c)
}

/** Text for a double-quoted attribute, in XML or HTML; what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, (c) => ENTITIES[c] ?? c)
}
