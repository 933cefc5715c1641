import { type Entry, isOpen } from '../../reader/catalogue.ts'
import type { Search } from '../../reader/hits.ts'
import { SEARCH_AIDS_FILE, type SearchAids, type Variants, variantsOf } from '../../reader/search/aids.ts'
import { searchFields } from '../../reader/search/fields.ts'
import { searchEntries } from '../../reader/search/search.ts'

/** Search as the site does it, and what it knows besides the edition. */
export interface SearchEngine {
  /** Traditional characters fold. */
  search: Search
  /** Traditional characters and the form each is searched as. */
  variants: Variants
  /** Pinyin initials of names and headlines. */
  initials: SearchAids['initials']
}

let opening: Promise<SearchEngine> | undefined

/** The engine; what it knows besides the edition grows with that, and is fetched once something is searched for. */
export function openEngine(): Promise<SearchEngine> {
  if (opening !== undefined) return opening
  const engine = fetchAids().then((aids) => {
    const variants = variantsOf(aids)
    const search: Search = (entries, query) => searchEntries(entries, query, variants)
    return { search, variants, initials: aids.initials }
  })
  opening = engine
  // What failed may be asked for again.
  engine.catch(() => {
    opening = undefined
  })
  return engine
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
