import type { Bundle, Edition } from '../edition/edition.ts'
import type { Index, IndexedSource } from '../edition/index-schema.ts'
import {
  type Catalogue,
  catalogue as catalogueOfArchive,
  catalogueOfIndex,
  type Entry,
  isOpen,
  type OpenEntry,
} from './catalogue.ts'

/** How what is not there yet is had; each rejects when it does not arrive whole. */
export interface Stacks {
  index: () => Promise<Index>
  bundle: (source: IndexedSource) => Promise<Bundle>
  archive: () => Promise<Edition>
}

/** What there is of the edition, and the ways to more of it. What once was there stays. */
export interface Library {
  /** As it is now; another object after each change. */
  catalogue: () => Catalogue
  subscribe: (listener: () => void) => () => void
  /** The list of the whole edition. */
  complete: () => Promise<Catalogue>
  /** An article with its text, by its id or one that leads to it. */
  article: (id: string) => Promise<OpenEntry | undefined>
  /** The texts of some entries; what does not arrive stays closed. */
  open: (entries: readonly Entry[]) => Promise<void>
  /** The archive. */
  whole: () => Promise<Catalogue>
}

/** Some of the edition's data did not arrive, or not as it was meant. */
export class DataMissing extends Error {
  override name = 'DataMissing'
}

/** How many bundles are asked for at a time. */
const AT_ONCE = 6

/** A library that begins with a catalogue, and fetches nothing twice. */
export function createLibrary(first: Catalogue, stacks: Stacks, known?: Index): Library {
  let current = first
  let index = known
  const bundles = new Set(first.opened.values())
  const asked = new Map<string, Promise<unknown>>()
  const listeners = new Set<() => void>()

  const become = (next: Catalogue): Catalogue => {
    current = next
    for (const listener of listeners) listener()
    return next
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
  const complete = () => {
    if (current.complete) return Promise.resolve(current)
    return once('index', async () => {
      index = await stacks.index()
      return become(catalogueOfIndex(index, bundles))
    })
  }
  const fileOf = (entry: Entry) => current.files.find(({ id }) => id === entry.article.source)

  async function open(entries: readonly Entry[]): Promise<void> {
    const wanted = [
      ...new Set(entries.filter((entry) => !isOpen(entry)).flatMap((entry) => fileOf(entry) ?? [])),
    ]
    for (let i = 0; i < wanted.length; i += AT_ONCE) {
      const some = wanted.slice(i, i + AT_ONCE)
      const arrived = await Promise.allSettled(some.map((file) => once(file.file, () => stacks.bundle(file))))
      const fresh = arrived.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      if (index === undefined || fresh.every((bundle) => bundles.has(bundle))) continue
      for (const bundle of fresh) bundles.add(bundle)
      become(catalogueOfIndex(index, bundles))
    }
  }

  return {
    catalogue: () => current,
    subscribe(listener) {
      listeners.add(listener)
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
    open,
    whole: () =>
      current.archive === undefined
        ? once('archive', async () => become(catalogueOfArchive(await stacks.archive())))
        : Promise.resolve(current),
  }
}

/** A library of which all that there is is there from the start. */
export function libraryOf(all: Catalogue): Library {
  const missing = () => Promise.reject(new Error('there is nothing more'))
  return createLibrary(all, { index: missing, bundle: missing, archive: missing })
}
