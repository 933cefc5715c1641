// Over 250 lines: one edition with its lists serves all these questions.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { LinkedEdition } from '../../src/compiler/link/link.ts'
import { Bundle } from '../../src/edition/edition.ts'
import type { Catalogue } from '../../src/reader/catalogue.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { SEARCH_AIDS_FILE, type SearchAids, type Variants, variantsOf } from '../../src/reader/search/aids.ts'
import { fold } from '../../src/reader/search/fold.ts'
import { createAnswers } from '../../src/reader/search/lists/answers.ts'
import { createListSearch, type Reads } from '../../src/reader/search/lists/list-search.ts'
import { type Segment, segmentsOf } from '../../src/reader/search/lists/segments.ts'
import { searchEntries } from '../../src/reader/search/search.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { searchAids, variantsIn } from '../../src/site/search-aids.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'
import { searchFiles } from '../search-lists.ts'

const ARTICLES = 300
/** A segment of these has so many articles. */
const FULL = 100
const SIZE = { full: FULL, listedFrom: 100 }
let linked: LinkedEdition
let all: Catalogue
let segments: Segment[]
let files: ReadonlyMap<string, string | Uint8Array>
let aids: SearchAids
/** One for all, as texts are folded once for each. */
let variants: Variants

beforeAll(async () => {
  linked = await compileManyIssues({ issues: ARTICLES / 10, articles: 10, days: 400, newspapers: 2 })
  all = catalogue(linked.archive)
  segments = segmentsOf(linked.index.sources, FULL)
  const made = searchFiles(linked, SIZE)
  files = new Map(Array.from(made, ({ path, body }) => [path, body]))
  aids = JSON.parse(String(files.get(SEARCH_AIDS_FILE)))
  variants = variantsOf(aids)
})

/** Files as a host gives them; `change` may take one away or damage it. */
function hosted(
  change: (file: string, body: Uint8Array) => Uint8Array | undefined = (_, body) => body,
): Reads {
  const read = async (file: string) => {
    const body = files.get(file) ?? linked.bundles.find((bundle) => bundle.file === file)?.text
    const given = body === undefined ? undefined : change(file, new Uint8Array(Buffer.from(body)))
    if (given === undefined) throw new Error(`404 ${file}`)
    return given
  }
  const json = async (file: string) => JSON.parse(Buffer.from(await read(file)).toString('utf8'))
  return {
    directory: ({ file }) => json(file),
    bundle: async ({ file }) => Bundle.parse(await json(file)),
    shard: (file) => read(file),
  }
}

/** Searches as the page does, but with the worker's part beside it; nothing but the index is there at first. */
function searching(reads: Reads, open: readonly Bundle[] = [], directories = aids.listed?.directories ?? {}) {
  const listed = segments.map(({ key, sources }) => ({ directory: directories[key], sources }))
  const search = createListSearch(listed, variants, reads)
  const asked: Promise<void>[] = []
  const answers = createAnswers({
    segments,
    variants,
    send(ask, query) {
      const answered = search(query, (told) => answers.hear({ ask, told }))
      asked.push(answered.finally(() => answers.hear({ ask, told: { type: 'done' } })))
    },
  })
  const known = catalogueOfIndex(linked.index, open)
  const now = (query: string) => {
    const results = answers.searchIn(known)(known.entries, query)
    return results && [...results.keys()].map(({ article }) => article.id).sort()
  }
  return {
    now,
    answers,
    reach: (query: string) => answers.reach(known, query),
    async found(query: string) {
      now(query)
      while (asked.length > 0) await asked.shift()
      return now(query)
    },
  }
}

const plain = (query: string) => {
  const results = searchEntries(all.entries, query, variants)
  return results && [...results.keys()].map(({ article }) => article.id).sort()
}
/** A long run of text of the article that stands eighth. */
const longText = () =>
  linked.archive.articles[7]?.blocks.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => ('text' in inline && inline.text.length >= 200 ? [inline.text] : [])),
  )[0] ?? ''
const texts = () => all.entries.map(({ article }) => article.headline)

