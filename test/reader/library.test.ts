import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { aboutEdition } from '../../src/edition/about-edition.ts'
import type { Contents } from '../../src/edition/edition.ts'
import type { IndexedSource } from '../../src/edition/index-schema.ts'
import { readAddress } from '../../src/reader/address.ts'
import { type Catalogue, catalogueOfBundle, isOpen, withTexts } from '../../src/reader/catalogue.ts'
import { keyOfEvent } from '../../src/reader/event-key.ts'
import { facets } from '../../src/reader/facets.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { issuePath } from '../../src/reader/issue-path.ts'
import { createLibrary, type Library } from '../../src/reader/library.ts'
import { type Selection, select } from '../../src/reader/selection.ts'
import { catalogue, catalogueOfAbout } from '../../src/reader/whole-catalogue.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'
import { runs } from '../runs.ts'

const edition = await compileManyIssues({ issues: 12, articles: 3, days: 900, newspapers: 2 })
const { index, archive } = edition
const bundles = edition.bundles.map(({ bundle }) => bundle)
const [first, second] = bundles
if (first === undefined || second === undefined) throw new Error('no bundles')

const keysOf = ({ edition }: Catalogue, { events }: Selection) =>
  edition.events
    .filter((_, place) => events[place] === 1)
    .map(keyOfEvent)
    .sort()
const ids = (entries: readonly { article: { id: string } }[]) => entries.map(({ article }) => article.id)

test('index and archive list, filter and count alike, whatever is open', () => {
  const whole = catalogue(archive)
  fc.assert(
    fc.property(
      fc.subarray(archive.departments.map(({ id }) => id)),
      fc.subarray(bundles),
      fc.boolean(),
      (departments, open, narrowed) => {
        const asked = {
          org: departments.join(','),
          ...(narrowed ? { from: '2019-06-01', to: '2020-12-31' } : {}),
        }
        const some = catalogueOfIndex(index, open)
        const expected = select(whole, readAddress(asked, whole.edition))
        const found = select(some, readAddress(asked, some.edition))
        expect(ids(found.entries)).toEqual(ids(expected.entries))
        expect(keysOf(some, found)).toEqual(keysOf(whole, expected))
        const counted = facets(some, readAddress(asked, some.edition), found)
        expect(counted).toEqual(facets(whole, readAddress(asked, whole.edition), expected))
        expect(some.entries.filter(isOpen)).toHaveLength(open.flatMap(({ articles }) => articles).length)
      },
    ),
    { numRuns: runs(40) },
  )
})

test('texts that come later make of the list what it is with texts from the start, and change nothing of what it lists', () => {
  fc.assert(
    fc.property(fc.subarray(bundles), fc.subarray(bundles), (some, more) => {
      const known = catalogueOfIndex(index, some)
      const opened = withTexts(known, more)
      const expected = catalogueOfIndex(index, new Set([...some, ...more]))
      expect(opened.entries).toEqual(expected.entries)
      expect(opened.edition).toBe(known.edition)
      expect(opened.edition).toEqual(expected.edition)
      expect(opened.owners).toEqual(expected.owners)
      expect(new Map(opened.opened)).toEqual(new Map(expected.opened))
      for (const { article, events } of expected.entries) {
        expect(opened.article(article.id)).toEqual(expected.article(article.id))
        for (const event of events)
          expect(opened.event(keyOfEvent(event))).toBe(known.event(keyOfEvent(event)))
      }
    }),
    { numRuns: runs(20) },
  )
})

test('an entry says the same of its article open and closed', () => {
  const [closed, open] = [catalogueOfIndex(index, []), catalogueOfIndex(index, bundles)]
  for (const [i, entry] of closed.entries.entries()) {
    const { signature, incomplete, events } = open.entries[i] ?? entry
    expect(entry.signature).toEqual(signature)
    expect(entry.incomplete).toBe(incomplete)
    expect(entry.events.map(({ id, label, date }) => ({ id, label, date }))).toEqual(
      events.map(({ id, label, date }) => ({ id, label, date })),
    )
  }
})

test('a source has the same bundle whatever else the edition holds', async () => {
  const smaller = await compileManyIssues({ issues: 12, articles: 3, days: 900, newspapers: 2 })
  const larger = await compileManyIssues({ issues: 12, articles: 3, days: 900, newspapers: 3 })
  expect(smaller.bundles.map(({ text }) => text)).toEqual(edition.bundles.map(({ text }) => text))
  const same = larger.bundles.filter(({ text }) => edition.bundles.some((other) => other.text === text))
  // Issues 0, 1, 6 and 7 are of the same newspapers in both.
  expect(same).toHaveLength(4)
})

let asked: string[]
let failing: Set<string>
let library: Library

const bundleOf = async ({ id }: IndexedSource) => {
  asked.push(id)
  if (failing.has(id)) throw new Error('gone')
  const found = bundles.find(({ sources }) => sources[0]?.id === id)
  if (found === undefined) throw new Error(`no source ${id}`)
  return found
}

beforeEach(() => {
  asked = []
  failing = new Set()
  const indexOf = async () => {
    asked.push('index')
    return (open: Iterable<Contents>) => catalogueOfIndex(index, open)
  }
  library = createLibrary(catalogueOfBundle(first, { complete: false }), {
    index: indexOf,
    bundle: bundleOf,
    about: async () => archive,
  })
})

