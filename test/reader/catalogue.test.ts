import { expect, test } from 'vitest'
import { DepartmentId, EventId } from '../../src/edition/ids.ts'
import type { IndexWords } from '../../src/edition/index-schema.ts'
import { Byline } from '../../src/edition/schema.ts'
import { GapInline } from '../../src/edition/text-schema.ts'
import { arrange, catalogueOfBundle, isOpen, withTexts } from '../../src/reader/catalogue.ts'
import { keyOfEvent } from '../../src/reader/event-key.ts'
import { grouped } from '../../src/reader/grouped.ts'
import { catalogueOfIndex, listingOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { listingOfBundle } from '../../src/reader/listing.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive, index, bundles: delivered } = twoNewspapers()
const bundles = delivered.map(({ bundle }) => bundle)
const known = { complete: true, files: [] }
const idsOf = (of: { entries: readonly { article: { id: string } }[] }) =>
  of.entries.map(({ article }) => article.id)
const idOf = (name: string) => {
  const found = archive.articles.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`no article ${name}`)
  return found.id
}
const bundleOf = (name: string) => {
  const found = bundles.find(({ articles }) => articles.some(({ id }) => id === name))
  if (found === undefined) throw new Error(`no bundle of ${name}`)
  return found
}

test('entries stand by day as the edition says, those of a day in its order', () => {
  const inOrder = archive.articles.map(({ id }) => id)
  expect([...inOrder].sort()).toEqual(['bridge', 'lake', 'quay', 'year-end'])
  const ofDay = inOrder.filter((id) => id !== 'year-end')
  expect(idsOf(arrange({ ...archive, order: 'newest' }, [], known))).toEqual([...ofDay, 'year-end'])
  expect(idsOf(arrange({ ...archive, order: 'oldest' }, [], known))).toEqual(['year-end', ...ofDay])
  const articles = [...archive.articles].reverse()
  expect(idsOf(arrange({ ...archive, articles, order: 'oldest' }, [], known))).toEqual([
    'year-end',
    ...ofDay.reverse(),
  ])
  const orphans = archive.articles.map((article) => ({
    ...article,
    source: bundleOf('lake').sources[0]?.id ?? article.source,
  }))
  expect(idsOf(arrange({ ...archive, sources: [], articles: orphans }, [], known))).toEqual([])
})

test('an entry has its events, those it is about and those it mentions', () => {
  const [water, harbour] = ['water', 'harbour'].map((id) => DepartmentId.parse(id))
  if (water === undefined || harbour === undefined) throw new Error('two departments')
  const articles = archive.articles.map((article) =>
    article.id === 'quay'
      ? {
          ...article,
          involvements: [{ department: water, role: 'mentioned' as const }, ...article.involvements],
        }
      : article,
  )
  const all = arrange({ ...archive, articles }, [], known)
  const bridge = all.article('bridge')
  expect(bridge?.events.map(({ id }) => id)).toEqual(['meeting'])
  expect([[...(bridge?.subjects ?? [])], [...(bridge?.mentioned ?? [])]]).toEqual([['water'], []])
  const quay = all.article('quay')
  expect([quay?.events, [...(quay?.subjects ?? [])], [...(quay?.mentioned ?? [])]]).toEqual([
    [],
    ['harbour'],
    ['water'],
  ])
  expect(all.department(water)?.short).toBe('水务局')
  expect(all.department(DepartmentId.parse('nobody'))).toBeUndefined()
})

