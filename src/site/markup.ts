import { escapeAttribute } from '../reader/escape-markup.ts'

/** Attributes of an element; an absent value leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>

/** A void element such as `<meta>` or `<link>`. */
export function element(name: string, attributes: Attributes): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`))
  return `<${name}${printed.join('')}>`
}
