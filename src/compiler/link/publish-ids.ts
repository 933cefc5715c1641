import { isSeq, parseDocument } from 'yaml'
import type { Edition } from '../../edition/edition.ts'
import { eventKey, issueKey } from '../../edition/keys.ts'

/** The keys of published.yaml, and what each lists, in words. */
const LISTED = [
  ['articles', '文章'],
  ['events', '日期'],
  ['departments', '部门'],
  ['issues', '报期'],
] as const

/** Ids that are added to published.yaml, by the key they stand under. */
export type FreshIds = Readonly<Record<(typeof LISTED)[number][0], readonly string[]>>

/** What publishing added, in words, a line a key; or that there was nothing to add. */
export function describeFresh(added: FreshIds): string {
  const lines = LISTED.flatMap(([key, name]) =>
    added[key].length === 0
      ? []
      : [`published.yaml 新增${name} ${added[key].length} 个：${added[key].join('、')}`],
  )
  return lines.length === 0 ? 'published.yaml 没有要新增的 id' : lines.join('\n')
}

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
