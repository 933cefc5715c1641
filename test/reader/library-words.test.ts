import { beforeEach, describe, expect, test } from 'vitest'
import type { Contents } from '../../src/edition/edition.ts'
import type { IndexedSource } from '../../src/edition/index-schema.ts'
import { type Catalogue, catalogueOfBundle, isOpen } from '../../src/reader/catalogue.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import {
  createLibrary,
  DataMissing,
  libraryOf,
  type Stacks,
  type Wanted,
  type WholeList,
} from '../../src/reader/library.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive, index, bundles } = twoNewspapers()
/** The bundle of 新桥开工 and 码头通航, and its issue's path. */
const own = bundles
  .map(({ bundle }) => bundle)
  .find(({ articles }) => articles.some(({ id }) => id === 'bridge'))
if (own === undefined) throw new Error('no bundle')
const PATH = 'river-daily/2024-01-02'
const idOf = (name: string) => {
  const found = archive.articles.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`no article ${name}`)
  return found.id
}

let asked: string[]
let failing: Set<string>
let changed: (() => void) | undefined
beforeEach(() => {
  asked = []
  failing = new Set()
  changed = undefined
})

/** A list whose words may come later: it notes who follows it. */
const list: WholeList = Object.assign((open: Iterable<Contents>) => catalogueOfIndex(index, open), {
  follow: (heard: () => void) => {
    asked.push('follow')
    changed = heard
  },
})
const come = async <T>(name: string, what: T): Promise<T> => {
  asked.push(name)
  if (failing.has(name)) throw new Error(`no ${name}`)
  return what
}
const stacks: Stacks = {
  index: () => come('index', list),
  bundle: ({ id }: IndexedSource) => {
    const found = bundles.find(({ bundle }) => bundle.sources.some((source) => source.id === id))
    if (found === undefined) throw new Error(`no source ${id}`)
    return come(id, found.bundle)
  },
  about: () => come('about', archive),
}
const openOf = ({ entries }: Catalogue) => entries.filter(isOpen).map(({ article }) => article.id)
const part = () => catalogueOfBundle(own, { complete: false, issue: { path: PATH } })

describe('words that come later', () => {
  test('are followed once somebody listens, and change what is there for all', async () => {
    const library = createLibrary(part(), stacks)
    await library.complete()
    expect(asked).toEqual(['index'])
    const heard: Catalogue[] = []
    library.subscribe(() => heard.push(library.catalogue()))
    expect(asked).toEqual(['index', 'follow'])
    const before = library.catalogue()
    changed?.()
    expect(heard).toHaveLength(1)
    expect(library.catalogue()).not.toBe(before)
    expect(openOf(library.catalogue())).toEqual(['bridge', 'quay'])
  })

  test('are followed as the list comes where somebody listens by then', async () => {
    const library = createLibrary(part(), stacks)
    library.subscribe(() => {})
    expect(asked).toEqual([])
    await library.complete()
    expect(asked).toEqual(['index', 'follow'])
  })

  test('are followed where the list was there from the start, and keep what has been opened since', async () => {
    const library = createLibrary(list([]), stacks, list)
    library.subscribe(() => {})
    expect(asked).toEqual(['follow'])
    await library.article('lake')
    changed?.()
    expect(openOf(library.catalogue())).toEqual(['lake'])
  })
})

describe('nothing is fetched', () => {
  test('of what is there: the issue of the page, its articles, all of a whole edition', async () => {
    const library = createLibrary(part(), stacks)
    expect((await library.issue(PATH)).map(({ article }) => article.id)).toEqual(['bridge', 'quay'])
    await library.ahead({ page: 'issue', path: PATH })
    await library.ahead({ page: 'article', article: idOf('quay') })
    await library.open(library.catalogue().entries)
    expect(asked).toEqual([])

    const whole = libraryOf(catalogue(archive))
    const before = whole.catalogue()
    for (const page of ['lists', 'about'] as const) await whole.ahead({ page })
    expect(await whole.complete()).toBe(before)
    expect(await whole.about()).toBe(before)
    expect(await whole.article('nobody')).toBeUndefined()
    expect(whole.catalogue()).toBe(before)
  })

  test('twice: what was fetched ahead is there when it is wanted, once for all who want it', async () => {
    const library = createLibrary(part(), stacks)
    await library.ahead({ page: 'lists' })
    await library.ahead({ page: 'about' })
    await library.ahead({ page: 'issue', path: 'lake-evening/2024-01-02' })
    await library.ahead({ page: 'article', article: idOf('lake') })
    expect(asked).toEqual(['index', 'about'])
    expect((await library.about()).about).toBe(archive)
    await library.complete()
    await library.ahead({ page: 'issue', path: 'lake-evening/2024-01-02' })
    const evening = index.sources.find(({ issue }) => issue.newspaper === 'lake-evening')?.id
    expect(asked).toEqual(['index', 'about', evening])
    expect(openOf(library.catalogue())).toEqual(['bridge', 'quay'])
    const opened = await library.issue('lake-evening/2024-01-02')
    expect(opened.map(({ article }) => article.id)).toEqual(['lake'])
    expect(opened.every(isOpen)).toBe(true)
    expect(asked).toHaveLength(3)
  })

  test('and nobody hears of a change, where what is asked for is open', async () => {
    const library = createLibrary(list([own]), stacks, list)
    let changes = 0
    library.subscribe(() => changes++)
    await library.open(library.catalogue().entries.filter(isOpen))
    expect(changes).toBe(0)
    expect(asked).toEqual(['follow'])
    await Promise.all([library.issue('lake-evening/2024-01-02'), library.article('lake')])
    expect(changes).toBe(1)
  })
})

