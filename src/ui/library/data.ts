import type { AboutEdition } from '../../edition/about-schema.ts'
import type { Bundle } from '../../edition/edition.ts'
import type { Index } from '../../edition/index-schema.ts'
import { type Beyond, catalogueOfBundle } from '../../reader/catalogue.ts'
import { createLibrary, type Library, type Stacks, type WholeList } from '../../reader/library.ts'
import { importPart } from '../loading/part-missing.ts'

/** A file of the edition's data, and its integrity (Subresource Integrity). */
interface DataFile {
  href: string
  integrity: string
}

/** What `current.json` says: the files of the edition as it is now. */
interface Current {
  index: DataFile
  /** What the page about the edition shows: of a small one the archive. */
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

/** The index made a list; an edition of one source never needs the code. */
async function wholeList(index: Index, inPage?: string): Promise<WholeList> {
  const { openList } = await importPart(() => import('./listed-words.ts'))
  return openList(index, (file) => fetchData({ ...file, href: base() + file.file }), inPage)
}

const stacks: Stacks = {
  index: async () => wholeList(await fetchData<Index>((await current()).index)),
  bundle: ({ file, integrity }) => fetchData<Bundle>({ href: base() + file, integrity }),
  about: async () => fetchData<AboutEdition>((await current()).archive),
}

/** The data that the page names: for an article its bundle, for an issue its bundles, for lists the index and the bundles of what shows first. */
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
  const [[index], bundles, [about]] = await Promise.all([
    fetched<Index>('index'),
    fetched<Bundle>('bundle'),
    fetched<AboutEdition>('about'),
  ])
  if (index !== undefined) {
    const list = await wholeList(index, named[0]?.dataset.words)
    return createLibrary(list(bundles), stacks, list)
  }
  const [bundle, ...others] = bundles
  if (bundle !== undefined) {
    const beyond: Beyond = JSON.parse(named[0]?.dataset.beyond ?? '')
    const join = async () => {
      const { joinBundles } = await importPart(() => import('../../reader/join-bundles.ts'))
      return joinBundles(bundle, others)
    }
    return createLibrary(catalogueOfBundle(others.length === 0 ? bundle : await join(), beyond), stacks)
  }
  if (about !== undefined) {
    const { catalogueOfAbout } = await importPart(() => import('../../reader/whole-catalogue.ts'))
    return createLibrary(catalogueOfAbout(about), stacks)
  }
  if (!import.meta.env.DEV) throw new Error('the page names no data')
  const { developmentLibrary } = await import('./development-library.ts')
  return developmentLibrary(signal)
}
