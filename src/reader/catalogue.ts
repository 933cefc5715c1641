import type { AboutEdition } from '../edition/about-schema.ts'
import { isIncomplete, signature } from '../edition/article-facts.ts'
import type { Bundle, Contents } from '../edition/edition.ts'
import type { DepartmentId, EventKey, SourceId } from '../edition/ids.ts'
import type { IndexedSource } from '../edition/index-schema.ts'
import type { Article, Department } from '../edition/schema.ts'
import { keyOfEvent } from './event-key.ts'
import { grouped } from './grouped.ts'
import type { IssuePath } from './issue-path.ts'
import {
  type ListedArticle,
  type ListedEvent,
  type ListedSource,
  type Listing,
  listingOfBundle,
} from './listing.ts'
import { type Postings, postingsOf } from './postings.ts'

/** An article with all that lists and filters need of it, looked up once. */
export interface Entry {
  article: ListedArticle
  source: ListedSource
  events: readonly ListedEvent[]
  subjects: ReadonlySet<DepartmentId>
  mentioned: ReadonlySet<DepartmentId>
  /** The words that sign it, as printed; absent when it is unsigned. */
  signature?: string
  /** Whether some of its text is missing. */
  incomplete: boolean
}

/** An entry whose bundle is there: its whole text, and the contents it belongs to. */
export interface OpenEntry extends Entry {
  article: Article
  contents: Contents
}

/** An issue that is there whole without the list of the edition, and the places of its newspaper's issues beside it. */
export interface IssueThere {
  path: IssuePath
  previous?: IssuePath
  next?: IssuePath
}

/**
 * What there is of the edition, arranged for reading: entries by day, newest or oldest first as the edition says,
 * those of a day in its order; and the ways to find them.
 */
export interface Catalogue<Of extends Entry = Entry> {
  edition: Listing
  entries: readonly Of[]
  postings: Postings
  /** The places among the entries of the articles of the edition's events, in their order; −1 where there is none. */
  owners: Int32Array
  /** The places among the entries of articles, by their ids and those that lead to them. */
  places: ReadonlyMap<string, number>
  /** Whether the entries are all of the edition's; false where only the open article's source is there. */
  complete: boolean
  /** On an issue's own page, while the entries are not all. */
  issue?: IssueThere
  /** The sources whose texts are there, and what holds them. */
  opened: ReadonlyMap<SourceId, Contents>
  /** The sources with the files of their bundles; empty where all is there already. */
  files: readonly IndexedSource[]
  /** What the page about the edition shows, where it is there. */
  about?: AboutEdition
  /** Asks again for headlines and labels that did not arrive; given only then. */
  retryWords?: () => void
  article(id: string): Of | undefined
  event(key: EventKey): ListedEvent | undefined
  department(id: DepartmentId): Department | undefined
}

/** Whether an entry's whole text is there. */
export function isOpen(entry: Entry): entry is OpenEntry {
  return 'contents' in entry
}

/** What is known of the edition beyond a bundle. */
export type Beyond = Pick<Catalogue, 'complete' | 'issue'>

/** The catalogue of one bundle; `complete` when the edition has no other. */
export function catalogueOfBundle(bundle: Bundle, beyond: Beyond): Catalogue {
  return arrange(listingOfBundle(bundle, beyond.complete), [bundle], { files: [], ...beyond })
}

/** Arranges a listing for reading, with the texts of some bundles. */
export function arrange(
  edition: Listing,
  bundles: readonly Contents[],
  known: Beyond & Pick<Catalogue, 'files' | 'about' | 'retryWords'>,
): Catalogue {
  const sources = new Map(edition.sources.map((s) => [s.id, s]))
  const eventsOf = grouped(edition.events, ({ article }) => article)
  const entries = edition.articles.flatMap((listed): Entry[] => {
    const source = sources.get(listed.source)
    if (source === undefined) return []
    const involved = (role: 'subject' | 'mentioned') =>
      new Set(listed.involvements.filter((item) => item.role === role).map((item) => item.department))
    return [
      {
        article: listed,
        source,
        events: eventsOf.get(listed.id) ?? [],
        subjects: involved('subject'),
        mentioned: involved('mentioned'),
        ...(listed.signature === undefined ? {} : { signature: listed.signature }),
        incomplete: listed.incomplete === true,
      },
    ]
  })
  const direction = edition.order === 'newest' ? -1 : 1
  entries.sort(({ source: { issue: a } }, { source: { issue: b } }) =>
    a.day === b.day ? 0 : a.day < b.day ? -direction : direction,
  )
  const places = new Map<string, number>(entries.map(({ article }, place) => [article.id, place]))
  const owners = Int32Array.from(edition.events, ({ article }) => places.get(article) ?? -1)
  for (const { from, to } of edition.redirects.articles) {
    const place = places.get(to)
    if (place !== undefined) places.set(from, place)
  }
  const departments = new Map(edition.departments.map((d) => [d.id, d]))
  const listed = {
    edition,
    postings: postingsOf(entries),
    owners,
    places,
    ...known,
    opened: new Map(),
    department: (id: DepartmentId) => departments.get(id),
  }
  return withTexts({ ...listed, ...entriesFound(entries, places) }, bundles)
}

/** A catalogue with the texts of more bundles; its listing, and all that is arranged by that alone, stays the same. */
export function withTexts(known: Catalogue, bundles: readonly Contents[]): Catalogue {
  if (bundles.length === 0) return known
  const entries = [...known.entries]
  const opened = new Map(known.opened)
  for (const contents of bundles) {
    for (const { id } of contents.sources) opened.set(id, contents)
    for (const article of contents.articles) {
      const place = known.places.get(article.id) ?? -1
      const entry = entries[place]
      if (entry === undefined) continue
      const { signature: _, ...listed } = entry
      const signed = signature(article)
      const open: OpenEntry = {
        ...listed,
        ...(signed === undefined ? {} : { signature: signed }),
        incomplete: isIncomplete(article),
        article,
        contents,
      }
      entries[place] = open
    }
  }
  return { ...known, opened, ...entriesFound(entries, known.places) }
}

function entriesFound(
  entries: readonly Entry[],
  places: ReadonlyMap<string, number>,
): Pick<Catalogue, 'entries' | 'article' | 'event'> {
  const article = (id: string) => entries[places.get(id) ?? -1]
  return {
    entries,
    article,
    event: (key) => article(key.split('/')[0] ?? '')?.events.find((event) => keyOfEvent(event) === key),
  }
}
