/** The file of the search's aids, below the base. */
export const SEARCH_AIDS_FILE = 'search-aids.json'

/** What search knows beyond the text itself; made when the site is built, fetched when one searches. */
export interface SearchAids {
  /** Characters in pairs, all in one string: a variant (traditional), then the form it is searched as. */
  variants: string
  /** Pinyin initials of names and headlines, one code unit for each of theirs, a space for what has none: 市妇联 → sfl. */
  initials: Readonly<Record<string, string>>
  /** Present in a large edition, whose texts are not all fetched for a search. */
  listed?: Listed
}

/** Where a large edition's lists are, by which one searches it. */
export interface Listed {
  /** How many articles make a segment full. */
  full: number
  /** The directory of each segment, by its key. */
  directories: Readonly<Record<string, ListedFile>>
  /** The initials of headlines and authors, which one needs only where letters are typed. */
  initials: ListedFile
}

/** A file of data below the base, and what it must hold (Subresource Integrity). */
export interface ListedFile {
  file: string
  integrity: string
}

/** Variant characters and the form each is searched as. */
export type Variants = ReadonlyMap<string, string>

/** The variants of some aids, for folding. */
export function variantsOf(aids: SearchAids): Variants {
  const characters = [...aids.variants]
  const pairs = characters.flatMap((plain, i): [string, string][] => {
    const variant = characters[i - 1]
    return i % 2 === 1 && variant !== undefined ? [[variant, plain]] : []
  })
  return new Map(pairs)
}
