import { isSeq, parseDocument } from 'yaml'
import type { Edition } from '../../edition/schema.ts'

/** The text of published.yaml with the edition's new ids added under their keys; comments stay. */
export function publishIds(text: string, edition: Edition): string {
  const document = parseDocument(text)
  const ids = { articles: edition.articles, events: edition.events, departments: edition.departments }
  let added = false
  for (const [key, things] of Object.entries(ids)) {
    const listed = document.getIn([key, 'ids'])
    const known = new Set<unknown>(isSeq(listed) ? listed.toJSON() : [])
    const fresh = things.map(({ id }) => id).filter((id) => !known.has(id))
    if (fresh.length === 0) continue
    added = true
    if (isSeq(listed)) {
      if (listed.items.length === 0) listed.flow = false
      for (const id of fresh) listed.add(id)
    } else document.setIn([key, 'ids'], fresh)
  }
  return added ? document.toString({ lineWidth: 0 }) : text
}
