import { describe, expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { ArticleId, NewspaperId, SourceId } from '../../src/edition/ids.ts'
import type { Issue } from '../../src/edition/schema.ts'
import { catalogueOfBundle } from '../../src/reader/catalogue.ts'
import { frontPage } from '../../src/reader/front-page.ts'
import { issueCalendar } from '../../src/reader/issue-calendar.ts'
import { readIssuePath } from '../../src/reader/issue-path.ts'
import { byIssue, issueAt, issueNeighbours } from '../../src/reader/issues.ts'
import { joinBundles } from '../../src/reader/join-bundles.ts'
import { nearestIssues } from '../../src/reader/nearest.ts'
import { newspaperSigns } from '../../src/reader/newspaper-signs.ts'
import { sitePlace } from '../../src/reader/site-path.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { issuePages, issuePaths, undividedDays } from '../../src/site/issue-pages.ts'
import { compileManyIssues } from '../many-issues-compiled.ts'
import { smallEdition } from '../small-edition.ts'

const [daily, evening] = [NewspaperId.parse('daily'), NewspaperId.parse('evening')]

/** The small edition's articles once for each issue, the sources in the order of the edition. */
function editionOf(
  order: Edition['order'],
  issues: readonly (Omit<Issue, 'day'> & { day: string })[],
): Edition {
  const small = smallEdition()
  const [source] = small.sources
  if (source === undefined) throw new Error('no source')
  const own = issues.map(({ day, ...issue }, i) => ({
    ...source,
    id: SourceId.parse(`source-${i}`),
    issue: { ...issue, day: Day.parse(day) },
  }))
  return {
    ...small,
    order,
    newspapers: [
      { id: daily, name: '山河日报' },
      { id: evening, name: '山河晚报' },
    ],
    sources: own,
    articles: own.flatMap(({ id }) =>
      small.articles.map((article) => ({
        ...article,
        id: ArticleId.parse(`${article.id}-${id}`),
        source: id,
      })),
    ),
    events: [],
    phases: [],
    inferences: [],
  }
}

const FOUR = [
  { newspaper: daily, day: '2019-01-31' },
  { newspaper: daily, day: '2019-04-02', number: 1 },
  { newspaper: daily, day: '2019-04-02', number: 2 },
  { newspaper: evening, day: '2019-04-02' },
]
const pathsOf = (edition: Edition) => byIssue(catalogue(edition).entries).map(({ path }) => path)

describe('issues in lists', () => {
  test('come by day as the edition says, those of a day by newspaper and number', () => {
    const sameDay = ['daily/2019-04-02/1', 'daily/2019-04-02/2', 'evening/2019-04-02']
    expect(pathsOf(editionOf('oldest', FOUR))).toEqual(['daily/2019-01-31', ...sameDay])
    expect(pathsOf(editionOf('newest', FOUR))).toEqual([...sameDay, 'daily/2019-01-31'])
  })

  test('hold every article once', () => {
    const all = catalogue(editionOf('newest', FOUR))
    const held = byIssue(all.entries).flatMap(({ entries }) => entries)
    expect(new Set(held).size).toBe(all.entries.length)
    expect(held).toHaveLength(all.entries.length)
  })

  test('have those of the same newspaper before and after them, whatever the order of lists', () => {
    for (const order of ['oldest', 'newest'] as const) {
      const all = catalogue(editionOf(order, FOUR))
      expect(issueNeighbours(all, 'daily/2019-04-02/1')).toStrictEqual({
        previous: 'daily/2019-01-31',
        next: 'daily/2019-04-02/2',
      })
      expect(issueNeighbours(all, 'daily/2019-01-31')).toStrictEqual({ next: 'daily/2019-04-02/1' })
      expect(issueNeighbours(all, 'evening/2019-04-02')).toStrictEqual({})
      expect(issueNeighbours(all, 'evening/2019-04-03')).toStrictEqual({})
    }
  })
})

test('an issue by itself says the same as within the whole edition, and of its neighbours what its page says', async () => {
  const { archive, bundles } = await compileManyIssues({ issues: 3, articles: 2, days: 40 })
  const [first, second] = bundles.map(({ bundle }) => bundle)
  if (first === undefined || second === undefined) throw new Error('no bundles')
  const path = byIssue(catalogue(archive).entries)[1]?.path ?? ''
  const there = { path, previous: 'paper-0/2019-01-01' }
  const alone = catalogueOfBundle(joinBundles(first, [second]), { complete: false, issue: there })
  expect(issueAt(alone, path)?.entries.map(({ article }) => article)).toEqual(
    issueAt(catalogue(archive), path)?.entries.map(({ article }) => article),
  )
  expect(issueNeighbours(alone, path).previous).toBe('paper-0/2019-01-01')
  expect(issueNeighbours(alone, 'paper-0/2019-01-01')).toEqual({})
  expect(issueNeighbours(catalogueOfBundle(first, { complete: false }), path)).toEqual({})
})

test('printed pages stand in their order; articles of a source without any stand together', () => {
  const edition = editionOf('oldest', FOUR.slice(0, 1))
  const [first, ...others] = edition.articles
  if (first === undefined) throw new Error('no article')
  const printed = frontPage(catalogue(edition).entries)
  expect(printed.map(({ page }) => page?.name)).toEqual(edition.sources[0]?.pages.map(({ name }) => name))
  const broadcast = {
    ...edition,
    sources: edition.sources.map((source) => ({ ...source, pages: [] })),
    articles: [first, ...others].map((article) => ({ ...article, pages: [] })),
  }
  const sections = frontPage(catalogue(broadcast).entries)
  expect(sections.map(({ page, entries }) => [page, entries.length])).toEqual([
    [undefined, edition.articles.length],
  ])
})

describe('the calendar of issues', () => {
  test('has a month for each in which one came out, names the others between, and every issue once', () => {
    const [year, ...more] = issueCalendar(catalogue(editionOf('oldest', FOUR)))
    expect(more).toEqual([])
    expect(year).toMatchObject({ year: '2019', issues: 4, without: '2月—3月' })
    expect(year?.months.map(({ id }) => id)).toEqual(['2019-01', '2019-04'])
    const days = year?.months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined)
    expect(days).toHaveLength(31 + 30)
    expect(days?.flatMap(({ issues }) => issues)).toEqual([
      {
        path: 'daily/2019-01-31',
        sign: '日',
        name: expect.stringMatching(/^《山河日报》2019年1月31日，\d+ 篇$/),
      },
      { path: 'daily/2019-04-02/1', sign: '日①', name: expect.stringContaining('（当日第1期）') },
      { path: 'daily/2019-04-02/2', sign: '日②', name: expect.stringContaining('（当日第2期）') },
      { path: 'evening/2019-04-02', sign: '晚', name: expect.stringContaining('《山河晚报》') },
    ])
  })

  test('sets days below their weekday, weeks from Monday', () => {
    const [year] = issueCalendar(catalogue(editionOf('oldest', FOUR)))
    const weeks = year?.months[0]?.weeks ?? []
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    // 1 January 2019 was a Tuesday.
    expect(weeks[0]?.map((day) => day?.day)).toEqual([
      undefined,
      ...['01', '02', '03', '04', '05', '06'].map((day) => `2019-01-${day}`),
    ])
  })

  test.each([
    [['山河日报'], []],
    [
      ['山河日报', '山河晚报'],
      ['日', '晚'],
    ],
    [
      ['朔州日报', '大同日报', '太原晚报'],
      ['朔', '大', '太'],
    ],
    [
      ['山河日报', '山河日报晚刊'],
      ['①', '②'],
    ],
    [
      ['山河日报', '山河日刊', '海报'],
      ['①', '②', '③'],
    ],
  ])('tells newspapers apart: %s', (names, signs) => {
    const newspapers = names.map((name, i) => ({ id: NewspaperId.parse(`paper-${i}`), name }))
    expect([...newspaperSigns(newspapers).values()]).toEqual(signs)
  })
})