test('an article is found by its id and by one that leads to it, an event by its key', () => {
  const redirects = {
    ...archive.redirects,
    articles: [
      { from: idOf('lake'), to: idOf('quay') },
      { from: idOf('bridge'), to: idOf('bridge') },
    ],
  }
  const all = arrange({ ...archive, redirects }, [], known)
  expect(['bridge', 'lake', 'quay', 'nobody'].map((id) => all.article(id)?.article.id)).toEqual([
    'bridge',
    'quay',
    'quay',
    undefined,
  ])
  for (const event of archive.events.filter(({ article }) => article !== 'lake')) {
    expect(all.event(keyOfEvent(event))).toBe(event)
  }
  const plain = arrange(archive, [], known)
  expect(archive.events.map((_, i) => plain.entries[plain.owners[i] ?? -1]?.article.id)).toEqual(
    archive.events.map(({ article }) => article),
  )
  const without = arrange({ ...archive, articles: archive.articles.slice(1) }, [], known)
  const [first] = archive.articles
  const gone = archive.events.map(({ article }) => article === first?.id)
  expect([...without.owners].map((owner) => owner === -1)).toEqual(gone)
})

test('with a text an article is open, says who signed it and whether some of it is missing, others stay as they are', () => {
  const closed = catalogueOfIndex(index, [])
  expect(closed.entries.some(isOpen)).toBe(false)
  expect(closed.opened.size).toBe(0)
  expect(withTexts(closed, [])).toBe(closed)
  const bundle = bundleOf('bridge')
  const gap = GapInline.parse({
    type: 'gap',
    ...{ id: 'gap1', what: 'text', position: 'after', extent: '数字', reason: '缺字' },
  })
  const byline = Byline.parse({ text: '李江', names: ['李江'], position: 'end' })
  const missing = bundle.articles.map((article) =>
    article.id === 'quay'
      ? {
          ...article,
          bylines: [byline],
          blocks: article.blocks.map((block) => ({ ...block, inlines: [...block.inlines, gap] })),
        }
      : article,
  )
  const contents = { ...bundle, articles: missing }
  const some = withTexts(closed, [contents])
  expect(idsOf({ entries: some.entries.filter(isOpen) }).sort()).toEqual(['bridge', 'quay'])
  expect(bundle.sources.map(({ id }) => some.opened.get(id))).toEqual([contents])
  expect(some.article('quay')).toMatchObject({ signature: '李江', incomplete: true })
  const bridge = some.article('bridge')
  expect([bridge && 'signature' in bridge, bridge?.incomplete]).toEqual([false, false])
  expect(some.article('lake')).toBe(closed.article('lake'))
  expect(idsOf(some)).toEqual(idsOf(closed))
  const twice = withTexts(some, [bundleOf('lake')])
  expect([twice.opened.size, twice.entries.filter(isOpen).length]).toEqual([2, 3])
  // A text that the list does not name is nobody's.
  const other = arrange(
    { ...archive, articles: archive.articles.filter(({ id }) => id !== 'lake') },
    [],
    known,
  )
  expect(withTexts(other, [bundleOf('lake')]).entries).toEqual(other.entries)
  const foreign = arrange({ ...archive, articles: [] }, [bundle], known)
  expect([foreign.entries, foreign.opened.size]).toEqual([[], 1])
})

test('a closed entry is signed as the list says, an unsigned one not at all', () => {
  const articles = listingOfIndex(index, []).articles.map((article) =>
    article.id === 'quay' ? { ...article, signature: '李江' } : article,
  )
  const all = arrange({ ...listingOfIndex(index, []), articles }, [], known)
  expect(all.article('quay')?.signature).toBe('李江')
  const bridge = all.article('bridge')
  expect(bridge && 'signature' in bridge).toBe(false)
})

test('of an article’s events each is found by its own key, and none by another', () => {
  const [event] = archive.events
  if (event === undefined) throw new Error('no event')
  const second = { ...event, id: EventId.parse('second') }
  const all = arrange({ ...archive, events: [...archive.events, second] }, [], known)
  expect(all.event(keyOfEvent(second))).toBe(second)
  expect(all.event(keyOfEvent(event))).toBe(event)
  expect(all.event(keyOfEvent({ ...event, id: EventId.parse('third') }))).toBeUndefined()
})

