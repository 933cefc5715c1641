import { expect, test } from 'vitest'
import { DepartmentId, EventId } from '../../src/edition/ids.ts'
import { Byline } from '../../src/edition/schema.ts'
import { GapInline } from '../../src/edition/text-schema.ts'
import { arrange, catalogueOfBundle, isOpen, withTexts } from '../../src/reader/catalogue.ts'
import { keyOfEvent } from '../../src/reader/event-key.ts'
import { catalogueOfIndex, listingOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { listingOfBundle } from '../../src/reader/listing.ts'
import { archive, bundleOf, idOf, index } from './two-listed.ts'

const known = { complete: true, files: [] }
const idsOf = (of: { entries: readonly { article: { id: string } }[] }) =>
  of.entries.map(({ article }) => article.id)

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
