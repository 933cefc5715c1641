import type { Edition } from '../edition/edition.ts'
import type { ArticleId, DepartmentId, EventId } from '../edition/ids.ts'
import type { Article, Department, Event, Source } from '../edition/schema.ts'

/** An article with all that belongs to it, looked up once. */
export interface Entry {
  article: Article
  source: Source
  events: readonly Event[]
  subjects: ReadonlySet<DepartmentId>
  mentioned: ReadonlySet<DepartmentId>
}

/** The edition arranged for reading: entries in the order of the page, and the ways to find them. */
export interface Catalogue {
  edition: Edition
  entries: readonly Entry[]
  article(id: string): Entry | undefined
  event(id: EventId): Event | undefined
  department(id: DepartmentId): Department | undefined
}

/** Arranges an edition for reading; made once when the edition arrives. */
export function catalogue(edition: Edition): Catalogue {
  const sources = new Map(edition.sources.map((s) => [s.id, s]))
  const entries = edition.articles.flatMap((article): Entry[] => {
    const source = sources.get(article.source)
    if (source === undefined) return []
    const involved = (role: 'subject' | 'mentioned') =>
      new Set(article.involvements.filter((i) => i.role === role).map((i) => i.department))
    return [
      {
        article,
        source,
        events: edition.events.filter((e) => e.article === article.id),
        subjects: involved('subject'),
        mentioned: involved('mentioned'),
      },
    ]
  })
  const byId = new Map<string, Entry>(entries.map((e) => [e.article.id, e]))
  for (const { from, to } of edition.redirects.articles) {
    const entry = byId.get(to)
    if (entry !== undefined) byId.set(from, entry)
  }
  const events = new Map(edition.events.map((e) => [e.id, e]))
  const departments = new Map(edition.departments.map((d) => [d.id, d]))
  return {
    edition,
    entries,
    article: (id) => byId.get(id),
    event: (id) => events.get(id),
    department: (id) => departments.get(id),
  }
}

/** The articles' ids in the order of the page. */
export function pageOrder(catalogue: Catalogue): ArticleId[] {
  return catalogue.entries.map((e) => e.article.id)
}
