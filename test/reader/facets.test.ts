// Over 250 lines: one plain way of filtering, and one of making editions, serve all that is counted here.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { daysBetween } from '../../src/edition/day-run.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { DepartmentId } from '../../src/edition/ids.ts'
import { chosenDays, type ReaderState, readAddress } from '../../src/reader/address.ts'
import type { Catalogue, Entry } from '../../src/reader/catalogue.ts'
import { statedDays } from '../../src/reader/date-words.ts'
import { keyOfEvent } from '../../src/reader/event-key.ts'
import { type Facets, facets } from '../../src/reader/facets.ts'
import type { Search } from '../../src/reader/hits.ts'
import type { ListedEvent } from '../../src/reader/listing.ts'
import { parseQueryString } from '../../src/reader/query-string.ts'
import { searchEntries } from '../../src/reader/search/search.ts'
import { neighbours, type Selection, select } from '../../src/reader/selection.ts'
import { waysOut } from '../../src/reader/ways-out.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const all = catalogue(tenArticles())
const two = catalogue(twoNewspapers().archive)
const state = (query: string): ReaderState => readAddress(parseQueryString(query), all.edition)
/** What the filter offers under the state of an address. */
const offered = (of: Catalogue, query: string, search?: Search) => {
  const asked = readAddress(parseQueryString(query), of.edition)
  return facets(of, asked, select(of, asked, search))
}
/** The events that pass, in the order of the edition. */
const passing = ({ edition }: Catalogue, { events }: Selection) =>
  edition.events.filter((_, place) => events[place] === 1)
const departmentsOf = ({ groups }: Facets) => groups.flatMap(({ departments }) => departments)
const shown = (query: string) =>
  select(all, state(query), searchEntries).entries.map((entry) => entry.article.id)

test('departments select the articles they are the subject of', () => {
  expect(shown('?org=policy-office')).toEqual(['policy-office'])
  expect(shown('?org=women,policy-office')).toEqual(['policy-office', 'women'])
  expect(shown('?org=municipal-government')).toEqual(['youyu', 'huairen'])
  expect(shown('?org=municipal-committee')).toEqual(['mobilisation', 'commentary'])
})

test('mentions widen, and only then', () => {
  expect(shown('?org=shuocheng')).toEqual([])
  expect(shown('?org=shuocheng&mentions=1')).toEqual(['mobilisation', 'policy-office'])
})

test('days select by the days that the words state; undated articles always pass', () => {
  expect(shown('?from=2022-11-21&to=2022-11-23')).toEqual(['policy-office', 'volunteers', 'zhao-ximing'])
  expect(shown('?from=2022-11-27&to=2022-11-27')).toEqual(['commentary', 'zhao-ximing'])
  expect(select(all, state('?from=2022-11-21&to=2022-11-23')).undated).toBe(1)
})

test('a month is on every day chosen in it, and on no other', () => {
  const edition = tenArticles()
  const [event] = edition.events
  if (event === undefined) throw new Error('no event')
  const [from, to] = [Day.parse('2022-11-16'), Day.parse('2022-12-15')]
  const date = { shape: 'period', edtf: '2022-11', precision: 'month', from, to } as const
  const coarse = catalogue({ ...edition, events: [{ ...event, date }] })
  const on = (query: string) =>
    passing(coarse, select(coarse, state(query))).some(({ id }) => id === event.id)
  expect(on('?from=2022-11-20&to=2022-11-20')).toBe(true)
  expect(on('?from=2022-11-13&to=2022-11-16')).toBe(true)
  expect(on('?from=2022-11-13&to=2022-11-15')).toBe(false)
})

test('events outside the chosen days do not match though their article does', () => {
  const selection = select(all, state('?from=2022-11-26&to=2022-11-29&org=municipal-committee'))
  expect(passing(all, selection).map(keyOfEvent)).toEqual(['commentary/four-days'])
})

test('the count beside a department is what choosing it alone shows', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', '&mentions=1'),
      fc.constantFrom('', '&from=2022-11-21&to=2022-11-28'),
      fc.constantFrom('', '&q=核酸'),
      (mentions, days, query) => {
        const rest = `?${mentions}${days}${query}`
        for (const facet of departmentsOf(offered(all, rest, searchEntries))) {
          expect(facet.count).toBe(shown(`${rest}&org=${facet.department.id}`).length)
        }
      },
    ),
  )
})

