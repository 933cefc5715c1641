import { expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { frontPage } from '../../src/reader/front-page.ts'
import { issueCalendar } from '../../src/reader/issue-calendar.ts'
import { readIssuePath } from '../../src/reader/issue-path.ts'
import { circled } from '../../src/reader/newspaper-signs.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { smallEdition } from '../small-edition.ts'
import { twoNewspapers } from '../two-newspapers.ts'

/** The calendar of three sources that came out on these days. */
function calendarOf(order: Edition['order'], ...days: readonly string[]) {
  const { archive } = twoNewspapers()
  const sources = archive.sources.map((source, i) => ({
    ...source,
    issue: { ...source.issue, day: Day.parse(days[i]) },
  }))
  return issueCalendar(catalogue({ ...archive, order, sources }))
}

test('years come in the order of the edition, each with its own issues, months in that of time', () => {
  const days = ['2023-11-30', '2024-01-02', '2023-12-31']
  const said = (order: Edition['order']) =>
    calendarOf(order, ...days).map(({ year, issues, months }) => [
      year,
      issues,
      ...months.map(({ id }) => id),
    ])
  const [old, recent] = [
    ['2023', 2, '2023-11', '2023-12'],
    ['2024', 1, '2024-01'],
  ]
  expect(said('oldest')).toEqual([old, recent])
  expect(said('newest')).toEqual([recent, old])
})

test('the months without an issue are named in runs, up to a whole year', () => {
  expect(
    calendarOf('oldest', '2019-01-31', '2019-03-01', '2019-07-15').map(({ without }) => without),
  ).toEqual(['2月、4月—6月'])
  const years = calendarOf('newest', '2019-12-01', '2021-01-01', '2021-02-01')
  expect(years.map(({ year, issues, without }) => [year, issues, without])).toEqual([
    ['2021', 2, ''],
    ['2020', 0, '1月—12月'],
    ['2019', 1, ''],
  ])
})

test('a month has as many weeks as it touches', () => {
  const weeks = calendarOf('oldest', '2019-01-31', '2021-02-01', '2020-03-01').flatMap(({ months }) =>
    months.map((month) => [month.name, month.weeks.length]),
  )
  // February 2021 began on a Monday, March 2020 on a Sunday.
  expect(weeks).toEqual([
    ['1月', 5],
    ['3月', 6],
    ['2月', 4],
  ])
})

test('an issue has no sign where nothing else came out, and an edition without articles no calendar', () => {
  const { archive } = twoNewspapers(['evening'])
  const newspapers = archive.newspapers.filter(({ id }) => id === archive.sources[0]?.issue.newspaper)
  const [year] = issueCalendar(catalogue({ ...archive, newspapers }))
  const issues = year?.months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => day?.issues ?? []))
  expect(issues).toEqual([{ path: 'lake-evening/2024-01-02', name: '《湖滨晚报》2024年1月2日，1 篇' }])
  expect(issueCalendar(catalogue({ ...archive, articles: [], events: [] }))).toEqual([])
})

test('numbers stand in a circle as far as there are such characters', () => {
  expect([1, 20, 21].map(circled)).toEqual(['①', '⑳', '(21)'])
})

test('a printed page none of whose articles is shown is left out; an article without its page stands on the first', () => {
  const small = smallEdition()
  const pagesOf = (edition: Edition, ids: readonly string[]) =>
    frontPage(catalogue(edition).entries.filter(({ article }) => ids.includes(article.id))).map(
      ({ page, entries }) => [page?.name, entries.map(({ article }) => String(article.id))],
    )
  expect(pagesOf(small, ['thanks'])).toEqual([['2', ['thanks']]])
  const unplaced = { ...small, articles: small.articles.map((article) => ({ ...article, pages: [] })) }
  expect(pagesOf(unplaced, ['thanks'])).toEqual([['1', ['thanks']]])
})

test.each([
  ['daily/2022-12-01', { day: '2022-12-01' }],
  ['daily/2022-12-01/2', { day: '2022-12-01', number: 2 }],
  ['daily/2022-12-01/12', { day: '2022-12-01', number: 12 }],
  ['daily/2022-12-01/2x', undefined],
  ['daily/2022-12-01/x2', undefined],
])('the day and the number in %s are %o', (path, issue) => {
  expect(readIssuePath(path)).toEqual(issue)
})
