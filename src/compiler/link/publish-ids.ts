import { isSeq, parseDocument } from 'yaml'
import type { Edition } from '../../edition/edition.ts'
import { eventKey, issueKey } from '../../edition/keys.ts'

/** Ids that are added to published.yaml, by the key they stand under. */
export type FreshIds = Readonly<Record<'articles' | 'events' | 'departments' | 'issues', readonly string[]>>

/** The text of published.yaml with the edition's new ids added under their keys (comments stay), and what was added. */
export function publishIds(
  text: string,
  edition: Pick<Edition, 'articles' | 'events' | 'departments' | 'sources'>,
): { text: string; added: FreshIds } {
  const document = parseDocument(text)
  const living = {
    articles: edition.articles.map(({ id }) => id),
    events: edition.events.map(({ article, id }) => eventKey(article, id)),
    departments: edition.departments.map(({ id }) => id),
    issues: [...new Set(edition.sources.map(({ issue }) => issueKey(issue)))],
  }
  const add = (key: keyof FreshIds): string[] => {
    const listed = document.getIn([key, 'ids'])
    const known = new Set<unknown>(isSeq(listed) ? listed.toJSON() : [])
    const fresh = living[key].filter((id) => !known.has(id))
    if (fresh.length === 0) return fresh
    if (isSeq(listed)) {
      if (listed.items.length === 0) listed.flow = false
      for (const id of fresh) listed.add(id)
    } else document.setIn([key, 'ids'], fresh)
    return fresh
  }
  const added = {
    articles: add('articles'),
    events: add('events'),
    departments: add('departments'),
    issues: add('issues'),
  }
  const changed = Object.values(added).some((ids) => ids.length > 0)
  return { text: changed ? document.toString({ lineWidth: 0 }) : text, added }
}
