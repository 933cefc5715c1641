import type { AboutEdition } from '../edition/about-schema.ts'
import type { Bundle, Contents } from '../edition/edition.ts'
import type { ArticleId } from '../edition/ids.ts'
import type { IndexedSource } from '../edition/index-schema.ts'
import { type Catalogue, type Entry, isOpen, type OpenEntry } from './catalogue.ts'
import { type IssuePath, issuePath } from './issue-path.ts'

/** The list of the whole edition, with the texts of some bundles in it; each time of those before, too. */
export interface WholeList {
  (bundles: Iterable<Contents>): Catalogue
  /** Has the words come that the list does not have yet; `changed` hears of them. Once begun, nothing. */
  follow?: (changed: () => void) => void
}

/** How what is not there yet is had; each rejects when it does not arrive whole. */
export interface Stacks {
  index: () => Promise<WholeList>
  bundle: (source: IndexedSource) => Promise<Bundle>
  about: () => Promise<AboutEdition>
}

/** What a page that one may turn to shows. */
export type Wanted =
  | { page: 'article'; article: ArticleId }
  | { page: 'issue'; path: IssuePath }
  | { page: 'lists' }
  | { page: 'about' }

/** What there is of the edition, and the ways to more of it. What once was there stays. */
export interface Library {
  /** As it is now; another object after each change. */
  catalogue: () => Catalogue
  subscribe: (listener: () => void) => () => void
  /** The list of the whole edition. */
  complete: () => Promise<Catalogue>
  /** An article with its text, by its id or one that leads to it. */
  article: (id: string) => Promise<OpenEntry | undefined>
  /** An issue's articles with their texts, by the place of its page; none where there is no such issue. */
  issue: (path: IssuePath) => Promise<readonly Entry[]>
  /** The texts of some entries; what does not arrive stays closed. */
  open: (entries: readonly Entry[]) => Promise<void>
  /** What the page about the edition shows. */
  about: () => Promise<Catalogue>
  /** Fetches what can be told to be needed by a page one may turn to; the catalogue stays as it is until one does. */
  ahead: (wanted: Wanted) => Promise<unknown>
}

/** Some of the edition's data did not arrive, or not as it was meant. */
export class DataMissing extends Error {
  override name = 'DataMissing'
}

/** How many bundles are asked for first; each time twice as many, since the catalogue is arranged anew after each. */
const FIRST_BUNDLES = 6

const NOTHING = Promise.resolve()

/** A library that begins with a catalogue, and fetches nothing twice. */
export function createLibrary(first: Catalogue, stacks: Stacks, known?: WholeList): Library {
  let current = first
  let list = known
  const bundles = new Set(first.opened.values())
  const asked = new Map<string, Promise<unknown>>()
  const listeners = new Set<() => void>()

  const become = (next: Catalogue): Catalogue => {
    const { about } = current
    current = { ...(about && { about }), ...next }
    for (const listener of listeners) listener()
    return current
  }
  /** What failed may be asked for again. */
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = asked.get(key)
    // Under one key there is one sort of answer.
    if (known !== undefined) return known as Promise<T>
    const answer = ask().catch((cause) => {
      throw new DataMissing(`${key} did not arrive`, { cause })
    })
    asked.set(key, answer)
    answer.catch(() => asked.delete(key))
    return answer
  }
  // Not before the first render is taken over: that must find the words that the page was made with.
  const follow = () => {
    if (listeners.size > 0) list?.follow?.(() => list && become(list(bundles)))
  }
  const fetchIndex = () => once('index', stacks.index)
  const fetchBundle = (file: IndexedSource) => once(file.file, () => stacks.bundle(file))
  const fetchAbout = () => once('about', stacks.about)
  const complete = async () => {
    if (current.complete) return current
    const fetched = await fetchIndex()
    if (current.complete) return current
    list = fetched
    follow()
    return become(list(bundles))
  }
  const fileOf = (entry: Entry) => current.files.find(({ id }) => id === entry.article.source)
  const filesOf = (entries: readonly Entry[]) => [
    ...new Set(entries.filter((entry) => !isOpen(entry)).flatMap((entry) => fileOf(entry) ?? [])),
  ]
  const ofIssue = (path: IssuePath) =>
    current.entries.filter(({ source }) => issuePath(source.issue) === path)

  async function open(entries: readonly Entry[]): Promise<void> {
    const wanted = filesOf(entries)
    for (let count = FIRST_BUNDLES; wanted.length > 0; count *= 2) {
      const some = wanted.splice(0, count)
      const arrived = await Promise.allSettled(some.map(fetchBundle))
      const fresh = arrived.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      if (list === undefined || fresh.every((bundle) => bundles.has(bundle))) continue
      for (const bundle of fresh) bundles.add(bundle)
      become(list(bundles))
    }
  }

  return {
    catalogue: () => current,
    subscribe(listener) {
      listeners.add(listener)
      follow()
      return () => listeners.delete(listener)
    },
    complete,
    async article(id) {
      const here = current.article(id)
      if (here !== undefined && isOpen(here)) return here
      const entry = (await complete()).article(id)
      if (entry === undefined || isOpen(entry)) return entry
      await open([entry])
      const opened = current.article(id)
      if (opened !== undefined && isOpen(opened)) return opened
      throw new DataMissing(`the text of ${id} did not arrive`)
    },
    async issue(path) {
      if (current.issue?.path !== path) await complete()
      await open(ofIssue(path))
      return ofIssue(path)
    },
    open,
    async about() {
      if (current.about !== undefined) return current
      const about = await fetchAbout()
      if (current.about !== undefined) return current
      return become({ ...current, about })
    },
    ahead(wanted) {
      switch (wanted.page) {
        case 'about':
          return current.about === undefined ? fetchAbout() : NOTHING
        case 'lists':
          return current.complete ? NOTHING : fetchIndex()
        case 'issue':
          if (!current.complete && current.issue?.path !== wanted.path) return fetchIndex()
          return Promise.all(filesOf(ofIssue(wanted.path)).map(fetchBundle))
        case 'article': {
          const entry = current.article(wanted.article)
          return entry === undefined ? fetchIndex() : Promise.all(filesOf([entry]).map(fetchBundle))
        }
        default:
          return wanted satisfies never
      }
    },
  }
}

/** A library of which all that there is is there from the start. */
export function libraryOf(all: Catalogue): Library {
  const missing = () => Promise.reject(new Error('there is nothing more'))
  return createLibrary(all, { index: missing, bundle: missing, about: missing })
}
