import type { Contents } from '../../edition/edition.ts'
import type { Index, IndexWords } from '../../edition/index-schema.ts'
import { type Catalogue, withTexts } from '../../reader/catalogue.ts'
import { catalogueOfIndex, type KnownWords } from '../../reader/indexed-catalogue.ts'
import type { WholeList } from '../../reader/library.ts'

type WordFile = NonNullable<Index['wordFiles']>[number]

/** How many files of words are asked for first; each time twice as many, since all is arranged anew after each. */
const FIRST_FILES = 4

/**
 * The index made a list. Words that it leaves to files come once one follows the list, beginning where the list begins;
 * those that `inPage` has as JSON are there from the start.
 */
export function openList(
  index: Index,
  fetchWords: (file: WordFile) => Promise<IndexWords>,
  inPage?: string,
): WholeList {
  let known: KnownWords = { words: inPage === undefined ? [] : [JSON.parse(inPage)] }
  const { wordFiles } = index
  // Words that are not there are known from texts, so that those change the listing.
  let lacksWords = wordFiles !== undefined
  let last: { catalogue: Catalogue; known: KnownWords } | undefined
  const list: WholeList = (bundles) => {
    const catalogue =
      last === undefined || lacksWords || last.known !== known
        ? catalogueOfIndex(index, bundles, known)
        : withFresh(last.catalogue, bundles)
    last = { catalogue, known }
    return catalogue
  }
  if (wordFiles === undefined) return list
  let followed = false
  const fetchAll = async (files: readonly WordFile[], changed: () => void) => {
    const failed: WordFile[] = []
    let words = known.words
    const wanted = [...files]
    const retry = () => {
      known = { words }
      changed()
      void fetchAll(failed, changed)
    }
    for (let count = FIRST_FILES; wanted.length > 0; count *= 2) {
      const some = wanted.splice(0, count)
      const arrived = await Promise.allSettled(some.map(fetchWords))
      words = [...words, ...arrived.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))]
      failed.push(...some.filter((_, i) => arrived[i]?.status === 'rejected'))
      known = wanted.length === 0 && failed.length > 0 ? { words, retry } : { words }
      lacksWords = wanted.length + failed.length > 0
      changed()
    }
  }
  list.follow = (changed) => {
    if (followed) return
    followed = true
    void fetchAll(index.order === 'newest' ? wordFiles.toReversed() : wordFiles, changed)
  }
  return list
}

function withFresh(catalogue: Catalogue, bundles: Iterable<Contents>): Catalogue {
  const there = new Set(catalogue.opened.values())
  return withTexts(
    catalogue,
    [...bundles].filter((bundle) => !there.has(bundle)),
  )
}
