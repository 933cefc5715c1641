import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const Table = z.object({
  elements: z.record(
    z.string(),
    z.object({ children: z.array(z.string()), attributes: z.array(z.string()) }),
  ),
})
const path = new URL('schema/tei-elements.json', import.meta.url)
const { elements } = Table.parse(JSON.parse(readFileSync(path, 'utf8')))

/** Where a document departs from TEI P5's own table of elements: which may stand in which, with what attributes. */
export function teiErrors(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const rules = elements[element.nodeName]
    if (rules === undefined) return [`${element.nodeName}: not an element of the table`]
    const attributes = [...element.attributes]
      .filter(({ name }) => name !== 'xmlns' && !rules.attributes.includes(name))
      .map(({ name }) => `${element.nodeName}/@${name}`)
    const children = [...element.children]
      .filter((child) => !rules.children.includes(child.nodeName))
      .map((child) => `${element.nodeName}/${child.nodeName}`)
    return [...attributes, ...children]
  })
}
