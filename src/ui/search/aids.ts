import { aids } from 'virtual:search-aids'
import { variantsOf } from '../../reader/search-aids.ts'

/** Pinyin initials of names and headlines. */
export const { initials } = aids

/** Traditional characters and the form each is searched as. */
export const variants = variantsOf(aids)
