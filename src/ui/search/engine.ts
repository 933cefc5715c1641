import aids from 'virtual:search-aids'
import { variantsOf } from '../../reader/search/aids.ts'
import { type Search, searchEntry } from '../../reader/search/search.ts'

/** Pinyin initials of names and headlines. */
export const { initials } = aids

/** Traditional characters and the form each is searched as. */
export const variants = variantsOf(aids)

/** Search as the site does it: traditional characters fold. */
export const search: Search = (entry, query) => searchEntry(entry, query, variants)