describe('ahead of a turn of the page', () => {
  const evening = index.sources.find(({ issue }) => issue.newspaper === 'lake-evening')?.id
  const wanted: readonly Wanted[] = [
    { page: 'article', article: idOf('lake') },
    { page: 'issue', path: 'lake-evening/2024-01-02' },
  ]

  test.each(wanted)('the list comes where it is not known what else would: $page', async (page) => {
    for (const known of [part(), catalogueOfBundle(own, { complete: false })]) {
      asked = []
      await createLibrary(known, stacks).ahead(page)
      expect(asked).toEqual(['index'])
    }
  })

  test.each(wanted)('the text comes where the list is there: $page', async (page) => {
    const library = createLibrary(list([]), stacks, list)
    await library.ahead(page)
    expect(asked).toEqual([evening])
    expect(openOf(library.catalogue())).toEqual([])
  })

  test('what is there is not fetched', async () => {
    const library = createLibrary(list([]), stacks, list)
    await library.ahead({ page: 'lists' })
    expect(asked).toEqual([])
    await library.about()
    await library.ahead({ page: 'about' })
    expect(asked).toEqual(['about'])
  })
})

test('what several ask for at once comes for each, and is told once', async () => {
  const library = createLibrary(list([]), stacks, list)
  const [lake, old] = ['lake', 'year-end'].map((id) => library.catalogue().article(id))
  if (lake === undefined || old === undefined) throw new Error('no articles')
  await Promise.all([library.article('lake'), library.open([lake, old])])
  expect(openOf(library.catalogue())).toEqual(['lake', 'year-end'])
  let changes = 0
  library.subscribe(() => changes++)
  await Promise.all([library.about(), library.about()])
  expect(changes).toBe(1)
})

test('what was opened and what one left stay as they are when more comes', async () => {
  const library = createLibrary(part(), stacks)
  let heard = 0
  const leave = library.subscribe(() => heard++)
  await library.about()
  leave()
  await library.complete()
  expect(library.catalogue().about).toBe(archive)
  expect(heard).toBe(1)
})

describe('an issue', () => {
  test('that is not there has no articles', async () => {
    const library = createLibrary(part(), stacks)
    expect(await library.issue('lake-evening/2020-01-01')).toEqual([])
    expect(asked).toEqual(['index'])
  })

  test('whose text does not arrive is listed all the same', async () => {
    const library = createLibrary(part(), stacks)
    for (const { id } of index.sources) failing.add(id)
    const evening = await library.issue('lake-evening/2024-01-02')
    expect(evening.map((entry) => [entry.article.id, isOpen(entry)])).toEqual([['lake', false]])
  })
})

describe('what does not arrive', () => {
  test('is named, with its cause, and asked for again the next time', async () => {
    const library = createLibrary(part(), stacks)
    failing.add('index').add('about')
    const lost = await library.complete().catch((error: unknown) => error)
    expect(lost).toBeInstanceOf(DataMissing)
    expect(lost).toMatchObject({
      name: 'DataMissing',
      message: 'index did not arrive',
      cause: new Error('no index'),
    })
    await expect(library.about()).rejects.toThrow('about did not arrive')
    await expect(library.ahead({ page: 'lists' })).rejects.toThrow('index did not arrive')
    failing.clear()
    expect((await library.complete()).complete).toBe(true)
    expect((await library.about()).about).toBe(archive)
  })

  test('is the text of an article by name', async () => {
    const library = createLibrary(part(), stacks)
    for (const { id } of index.sources) failing.add(id)
    await expect(library.article('lake')).rejects.toThrow(new DataMissing('the text of lake did not arrive'))
  })

  test('is all that is not there, in a library that fetches nothing', async () => {
    const library = libraryOf(part())
    await expect(library.complete()).rejects.toMatchObject({ cause: new Error('there is nothing more') })
    await expect(library.about()).rejects.toThrow('about did not arrive')
  })
})