/** Departments, mentions, newspapers, days and a query of an edition, any of them. */
const anyState = ({ edition }: Catalogue, query: string): fc.Arbitrary<ReaderState> => {
  const ids = (registry: readonly { id: string }[]) => fc.subarray(registry.map(({ id }) => id))
  const day = fc.option(fc.constantFrom(...daysBetween(edition.span.from, edition.span.to)), { nil: '' })
  return fc
    .tuple(ids(edition.departments), ids(edition.newspapers), fc.boolean(), day, day, fc.boolean())
    .map(([org, paper, mentions, from, to, searched]) =>
      readAddress(
        {
          org: org.join(','),
          paper: paper.join(','),
          mentions: mentions ? '1' : '0',
          from,
          to,
          q: searched ? query : '',
        },
        edition,
      ),
    )
}

/** A state's filters as they are meant, asked of one article after the other. */
function plainly(of: Catalogue, state: ReaderState) {
  const days = chosenDays(state, of.edition.span)
  const results = state.query === undefined ? undefined : searchEntries(of.entries, state.query)
  const onDays = ({ date }: ListedEvent) => {
    const { from, to } = statedDays(date)
    return days === undefined || (from <= days.to && to >= days.from)
  }
  const found = (entry: Entry) =>
    (results === undefined || results.has(entry)) && (entry.events.length === 0 || entry.events.some(onDays))
  const isOf = ({ subjects, mentioned }: Entry, id: DepartmentId) =>
    subjects.has(id) || (state.mentions && mentioned.has(id))
  const involved = (entry: Entry) =>
    state.departments.length === 0 || state.departments.some((id) => isOf(entry, id))
  const printedIn = ({ source }: Entry) => state.newspapers?.includes(source.issue.newspaper) ?? true
  return { onDays, found, isOf, involved, printedIn }
}

test('articles, events and counts are those that filters tried on one after the other let through', () => {
  const editions = [
    [all, '核酸'],
    [two, '港'],
  ] as const
  for (const [of, query] of editions) {
    fc.assert(
      fc.property(anyState(of, query), (asked) => {
        const { onDays, found, isOf, involved, printedIn } = plainly(of, asked)
        const selection = select(of, asked, searchEntries)
        const entries = of.entries.filter((entry) => found(entry) && involved(entry) && printedIn(entry))
        expect(selection.entries).toEqual(entries)
        expect(selection.undated).toBe(entries.filter(({ events }) => events.length === 0).length)
        const events = entries.flatMap((entry) => entry.events.filter(onDays))
        expect(new Set(passing(of, selection))).toEqual(new Set(events))

        const { groups, newspapers } = facets(of, asked, selection)
        for (const { department, count, total } of groups.flatMap(({ departments }) => departments)) {
          const own = of.entries.filter((entry) => isOf(entry, department.id))
          expect(total).toBe(own.length)
          expect(count).toBe(own.filter((entry) => found(entry) && printedIn(entry)).length)
        }
        for (const { newspaper, count } of newspapers) {
          const own = of.entries.filter(({ source }) => source.issue.newspaper === newspaper.id)
          expect(count).toBe(own.filter((entry) => found(entry) && involved(entry)).length)
        }
      }),
      { numRuns: runs(100) },
    )
  }
})

test('every way out of an empty result shows as many articles as it says', () => {
  const empty = state('?org=women&from=2022-11-14&to=2022-11-14')
  expect(select(all, empty).entries).toEqual([])
  const ways = waysOut(all, empty)
  expect(ways.length).toBeGreaterThan(0)
  for (const way of ways) expect(select(all, way.state).entries).toHaveLength(way.count)
})

test('neighbours stay within the selection', () => {
  const selection = select(all, state('?org=women,bus'))
  const [women, bus] = selection.entries
  if (women === undefined || bus === undefined) throw new Error('expected two articles')
  expect(neighbours(selection.entries, women)).toStrictEqual({ next: bus })
  expect(neighbours(selection.entries, bus)).toStrictEqual({ previous: women })
  const outside = all.article('huairen')
  if (outside === undefined) throw new Error('expected huairen')
  expect(neighbours(selection.entries, outside)).toStrictEqual({})
})

