import { expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import { ArticleId, DepartmentId, EventId } from '../../src/edition/ids.ts'
import { LANE_MODES, readAddress } from '../../src/reader/address.ts'
import { arrange } from '../../src/reader/catalogue.ts'
import { facets } from '../../src/reader/facets.ts'
import { firstByIssue } from '../../src/reader/issues.ts'
import type { Listing } from '../../src/reader/listing.ts'
import { select } from '../../src/reader/selection.ts'
import { calendarOf } from '../../src/reader/timeline/calendar.ts'
import { lanesOf } from '../../src/reader/timeline/lanes.ts'
import { smallEdition } from '../small-edition.ts'

const small = { ...smallEdition(), order: 'oldest' as const }
const DAY = Day.parse('2022-11-20')
const FEW = 100
const TIMES = 8

/** Tells how often something of some objects is read. */
class Reads {
  count = 0

  of<Item extends object>(items: readonly Item[]): Item[] {
    return items.map(
      (item) =>
        new Proxy(item, {
          get: (target, key, receiver) => {
            this.count++
            return Reflect.get(target, key, receiver)
          },
        }),
    )
  }
}

/** An edition of so many articles, each with an event, and half as many departments. */
function editionOf(count: number): Listing {
  const [article] = small.articles
  const [kind] = small.kinds
  if (article === undefined || kind === undefined) throw new Error('the small edition has neither')
  const departments = Array.from({ length: count / 2 }, (_, i) => DepartmentId.parse(`department-${i}`))
  const ownOf = (i: number) => departments.slice(i % departments.length).slice(0, 1)
  const articles = Array.from({ length: count }, (_, i) => ({
    ...article,
    id: ArticleId.parse(`article-${i}`),
    involvements: ownOf(i).map((department) => ({ department, role: 'subject' as const })),
  }))
  return {
    ...small,
    span: { from: DAY, to: DAY },
    departments: departments.map((id) => ({ id, short: id, kind: kind.id, aliases: [] })),
    articles,
    events: articles.map(({ id }, i) => ({
      id: EventId.parse('held'),
      article: id,
      date: { shape: 'day', edtf: DAY, day: DAY },
      inferred: [],
      label: '开会',
      departments: ownOf(i),
    })),
    phases: [],
  }
}

/** How many times as often articles and events are read where there are more of them. */
function growth(work: (edition: Listing, reads: Reads) => void): number {
  const [few, many] = [FEW, FEW * TIMES].map((count) => {
    const reads = new Reads()
    work(editionOf(count), reads)
    return reads.count
  })
  return (many ?? 0) / (few ?? 0)
}

test('lanes of every mode read each event as often however many there are', () => {
  for (const mode of LANE_MODES) {
    const grown = growth((edition, reads) => {
      lanesOf({ ...edition, events: reads.of(edition.events) }, mode)
    })
    expect(grown, mode).toBeCloseTo(TIMES, 0)
  }
})

test('a filter, its counts, the list and the calendar read each article and event as often however many there are', () => {
  const grown = growth((edition, reads) => {
    const listing = { ...edition, events: reads.of(edition.events), articles: reads.of(edition.articles) }
    const all = arrange(listing, [], { complete: true, files: [] })
    const catalogue = { ...all, entries: reads.of(all.entries) }
    const state = readAddress({ org: 'department-1,department-2', from: DAY }, edition)
    const selection = select(catalogue, state)
    expect(selection.entries).toHaveLength(4)
    facets(catalogue, state, selection)
    firstByIssue(catalogue.entries, 30)
    calendarOf(listing, selection.events)
  })
  expect(grown).toBeCloseTo(TIMES, 0)
})
