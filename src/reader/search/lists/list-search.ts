import type { Bundle } from '../../../edition/edition.ts'
import type { IndexedSource } from '../../../edition/index-schema.ts'
import type { Article } from '../../../edition/schema.ts'
import type { ListedFile, Variants } from '../aids.ts'
import { searchFields } from '../fields.ts'
import { placesOf } from '../numbers.ts'
import { queryWords } from '../query.ts'
import { type Directory, type Lookup, lookup, ShardBroken, shardFile } from './directory.ts'
import { articlesHolding, type Sources } from './find-word.ts'
import { kept } from './kept.ts'
import type { List } from './shard.ts'

/** A segment to search; without a directory its lists are of other texts than those one reads. */
export interface ListedSegment {
  directory?: ListedFile | undefined
  sources: readonly Pick<IndexedSource, 'file' | 'integrity' | 'articles'>[]
}

/** How files come; each rejects when what comes is not whole. `again` passes by what the browser has kept. */
export interface Reads {
  directory: (file: ListedFile) => Promise<Directory>
  shard: (file: string, again: boolean) => Promise<Uint8Array>
  bundle: (file: ListedFile) => Promise<Pick<Bundle, 'articles'>>
}

/** What a search tells as it goes: the words it looks for, then of each segment what it found, or that it could not be seen. */
export type Told =
  | { type: 'words'; words: readonly string[] }
  | { type: 'found'; segment: number; articles: readonly number[] }
  | { type: 'unseen'; segment: number }

/** How many segments are looked through side by side. */
const SIDE_BY_SIDE = 3
/** How many shards are kept as read. */
const MOST_SHARDS = 400
/** How many sources' texts are. */
const MOST_TEXTS = 30

/**
 * Searches the segments' lists for a query, the newest first, and tells as it goes. What failed is asked for anew by the next
 * search. `wanted` says whether the answer is still waited for.
 */
export function createListSearch(segments: readonly ListedSegment[], variants: Variants, reads: Reads) {
  const opened = segments.map((segment) => openSegment(segment, variants, reads))
  const newestFirst = segments.map((_, i) => i).reverse()

  async function wordsOf(query: string): Promise<string[]> {
    const known = new Map<string, boolean>()
    for (;;) {
      const asked: string[] = []
      const words = queryWords(query, variants, (word) => {
        if (!known.has(word)) asked.push(word)
        return known.get(word) ?? false
      })
      if (asked.length === 0) return words
      for (const word of asked) known.set(word, await occurs(word))
    }
  }

  async function occurs(word: string): Promise<boolean> {
    for (const i of newestFirst) {
      const found = await opened[i]?.find(word).catch(() => [])
      if (found !== undefined && found.length > 0) return true
    }
    return false
  }

  return async function search(
    query: string,
    tell: (told: Told) => void,
    wanted: () => boolean = () => true,
  ): Promise<void> {
    const words = await wordsOf(query)
    tell({ type: 'words', words })
    const waiting = [...newestFirst]
    const lookThrough = async () => {
      for (let i = waiting.shift(); i !== undefined && wanted(); i = waiting.shift()) {
        const segment = i
        await opened[segment]?.findAll(words).then(
          (articles) => tell({ type: 'found', segment, articles }),
          () => tell({ type: 'unseen', segment }),
        )
      }
    }
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lookThrough))
  }
}

function openSegment({ directory, sources }: ListedSegment, variants: Variants, reads: Reads) {
  const lookups = kept<Lookup & { directory: Directory }>(1)
  const shards = kept<ReadonlyMap<string, List>>(MOST_SHARDS)
  const texts = kept<readonly Article[]>(MOST_TEXTS)
  const open = () =>
    lookups('', async () => {
      if (directory === undefined) throw new ShardBroken('the lists are of another build')
      const read = await reads.directory(directory)
      return { ...lookup(read), directory: read }
    })

  async function list(string: string): Promise<List | undefined> {
    const { directory: own, shardOf, read } = await open()
    const number = shardOf(string)
    if (number === undefined) return undefined
    const lists = await shards(String(number), async () => {
      const file = shardFile(own, number)
      try {
        return read(number, await reads.shard(file, false))
      } catch {
        return read(number, await reads.shard(file, true))
      }
    })
    return lists.get(string)
  }

  /** The texts of the source that an article is of, and its place among them. */
  async function textOf(article: number): Promise<Article | undefined> {
    let first = 0
    for (const source of sources) {
      if (article < first + source.articles) {
        const own = await texts(source.file, async () => (await reads.bundle(source)).articles)
        return own[article - first]
      }
      first += source.articles
    }
    return undefined
  }

  async function holding(articles: readonly number[], word: string): Promise<number[]> {
    const hold = await Promise.all(
      articles.map(async (article) => {
        const text = await textOf(article)
        if (text === undefined) throw new ShardBroken('a list names an article that there is not')
        return searchFields(text, variants).some(
          ({ folded }) => placesOf(word, folded.text).next().done !== true,
        )
      }),
    )
    return articles.filter((_, i) => hold[i])
  }

  async function find(word: string): Promise<readonly number[]> {
    const { rooms } = await open()
    const from: Sources = { rooms, list, holding }
    return articlesHolding(word, from)
  }

  return {
    find,
    /** The articles that hold each of some words. */
    async findAll(words: readonly string[]): Promise<readonly number[]> {
      const each = await Promise.all(words.map(find))
      return each.reduce((both, articles) => {
        const own = new Set(articles)
        return both.filter((article) => own.has(article))
      })
    },
  }
}