test('a chosen department stays in the filter even when it counts nothing', () => {
  const departments = departmentsOf(offered(all, '?org=shuocheng'))
  expect(departments.find((f) => f.department.id === DepartmentId.parse('shuocheng'))).toMatchObject({
    count: 0,
  })
})

test('a query narrows where there is code to search, and is said to be left aside where there is none', () => {
  expect(select(all, state('?q=负压车'), searchEntries)).toMatchObject({ unsearched: false })
  expect(shown('?q=负压车')).toEqual(['bus'])
  const aside = select(all, state('?q=负压车'))
  expect(aside.unsearched).toBe(true)
  expect(aside.entries).toEqual(all.entries)
})

const ofTwo = (query: string) => select(two, readAddress(parseQueryString(query), two.edition))
const idsOf = (entries: readonly { article: { id: string } }[]) => entries.map(({ article }) => article.id)

test('newspapers select their articles and events; each counts what choosing it alone shows', () => {
  expect(idsOf(ofTwo('?paper=lake-evening').entries)).toEqual(['lake'])
  expect(passing(two, ofTwo('?paper=lake-evening')).map(keyOfEvent)).toEqual(['lake/visit'])
  expect(ofTwo('?paper=lake-evening,river-daily').entries).toEqual(two.entries)
  for (const rest of ['?', '?org=harbour', '?from=2024-01-01&to=2024-01-02', '?paper=lake-evening']) {
    for (const { newspaper, count } of offered(two, rest).newspapers) {
      const alone = rest === '?paper=lake-evening' ? '?' : rest
      expect(count, rest).toBe(ofTwo(`${alone}&paper=${newspaper.id}`).entries.length)
    }
  }
  const harbour = (query: string) =>
    departmentsOf(offered(two, query)).find(({ department }) => department.short === '港务局')
  expect(harbour('?paper=lake-evening')).toMatchObject({ count: 0, total: 2 })
  expect(harbour('?paper=river-daily')).toMatchObject({ count: 2, total: 2 })
})

test('where one newspaper is all there is, there is none to choose', () => {
  expect(offered(all, '').newspapers).toEqual([])
  expect(state('?paper=shuozhou-daily')).not.toHaveProperty('newspapers')
})

test('a way out of an empty result leads past the newspapers', () => {
  const asked = readAddress(parseQueryString('?paper=lake-evening&org=harbour'), two.edition)
  expect(waysOut(two, asked).map(({ label, count }) => [label, count])).toContainEqual(['不限报纸', 2])
})

/** How often filtering reads what an entry holds, and how many places of lists it searches. */
async function workOf(issues: number): Promise<number> {
  const large = catalogue(
    (await compileManyIssues({ issues, articles: 2, days: 400, newspapers: 2 })).archive,
  )
  let work = 0
  const watched = large.entries.map(
    (entry) =>
      new Proxy(entry, {
        get(target, key, receiver) {
          work++
          return Reflect.get(target, key, receiver)
        },
      }),
  )
  const { includes } = Array.prototype
  const searched = vi.spyOn(Array.prototype, 'includes').mockImplementation(function (
    this: unknown[],
    wanted: unknown,
  ) {
    work += this.length
    return includes.call(this, wanted)
  })
  const asked = { org: 'bureau-3,bureau-7', paper: 'paper-0', from: '2019-02-01', mentions: '1' }
  const chosen = readAddress(asked, large.edition)
  work = 0
  const watchedCatalogue = { ...large, entries: watched }
  facets(watchedCatalogue, chosen, select(watchedCatalogue, chosen))
  searched.mockRestore()
  return work
}

test('filtering twice as many articles is twice the work', async () => {
  const [some, twice, manyMore] = [await workOf(20), await workOf(40), await workOf(80)]
  expect(twice / some).toBeLessThan(2.2)
  expect(manyMore / twice).toBeLessThan(2.2)
  expect(manyMore).toBeGreaterThan(80 * 2)
})
