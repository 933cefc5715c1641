import { expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import { withoutGuard } from '../../src/exports/csv.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'
import { SITE } from './any-edition.ts'
import { parseCsv } from './parse-csv.ts'
import { csvOf } from './whole-edition.ts'

const edition = tenArticles()
const [header = [], ...rows] = parseCsv(csvOf(edition))
const row = (id: string) => {
  const found = rows.find(([first]) => first === id) ?? []
  return Object.fromEntries(header.map((name, i) => [name, withoutGuard(found[i] ?? '')]))
}

test('each event is a row, as the edition has it', () => {
  expect(header.join()).toBe(
    'id,article,headline,newspaper,issue_day,issue_inferred,status,label,quote,edtf,from,to,inferred,departments,address',
  )
  expect(rows.map(([id]) => id)).toEqual(edition.events.map((event) => event.id))
  for (const event of edition.events) {
    expect(row(event.id)).toMatchObject({
      article: event.article,
      label: event.label,
      quote: event.quote.exact,
      edtf: event.date.edtf,
      address: `${SITE.url}articles/${event.article}/#${event.id}`,
    })
  }
})

test('bounds that the words do not set are empty, and what is inferred is said', () => {
  expect(row('four-days')).toMatchObject({ from: '2022-11-26', to: '2022-11-29', inferred: 'year;month' })
  expect(row('outbreak')).toMatchObject({ from: '2022-11-13', to: '', inferred: 'year', departments: '市委' })
  expect(row('ninety-drivers')).toMatchObject({ from: '', to: '2022-11-28' })
  expect(row('liaison-notice')).toMatchObject({ from: '2022-11-21', to: '2022-11-21' })
})

test('no quote can be read as a day of the present year; the columns for machines stay bare', () => {
  const column = (name: string) => rows.map((fields) => fields[header.indexOf(name)] ?? '')
  expect(column('quote')).toContain("'11月30日")
  for (const quote of column('quote')) expect(quote).not.toMatch(/^\d+月\d+日$/)
  for (const name of ['edtf', 'from', 'to']) {
    for (const date of column(name)) expect(date).toMatch(/^(?:$|\d{4}-|\.\.)/)
  }
})

test('the file begins with a byte-order mark, so that Excel reads it as UTF-8', () => {
  expect(csvOf(edition).charCodeAt(0)).toBe(0xfeff)
})

test('a coarse date has its first and last day, and its precision in EDTF', () => {
  const [event] = edition.events
  if (event === undefined) throw new Error('no event')
  const [from, to] = [Day.parse('2022-10-01'), Day.parse('2022-10-31')]
  const coarse = {
    ...event,
    date: { shape: 'period', edtf: '2022-10', precision: 'month', from, to },
  } as const
  const [, cells = []] = parseCsv(csvOf({ ...edition, events: [coarse] }))
  expect(cells.slice(9, 12)).toEqual(['2022-10', from, to])
})

test('a row names the newspaper and the day of its issue, and what of them is inferred', () => {
  const [names = [], ...cells] = parseCsv(csvOf(twoNewspapers().archive))
  const from = ['article', 'newspaper', 'issue_day', 'issue_inferred'].map((name) => names.indexOf(name))
  expect(cells.map((fields) => from.map((at) => fields[at]))).toEqual([
    ['year-end', '山河日报', '2023-12-31', ''],
    ['bridge', '山河日报', '2024-01-02', ''],
    ['lake', '湖滨晚报', '2024-01-02', 'newspaper'],
  ])
})
