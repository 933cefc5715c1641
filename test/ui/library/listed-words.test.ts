import { expect, test, vi } from 'vitest'
import { wordsApart } from '../../../src/compiler/link/words-apart.ts'
import type { IndexWords } from '../../../src/edition/index-schema.ts'
import { catalogueOfBundle, isOpen } from '../../../src/reader/catalogue.ts'
import { catalogueOfIndex, TO_COME } from '../../../src/reader/indexed-catalogue.ts'
import { createLibrary, type Library } from '../../../src/reader/library.ts'
import { openList } from '../../../src/ui/library/listed-words.ts'
import { compileManyIssues } from '../../many-issues-compiled.ts'

const { index: whole, bundles } = await compileManyIssues({ issues: 20, articles: 10, days: 900 })
const { index, files } = wordsApart(whole, 30)
const wordFiles = files.map((_, i) => ({ file: String(i), integrity: '' }))

const bundleOf = async ({ id }: { id: string }) => {
  const found = bundles.find(({ bundle }) => bundle.sources.some((source) => source.id === id))
  if (found === undefined) throw new Error('no bundle')
  return found.bundle
}
const never = () => Promise.reject(new Error('not asked'))
const [first] = bundles
if (first === undefined) throw new Error('no bundle')

/** A library whose index leaves words to files, of which those in `missing` do not arrive. */
const opened = (missing: ReadonlySet<string>, inPage?: IndexWords): Library => {
  const list = openList(
    { ...index, wordFiles },
    async ({ file }) => {
      const words = files[Number(file)]
      if (missing.has(file) || words === undefined) throw new Error('gone')
      return words
    },
    inPage && JSON.stringify(inPage),
  )
  const from = catalogueOfBundle(first.bundle, { complete: false })
  return createLibrary(from, { index: async () => list, bundle: bundleOf, about: never })
}

const headlines = (library: Library) => library.catalogue().entries.map(({ article }) => article.headline)
const labels = (library: Library) => library.catalogue().edition.events.map(({ label }) => label)
const all = catalogueOfIndex(whole, [])

test('a small index keeps its words, a large one leaves them to files that together have them all', () => {
  expect(
    wordsApart({ ...whole, articles: { ...whole.articles, id: whole.articles.id.slice(1) } }).files,
  ).toEqual([])
  expect(files.length).toBeGreaterThan(4)
  expect(index.words).toBeUndefined()
  expect(files.flatMap(({ id }) => id).sort()).toEqual([...whole.articles.id].sort())
})

test('the list filters without words, and has them all once it is followed', async () => {
  const library = opened(new Set())
  await library.complete()
  expect(library.catalogue().entries).toHaveLength(200)
  const own = new Set(first.bundle.articles.map(({ headline }) => headline))
  expect(headlines(library).filter((headline) => !own.has(headline))).toEqual(Array(190).fill(TO_COME))
  const leave = library.subscribe(() => undefined)
  await vi.waitFor(() => expect(headlines(library)).not.toContain(TO_COME))
  leave()
  expect(headlines(library)).toEqual(all.entries.map(({ article }) => article.headline))
  expect(labels(library)).toEqual(all.edition.events.map(({ label }) => label))
  expect(library.catalogue().retryWords).toBeUndefined()
})

test('a page shows the words that it has before any file is there', async () => {
  const library = opened(new Set(wordFiles.map(({ file }) => file)), files[1])
  await library.complete()
  expect(headlines(library)).toEqual(expect.arrayContaining(files[1]?.headline ?? ['?']))
})

test('a text says its own words as long as others are not there; after that it changes nothing of the list', async () => {
  const missing = new Set(['2'])
  const library = opened(missing)
  await library.complete()
  library.subscribe(() => undefined)
  await vi.waitFor(() => expect(library.catalogue().retryWords).toBeDefined())
  const listed = () => library.catalogue().edition
  const lost = library.catalogue().entries.filter(({ article }) => article.headline.startsWith('（'))
  const [one, ...others] = lost.filter(({ source }, i, all) => all[i - 1]?.source !== source)
  if (one === undefined || others.length === 0) throw new Error('nothing is lost')
  const lacking = listed()
  await library.open([one])
  const found = listed().articles.find(({ id }) => id === one.article.id)?.headline
  expect(found).toBe(all.article(one.article.id)?.article.headline)
  expect(listed()).not.toBe(lacking)
  missing.clear()
  library.catalogue().retryWords?.()
  await vi.waitFor(() => expect(library.catalogue().retryWords).toBeUndefined())
  await vi.waitFor(() => expect(headlines(library)).not.toContain('（题目未能载入）'))
  const whole = listed()
  await library.open(others)
  expect(library.catalogue().entries.filter(isOpen).length).toBeGreaterThan(20)
  expect(listed()).toBe(whole)
})

test('words that do not arrive are told, and can be asked for again', async () => {
  const missing = new Set(['2'])
  const library = opened(missing)
  await library.complete()
  library.subscribe(() => undefined)
  await vi.waitFor(() => expect(library.catalogue().retryWords).toBeDefined())
  const lost = () => headlines(library).filter((headline) => headline === '（题目未能载入）').length
  expect(lost()).toBe(files[2]?.id.length)
  library.catalogue().retryWords?.()
  expect(library.catalogue().retryWords).toBeUndefined()
  await vi.waitFor(() => expect(library.catalogue().retryWords).toBeDefined())
  missing.clear()
  library.catalogue().retryWords?.()
  await vi.waitFor(() =>
    expect(headlines(library)).toEqual(all.entries.map(({ article }) => article.headline)),
  )
})