describe('addresses of issues', () => {
  const all = catalogue(editionOf('oldest', FOUR))
  const at = (pathname: string) => sitePlace(all, '/', { pathname, search: '', hash: '' })?.page

  test.each([
    ['/issues', '/issues/'],
    ['/issues/daily/2019-01-31', '/issues/daily/2019-01-31/'],
    ['/Issues/Daily/2019-01-31/index.html', '/issues/daily/2019-01-31/'],
    ['/issues/daily/2019-04-02/', '/issues/daily/2019-04-02/1/'],
    ['/issues/daily/2019-04-02/2', '/issues/daily/2019-04-02/2/'],
    ['/issues/daily/2019-04-02/3/', undefined],
    ['/issues/daily/2019-02-31/', undefined],
    ['/issues/daily/', undefined],
    ['/issues/daily/2019-01-31/1/more/', undefined],
    ['/issues/nobody/2019-01-31/', undefined],
  ])('%s → %s', (address, page) => {
    expect(at(address)).toBe(page)
  })

  test.each([
    ['/issues/daily/2019-03-31/', ['daily/2019-04-02/1', 'daily/2019-04-02/2', 'daily/2019-01-31']],
    ['/base/issues/evening/2019-01-01', ['evening/2019-04-02']],
    ['/issues/nobody/2019-01-01/', ['daily/2019-01-31', 'daily/2019-04-02/1', 'daily/2019-04-02/2']],
    ['/issues/daily/2019-4-2/', ['daily/2019-04-02/1', 'daily/2019-04-02/2', 'daily/2019-01-31']],
    ['/issues/daily/20190131', ['daily/2019-01-31', 'daily/2019-04-02/1', 'daily/2019-04-02/2']],
    ['/issues/evening/2019', ['evening/2019-04-02']],
    ['/issues/evening/', ['evening/2019-04-02']],
    ['/articles/2019-01-01/', []],
  ])('of %s, which leads nowhere, the nearest are %s', (path, nearest) => {
    expect(nearestIssues(all, path).map((issue) => issue.path)).toEqual(nearest)
  })

  test('are kept as they are while the list of the edition is not there', async () => {
    const { bundles } = await compileManyIssues({ issues: 2, articles: 1, days: 40 })
    const [first] = bundles
    if (first === undefined) throw new Error('no bundle')
    const part = catalogueOfBundle(first.bundle, { complete: false })
    const place = (pathname: string) => sitePlace(part, '/', { pathname, search: '', hash: '' })?.page
    expect(place('/issues/other/2020-01-01/')).toBe('/issues/other/2020-01-01/')
    expect(place('/issues/other/nonsense/')).toBeUndefined()
  })

  test('of two on one day the page of the first answers for both, and says which it is', () => {
    const known = catalogue(editionOf('oldest', FOUR))
    const alsoAt = undividedDays(issuePaths(known), [])
    expect([...alsoAt]).toEqual([['daily/2019-04-02/1', 'daily/2019-04-02']])
    const pages = issuePages(known, 'daily/2019-04-02/1', 'daily/2019-04-02')
    expect(pages.map(({ file }) => file)).toEqual([
      'issues/daily/2019-04-02/1/index.html',
      'issues/daily/2019-04-02/index.html',
    ])
    expect(new Set(pages.map(({ canonical }) => canonical))).toEqual(new Set(['/issues/daily/2019-04-02/1/']))
  })

  test('one that stands where nothing tells it apart keeps its address, whichever comes first', () => {
    expect([...undividedDays(['a/2019-01-01/2', 'a/2019-01-01'], [])]).toEqual([])
    expect([...undividedDays(['a/2019-01-01', 'a/2019-01-01/2'], [])]).toEqual([])
    expect([...undividedDays(['a/2019-01-01/1', 'a/2019-01-01/2'], ['a/2019-01-01'])]).toEqual([])
  })

  test.each([
    'daily',
    'daily/',
    '/2019-01-01',
    'daily/2019-13-01',
    'daily/2019-01-01/0',
    'daily/2019-01-01/1/2',
  ])('%s is no issue', (path) => {
    expect(readIssuePath(path)).toBeUndefined()
  })
})