test('a small edition has the one file that it had, and no lists', async () => {
  const small = await compileManyIssues({ issues: 9, articles: 11, days: 9 })
  const files = [...searchFiles(small)]
  expect(files).toEqual([
    {
      path: SEARCH_AIDS_FILE,
      body: JSON.stringify(searchAids(small.archive.departments, small.archive.articles)),
    },
  ])
  const large = await compileManyIssues({ issues: 10, articles: 10, days: 20 })
  expect(Array.from(searchFiles(large), ({ path }) => path)).toContainEqual(expect.stringMatching(/\.bin$/))
})

test('a part of the texts folds by its own forms as by those of all: a search need not know which part', () => {
  const texts = ['這些辛苦不算什麼', '干部乾部幹部', '么幺麼', '瞭望臺', '后後', '什么']
  const forms = (some: readonly string[]) => variantsOf({ variants: variantsIn(some), initials: {} })
  const all = forms(texts)
  for (const text of texts) expect(fold(text, forms([text])).text).toBe(fold(text, all).text)
})

test('by lists the same articles are found as by reading every text, for queries of any length', async () => {
  const { found } = searching(hosted())
  const all = linked.archive.articles.flatMap((article) =>
    article.blocks.map(({ inlines }) =>
      inlines.map((inline) => ('text' in inline ? inline.text : '')).join(''),
    ),
  )
  const part = fc
    .tuple(fc.constantFrom(...all), fc.nat(400), fc.integer({ min: 1, max: 30 }))
    .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length))
  const query = fc.oneof(
    part,
    fc.tuple(part, part).map((two) => two.join(' ')),
    fc.constantFrom(
      '第3局',
      '11 月 13 日',
      '記者',
      '１月',
      '不曾有过的话',
      '局 2',
      '各部门分头落实 记者',
      '、',
    ),
  )
  await fc.assert(
    fc.asyncProperty(query, async (words) => {
      expect(await found(words)).toEqual(plain(words))
    }),
  )
})

test('so are queries of one character, of two hundred, and of every character', async () => {
  const { found, reach } = searching(hosted())
  const characters = [...new Set(texts().join(''))]
  for (const one of characters.slice(0, 60)) expect(await found(one)).toEqual(plain(one))
  const twoHundred = longText().slice(0, 200)
  expect(twoHundred).toHaveLength(200)
  expect(await found(twoHundred)).toEqual([linked.archive.articles[7]?.id])
  expect(await found(characters.join(''))).toEqual([])
  expect(await found(characters.join(' '))).toEqual(plain(characters.join(' ')))
  expect(reach(twoHundred)).toMatchObject({ there: ARTICLES, all: ARTICLES, coming: false, unseen: [] })
})

test('texts of which one knows where the words stand say so; of the others that they hold them', async () => {
  const [bundle] = linked.bundles
  const { found, answers } = searching(hosted(), [Bundle.parse(JSON.parse(bundle?.text ?? ''))])
  await found('局组织')
  const known = catalogueOfIndex(linked.index, [Bundle.parse(JSON.parse(bundle?.text ?? ''))])
  const results = answers.searchIn(known)(known.entries, '局组织')
  const places = Array.from(results?.values() ?? [], ({ hits }) => hits.length)
  expect(places.filter((count) => count > 0)).toHaveLength(10)
  expect(places).toHaveLength(ARTICLES)
})

