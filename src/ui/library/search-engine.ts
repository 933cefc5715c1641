import aids from 'virtual:search-aids'
import { type Entry, isOpen } from '../../reader/catalogue.ts'
import type { Search } from '../../reader/hits.ts'
import { variantsOf } from '../../reader/search/aids.ts'
import { searchFields } from '../../reader/search/fields.ts'
import { searchEntries } from '../../reader/search/search.ts'

/** Pinyin initials of names and headlines. */
export const { initials } = aids

/** Traditional characters and the form each is searched as. */
export const variants = variantsOf(aids)

/** Search as the site does it: traditional characters fold. */
export const search: Search = (entries, query) => searchEntries(entries, query, variants)

/** Folds the text of articles, which takes longer than a frame on a slow computer, before anything is typed. */
export function prepare(entries: readonly Entry[]): void {
  for (const { article } of entries.filter(isOpen)) searchFields(article, variants)
}
