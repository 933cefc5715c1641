/** The file of the search's aids, below the base. */
export const SEARCH_AIDS_FILE = 'search-aids.json'

/** What search knows beyond the text itself; made when the site is built, fetched when one searches. */
export interface SearchAids {
  /** Characters in pairs, all in one string: a variant (traditional), then the form it is searched as. */
  variants: string
  /** Pinyin initials of names and headlines, one code unit for each of theirs, a space for what has none: 市妇联 → sfl. */
  initials: Readonly<Record<string, string>>
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