describe('a shard or directory that is missing, cut short or damaged', () => {
  const isShard = (file: string) => file.endsWith('.bin')
  const isDirectory = (file: string) => file.endsWith('.json')
  const gone = () => undefined
  const cut = (body: Uint8Array) => body.subarray(0, body.length >> 1)
  const lost = () => new Uint8Array(Buffer.from('<!doctype html>'))
  test.each<[string, (file: string) => boolean, (body: Uint8Array) => Uint8Array | undefined]>([
    ['shards missing', isShard, gone],
    ['shards cut short', isShard, cut],
    ['shards damaged', isShard, (body) => body.map((byte, i) => (i === 40 ? byte ^ 1 : byte))],
    ['the page of a host that has nothing, for shards', isShard, lost],
    ['a directory missing', isDirectory, gone],
    ['a directory cut short', isDirectory, cut],
    ['the page of a host that has nothing, for a directory', isDirectory, lost],
  ])(
    '%s: the search says which part it could not see, and finds it when asked again',
    async (_, isBroken, broken) => {
      let whole = false
      const last = segments.at(-1)
      const own = aids.listed?.directories[last?.key ?? '']?.file.replace('.json', '') ?? '?'
      const reads = hosted((file, body) =>
        isBroken(file) && file.startsWith(own) && !whole ? broken(body) : body,
      )
      const { found, reach, answers } = searching(reads)
      const rest = plain('局组织')?.filter(
        (id) => !last?.sources.some((s) => all.article(id)?.source.id === s.id),
      )
      expect(await found('局组织')).toEqual(rest)
      expect(reach('局组织')).toMatchObject({
        there: ARTICLES - (last?.articles ?? 0),
        all: ARTICLES,
        coming: false,
        unseen: [last],
      })
      whole = true
      answers.askAgain('局组织')
      expect(reach('局组织').coming).toBe(true)
      expect(await found('局组织')).toEqual(plain('局组织'))
      expect(reach('局组织').unseen).toEqual([])
    },
  )
})

test('the text that a long query has to be looked up in is missing: its part is unseen, and found when asked again', async () => {
  const article = linked.archive.articles[7]
  const query = longText().slice(0, 200)
  let whole = false
  const { found, reach, answers } = searching(
    hosted((file, body) => (/\/bundle-/.test(file) && !whole ? undefined : body)),
  )
  expect(await found(query)).toEqual([])
  // In other segments, too, texts decide, where their lists do not exclude it.
  expect(reach(query).unseen).toContainEqual(
    segments.find(({ sources }) => sources.some(({ id }) => id === article?.source)),
  )
  whole = true
  answers.askAgain(query)
  expect(await found(query)).toEqual([article?.id])
  expect(reach(query).unseen).toEqual([])
})

test('lists of another build are not used: their part is unseen, and what of it is open is searched by its text', async () => {
  const [first, ...others] = segments
  const directories = Object.fromEntries(
    others.flatMap(({ key }) => Object.entries(aids.listed?.directories ?? {}).filter(([k]) => k === key)),
  )
  const file = first?.sources[0]?.file
  const open = linked.bundles.filter((bundle) => bundle.file === file)
  const bundles = open.map(({ text }) => Bundle.parse(JSON.parse(text)))
  const { found, reach } = searching(hosted(), bundles, directories)
  const ids = bundles.flatMap(({ articles }) => articles.map(({ id }) => id))
  expect(ids).toHaveLength(10)
  expect(await found('局组织')).toEqual(expect.arrayContaining(ids))
  expect(reach('局组织')).toMatchObject({ there: ARTICLES + 10 - (first?.articles ?? 0), unseen: [first] })
})

test('a worker that is gone leaves no search waiting for ever', async () => {
  const { answers, now, reach } = searching({ ...hosted(), directory: () => new Promise(() => {}) })
  now('局组织')
  expect(reach('局组织')).toMatchObject({ there: 0, coming: true, unseen: [] })
  answers.end()
  expect(reach('局组织')).toMatchObject({ there: 0, coming: false, unseen: segments })
})

test('an article changed leaves every file of the other segments as it is', () => {
  const changed = linked.archive.articles.map((article, i) =>
    i === 0 ? { ...article, blocks: article.blocks.slice(0, -1) } : article,
  )
  const again = searchFiles({ ...linked, archive: { ...linked.archive, articles: changed } }, SIZE)
  const lists = (names: Iterable<string>) => new Set([...names].filter((name) => name.endsWith('.bin')))
  const before = lists(files.keys())
  const after = lists(Array.from(again, ({ path }) => path))
  const kept = [...before].filter((name) => after.has(name))
  expect(kept.length).toBeGreaterThan(before.size / 2)
  expect(kept.length).toBeLessThan(before.size)
})