test('the article one is at costs nothing more, another its index and bundle, and nothing comes twice', async () => {
  const own = first.articles[0]?.id ?? ''
  expect((await library.article(own))?.article.id).toBe(own)
  expect(asked).toEqual([])
  const other = second.articles[0]?.id ?? ''
  const opened = await Promise.all([library.article(other), library.article(other)])
  expect(opened.map((entry) => entry?.article.id)).toEqual([other, other])
  expect(asked).toEqual(['index', second.sources[0]?.id])
  expect(ids(library.catalogue().entries.filter(isOpen))).toContain(own)
  expect(await library.article('nobody')).toBeUndefined()
})

test('what is fetched ahead of a turn of the page changes nothing until then, and is not fetched again', async () => {
  let changes = 0
  library.subscribe(() => changes++)
  const there = library.catalogue()
  const [own, other] = [first, second].map(({ articles }) => articles[0]?.id)
  const path = second.sources[0] && issuePath(second.sources[0].issue)
  if (own === undefined || other === undefined || path === undefined) throw new Error('no articles')
  await library.ahead({ page: 'article', article: own })
  expect(asked).toEqual([])
  await library.ahead({ page: 'about' })
  await library.ahead({ page: 'lists' })
  await library.ahead({ page: 'issue', path })
  await library.ahead({ page: 'article', article: other })
  expect(asked).toEqual(['index'])
  expect(library.catalogue()).toBe(there)
  await Promise.all([library.complete(), library.complete()])
  expect(changes).toBe(1)
  const listed = library.catalogue()
  await library.ahead({ page: 'article', article: other })
  await library.ahead({ page: 'issue', path })
  expect(asked).toEqual(['index', second.sources[0]?.id])
  expect(library.catalogue()).toBe(listed)
  expect((await library.issue(path)).every(isOpen)).toBe(true)
  expect(asked).toHaveLength(2)
})

test('what does not arrive ahead of a turn of the page is asked for again with it', async () => {
  await library.complete()
  const source = second.sources[0]?.id ?? ''
  const article = second.articles[0]?.id
  if (article === undefined) throw new Error('no article')
  failing.add(source)
  await expect(library.ahead({ page: 'article', article })).rejects.toThrow('did not arrive')
  failing.clear()
  expect((await library.article(article))?.article.id).toBe(article)
})

test('a text that does not arrive leaves the rest as it is, and can be asked for again', async () => {
  await library.complete()
  const source = second.sources[0]?.id ?? ''
  failing.add(source)
  await library.open(library.catalogue().entries)
  const closed = library.catalogue().entries.filter((entry) => !isOpen(entry))
  expect(ids(closed)).toEqual(ids(second.articles.map((article) => ({ article }))))
  await expect(library.article(second.articles[0]?.id ?? '')).rejects.toThrow('did not arrive')
  failing.clear()
  await library.open(library.catalogue().entries)
  expect(library.catalogue().entries.every(isOpen)).toBe(true)
  expect(asked.filter((id) => id === 'index')).toHaveLength(1)
})

test('listeners hear of every change and of nothing after they left', async () => {
  const seen: number[] = []
  const leave = library.subscribe(() => seen.push(library.catalogue().entries.length))
  await library.complete()
  leave()
  await library.about()
  expect(seen).toEqual([index.articles.id.length])
  expect(library.catalogue().about).toBe(archive)
})

test('the page about the edition leaves what is there as it is, and what it shows stays', async () => {
  await library.about()
  expect(library.catalogue().complete).toBe(false)
  expect(ids(library.catalogue().entries)).toEqual(ids(first.articles.map((article) => ({ article }))))
  await library.complete()
  await library.open(library.catalogue().entries)
  expect(library.catalogue().about).toBe(archive)
})

test('from the page about a large edition the list and its texts are fetched as from anywhere', async () => {
  const about = aboutEdition({ ...archive, articles: archive.articles.flatMap((a) => Array(9).fill(a)) })
  expect(about.whole).toBeDefined()
  const opened = createLibrary(catalogueOfAbout(about), {
    index: async () => (open: Iterable<Contents>) => catalogueOfIndex(index, open),
    bundle: bundleOf,
    about: () => Promise.reject(new Error('it is there')),
  })
  expect((await opened.about()).about).toBe(about)
  const own = first.articles[0]?.id ?? ''
  expect((await opened.article(own))?.article.id).toBe(own)
  expect(opened.catalogue().entries).toHaveLength(index.articles.id.length)
})

test('many texts come in a few goes, since all is arranged anew after each', async () => {
  const many = await compileManyIssues({ issues: 60, articles: 1, days: 900 })
  const [own, ...others] = many.bundles.map(({ bundle }) => bundle)
  if (own === undefined) throw new Error('no bundles')
  const large = createLibrary(catalogueOfBundle(own, { complete: false }), {
    index: async () => (open: Iterable<Contents>) => catalogueOfIndex(many.index, open),
    bundle: async ({ id }) => {
      const found = others.find(({ sources }) => sources[0]?.id === id)
      if (found === undefined) throw new Error(`no source ${id}`)
      return found
    },
    about: async () => many.archive,
  })
  await large.complete()
  let changes = 0
  large.subscribe(() => changes++)
  await large.open(large.catalogue().entries)
  expect(large.catalogue().entries.every(isOpen)).toBe(true)
  expect(changes).toBeLessThanOrEqual(4)
})