test('words that are not there yet are stood for, a headline that did not come says so', () => {
  const { words: _, ...wordless } = index
  const words: IndexWords = {
    id: [idOf('bridge'), idOf('lake')],
    headline: ['新桥开工', '湖上看桥'],
    headlineWords: ['新桥', null],
    byline: ['李江', null],
    labels: [['开会'], ['看桥']],
  }
  const told = (list: ReturnType<typeof listingOfIndex>) =>
    Object.fromEntries(
      list.articles.map(({ id, headline, headlineWords, signature }) => [
        id,
        [headline, headlineWords, signature, list.events.find(({ article }) => article === id)?.label],
      ]),
    )
  const waiting = ['……', undefined, '……']
  expect(told(listingOfIndex(wordless, [], { words: [words] }))).toEqual({
    bridge: ['新桥开工', '新桥', '李江', '开会'],
    lake: ['湖上看桥', undefined, undefined, '看桥'],
    quay: [...waiting, undefined],
    'year-end': [...waiting, '……'],
  })
  const retry = () => {}
  const failed = catalogueOfIndex(wordless, [], { words: [], retry })
  expect(failed.entries.map(({ article }) => article.headline)).toEqual(
    Array.from({ length: 4 }, () => '（题目未能载入）'),
  )
  expect(failed.retryWords).toBe(retry)
  expect('retryWords' in catalogueOfIndex(wordless, [], { words: [] })).toBe(false)
  const open = told(listingOfIndex(wordless, [bundleOf('year-end')]))
  expect(open['year-end']).toEqual(['山河年终回顾', '222', undefined, '召开会议'])
  expect(told(listingOfIndex(index, [])).bridge?.[0]).toBe('新桥开工')
})

test('the index lists what the archive does, without its texts', () => {
  const list = listingOfIndex(index, [])
  const facts = ({ articles, events, sources }: typeof list) => ({
    articles: articles.map(({ id, source, pages, headline, involvements }) => ({
      ...{ id, source, pages, headline },
      involvements: involvements.map(({ department, role }) => ({ department, role })),
    })),
    events: events.map(({ id, article, date, inferred, label, departments }) => ({
      id,
      article,
      date,
      inferred,
      label,
      departments,
    })),
    sources: sources.map(({ id, issue }) => ({ id, issue })),
  })
  expect(facts(list)).toEqual(facts({ ...archive, among: undefined }))
  expect(list.articles.map(({ incomplete, decks }) => [incomplete, decks])).toEqual(
    list.articles.map(() => [false, []]),
  )
  const places = { ...index, articles: { ...index.articles, incomplete: [1] } }
  expect(listingOfIndex(places, []).articles.map(({ incomplete }) => incomplete)).toEqual([
    false,
    true,
    false,
    false,
  ])
  expect(
    arrange(listingOfIndex(places, []), [], known).entries.filter(({ incomplete }) => incomplete),
  ).toHaveLength(1)
})

test('a bundle by itself says what the edition has beyond it, one that is all of it says nothing', () => {
  const bundle = bundleOf('lake')
  expect(listingOfBundle({ ...bundle, among: { issues: true } }, false).among).toEqual({
    issues: true,
    years: false,
  })
  expect(listingOfBundle({ ...bundle, among: { years: true } }, false).among).toEqual({
    issues: false,
    years: true,
  })
  const { among: _, ...plain } = bundle
  expect(listingOfBundle(plain, false)).toMatchObject({
    order: 'oldest',
    among: { issues: false, years: false },
  })
  expect('among' in listingOfBundle(bundle, true)).toBe(false)
  const own = catalogueOfBundle(bundle, { complete: false })
  expect([own.complete, own.files, idsOf(own), own.entries.every(isOpen)]).toEqual([
    false,
    [],
    ['lake'],
    true,
  ])
})

test('what has the same key is put together, in the order in which the keys first come', () => {
  expect([...grouped([3, 1, 4, 6, 5], (n) => (n % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [4, 6]],
  ])
})
