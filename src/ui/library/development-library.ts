import { Edition } from '../../edition/edition.ts'
import { type Library, libraryOf } from '../../reader/library.ts'
import { catalogue } from '../../reader/whole-catalogue.ts'

/** The edition as the development server has it now; what arrives is validated here. */
async function archive(signal?: AbortSignal): Promise<Edition> {
  const response = await fetch(`${import.meta.env.BASE_URL}edition.json`, {
    cache: 'no-cache',
    ...(signal && { signal }),
  })
  if (!response.ok) throw new Error(`${response.status} edition.json`)
  return Edition.parse(await response.json())
}

/** The library while one edits: after each save it becomes that of the new edition, and the page stays where it is. */
export async function developmentLibrary(signal: AbortSignal): Promise<Library> {
  let now = libraryOf(catalogue(await archive(signal)))
  const listeners = new Set<() => void>()
  import.meta.hot?.on('edition:changed', async () => {
    now = libraryOf(catalogue(await archive()))
    for (const listener of listeners) listener()
  })
  return {
    catalogue: () => now.catalogue(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    complete: () => now.complete(),
    article: (id) => now.article(id),
    issue: (path) => now.issue(path),
    open: (entries) => now.open(entries),
    about: () => now.about(),
    ahead: (wanted) => now.ahead(wanted),
  }
}
