import { expect, test } from 'vitest'
import { chosenPart, ledger } from '../../src/reader/ledger.ts'
import { LEDGER_SORTS } from '../../src/reader/ledger-words.ts'
import { fragmentsOf } from '../../src/reader/passage.ts'
import { remarks } from '../../src/reader/remarks.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()
const all = catalogue(edition)
const sections = ledger(all)
const rows = (type: string) => sections.find((section) => section.type === type)?.rows ?? []

test('every entry of every article is in the ledger once, and so is every inference', () => {
  const entries = edition.articles.flatMap((a) => remarks(a).map((remark) => `${a.id}-${remark.id}`))
  const inferences = edition.inferences.map(({ id, source }) => `inference-${source}-${id}`)
  const concluded = edition.articles.flatMap((a) =>
    a.involvements.flatMap((i) => (i.reason === undefined ? [] : [`${a.id}-org-${i.department}`])),
  )
  const listed = sections.flatMap((section) => section.rows.map((row) => row.id))
  expect(listed.sort()).toEqual([...entries, ...inferences, ...concluded].sort())
  expect(concluded.length).toBeGreaterThan(0)
})

test('lost pictures stand apart from lost text', () => {
  expect(rows('picture').map((row) => row.id)).toEqual(['women-gap-1'])
  expect(rows('gap').map((row) => row.places[0]?.article)).toEqual(['mobilisation', 'youyu'])
})

test('every row has a reason and leads to places that are there', () => {
  for (const section of sections) {
    for (const row of section.rows) {
      expect(row.reason).toMatch(/[。！？…）]$/u)
      for (const place of row.places) {
        const entry = all.article(place.article)
        if (entry === undefined) throw new Error(`no article ${place.article}`)
        expect(fragmentsOf(entry.article)).toContain(place.fragment)
      }
    }
  }
})

test('the month that is inferred says how many dates rest on it', () => {
  expect(rows('inference').map((row) => row.fact)).toContain('26日的月份：11月（用于 1 个日期）')
})

test('a part of the ledger is that of its sort and article, and the parts make the whole', () => {
  const count = (part: typeof sections) => part.reduce((sum, section) => sum + section.rows.length, 0)
  const whole = count(sections)
  expect(count(chosenPart(sections, {}))).toBe(whole)
  const bySort = LEDGER_SORTS.map(({ type }) => count(chosenPart(sections, { sort: type })))
  expect(bySort.reduce((a, b) => a + b)).toBe(whole)
  const bus = edition.articles.find((a) => a.id === 'bus')?.id
  for (const section of chosenPart(sections, { article: bus, sort: 'sic' })) {
    expect(section.type).toBe('sic')
    expect(section.rows.every((row) => row.places.some((place) => place.article === bus))).toBe(true)
  }
})
