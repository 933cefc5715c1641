import { type Entry, isOpen } from '../../reader/catalogue.ts'
import type { Search } from '../../reader/hits.ts'
import { SEARCH_AIDS_FILE, type SearchAids, variantsOf } from '../../reader/search/aids.ts'
import { searchFields } from '../../reader/search/fields.ts'
import { searchEntries } from '../../reader/search/search.ts'
import { importPart } from '../loading/part-missing.ts'
import type { SearchEngine } from './engine.ts'

let opening: Promise<void> | undefined

/**
 * Opens the engine; what it knows besides the edition grows with that, and is fetched once something is searched for.
 * `become` hears of the engine when it is there, and again whenever it knows more.
 */
export function openEngine(become: (engine: SearchEngine) => void): Promise<void> {
  opening ??= fetchAids()
    .then((aids) => engineOf(aids, become))
    .then(become)
    // What failed may be asked for again.
    .catch((cause) => {
      opening = undefined
      throw cause
    })
  return opening
}

async function engineOf(aids: SearchAids, become: (engine: SearchEngine) => void): Promise<SearchEngine> {
  const { listed, initials } = aids
  const variants = variantsOf(aids)
  const search: Search = (entries, query) => searchEntries(entries, query, variants)
  const engine = { searchIn: () => search, variants, initials }
  if (listed === undefined) return { ...engine, needsTexts: true }
  const { openListedSearch } = await importPart(() => import('./listed-search.ts'))
  return openListedSearch(engine, { aids, listed, become })
}

async function fetchAids(): Promise<SearchAids> {
  const response = await fetch(import.meta.env.BASE_URL + SEARCH_AIDS_FILE, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} ${SEARCH_AIDS_FILE}`)
  return response.json()
}

/** Folds the text of articles, which takes longer than a frame on a slow computer, before anything is typed. */
export function prepare(entries: readonly Entry[], { variants }: SearchEngine): void {
  for (const { article } of entries.filter(isOpen)) searchFields(article, variants)
}
