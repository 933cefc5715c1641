import type { Catalogue } from '../../reader/catalogue.ts'
import type { Search } from '../../reader/hits.ts'
import type { SearchAids, Variants } from '../../reader/search/aids.ts'

/** How far a query was looked for in lists. */
export interface Reach {
  /** In how many articles. */
  there: number
  /** Which part could not be seen, in words. */
  unseen: string | undefined
  /** Asks once more for that; given only then. */
  missing: (() => void) | undefined
}

/** Search as the site does it, and what it knows besides the edition. */
export interface SearchEngine {
  /** How to search what there is of the edition; traditional characters fold. */
  searchIn: (catalogue: Catalogue) => Search
  /** Present where all texts must be there for a search to find all. */
  needsTexts?: true
  /** How far a query was looked for, where that is by lists. */
  reach?: (catalogue: Catalogue, query: string | undefined) => Reach | undefined
  /** The files by which the lists of this build are known, where one searches by lists. */
  lists?: readonly string[]
  /** Traditional characters and the form each is searched as. */
  variants: Variants
  /** Pinyin initials of names and headlines. */
  initials: SearchAids['initials']
  /** Fetches the initials that are not there yet; absent where all are. */
  fetchInitials?: (() => void) | undefined
}
