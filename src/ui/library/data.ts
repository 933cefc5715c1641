import type { Bundle, Edition } from '../../edition/edition.ts'
import type { Index } from '../../edition/index-schema.ts'
import { type Catalogue, catalogue, catalogueOfBundle, catalogueOfIndex } from '../../reader/catalogue.ts'
import { createLibrary, type Library, type Stacks } from '../../reader/library.ts'

/** A file of the edition's data, and its integrity (Subresource Integrity). */
interface DataFile {
  href: string
  integrity: string
}

/** What `current.json` says: the files of the edition as it is now. */
interface Current {
  index: DataFile
  archive: DataFile
}

const base = () => import.meta.env.BASE_URL

/**
 * Data by its address. Its integrity is checked by the browser: what arrives is, byte for byte, what the
 * compiler validated, or nothing; so no schema has to travel. A copy in the browser's cache that is damaged is
 * passed by.
 */
async function fetchData<T>({ href, integrity }: DataFile, signal?: AbortSignal, again = false): Promise<T> {
  const ask = async (cache: RequestCache): Promise<T> => {
    const response = await fetch(href, { cache, integrity, ...(signal && { signal }) })
    if (!response.ok) throw new Error(`${response.status} ${href}`)
    return response.json()
  }
  if (again) return ask('reload')
  try {
    return await ask('default')
  } catch (cause) {
    if (signal?.aborted === true) throw cause
    return ask('reload')
  }
}

async function current(): Promise<Current> {
  const response = await fetch(`${base()}current.json`, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} current.json`)
  const { index, archive }: Current = await response.json()
  const below = ({ href, integrity }: DataFile) => ({ href: base() + href, integrity })
  return { index: below(index), archive: below(archive) }
}

const stacks: Stacks = {
  index: async () => fetchData<Index>((await current()).index),
  bundle: ({ file, integrity }) => fetchData<Bundle>({ href: base() + file, integrity }),
  archive: async () => fetchData<Edition>((await current()).archive),
}

/** The data that the page names: for an article its bundle, for lists the index and the bundles of what shows first. */
export async function openLibrary(signal: AbortSignal, again: boolean): Promise<Library> {
  const named = [...document.querySelectorAll<HTMLLinkElement>('link[data-part]')]
  const fetched = <T>(part: string) =>
    Promise.all(
      named
        .filter(({ dataset }) => dataset.part === part)
        .map(({ href, dataset }) =>
          fetchData<T>({ href, integrity: dataset.integrity ?? '' }, signal, again),
        ),
    )
  const [[index], bundles, [archive]] = await Promise.all([
    fetched<Index>('index'),
    fetched<Bundle>('bundle'),
    fetched<Edition>('archive'),
  ])
  if (index !== undefined) return createLibrary(catalogueOfIndex(index, bundles), stacks, index)
  const [bundle] = bundles
  if (bundle !== undefined) {
    const complete = named.some(({ dataset }) => dataset.complete !== undefined)
    return createLibrary(catalogueOfBundle(bundle, complete), stacks)
  }
  return createLibrary(catalogueOfWhole(archive ?? (await developmentArchive(signal))), stacks)
}

const catalogueOfWhole: (archive: Edition) => Catalogue = catalogue

/** In development pages name no data, and what arrives is validated here. */
async function developmentArchive(signal: AbortSignal): Promise<Edition> {
  const response = await fetch(`${base()}edition.json`, { signal, cache: 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} edition.json`)
  if (!import.meta.env.DEV) return response.json()
  const { Edition } = await import('../../edition/edition.ts')
  return Edition.parse(await response.json())
}
