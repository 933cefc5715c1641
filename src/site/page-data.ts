import type { AboutEdition } from '../edition/about-schema.ts'
import type { Bundle } from '../edition/edition.ts'
import type { Index, IndexWords } from '../edition/index-schema.ts'
import { type Beyond, type Catalogue, catalogueOfBundle } from '../reader/catalogue.ts'
import { catalogueOfIndex } from '../reader/indexed-catalogue.ts'
import { joinBundles } from '../reader/join-bundles.ts'
import { catalogueOfAbout } from '../reader/whole-catalogue.ts'

/** A file of the edition's data: path below the base, and integrity (Subresource Integrity). */
export interface DataFile {
  file: string
  integrity: string
}

/** A file of data that a page names for the app, and what it is. */
export interface DataPart extends DataFile {
  part: 'index' | 'bundle' | 'about'
  /** What is known of the edition beyond the page's bundles, with the first of them. */
  beyond?: Beyond
  /** With an index that leaves its words to files: those of what the page shows. */
  words?: IndexWords
}

/** The data itself, by its file. */
export interface DataReader {
  bundle: (file: string) => Bundle
  index: (file: string) => Index
  about: (file: string) => AboutEdition
}

/** What a page is made from, on the server as in the browser: what its parts hold. */
export function knownFrom(parts: readonly DataPart[], read: DataReader): Catalogue {
  const filesOf = (name: DataPart['part']) => parts.filter(({ part }) => part === name)
  const [about] = filesOf('about')
  if (about !== undefined) return catalogueOfAbout(read.about(about.file))
  const bundles = filesOf('bundle').map(({ file }) => read.bundle(file))
  const [index] = filesOf('index')
  if (index !== undefined)
    return catalogueOfIndex(read.index(index.file), bundles, {
      words: index.words === undefined ? [] : [index.words],
    })
  const [first, ...others] = bundles
  if (first === undefined) throw new RangeError('a page of no data')
  return catalogueOfBundle(joinBundles(first, others), parts[0]?.beyond ?? { complete: false })
}
