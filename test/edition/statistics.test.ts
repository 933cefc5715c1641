import { expect, test } from 'vitest'
import { coverage, statistics } from '../../src/edition/statistics.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()

test('every character of the sources is in an article or declared furniture', () => {
  const numbers = statistics(edition)
  expect(numbers.inArticles).toBeGreaterThan(0)
  expect(numbers.furniture).toBeGreaterThan(0)
  expect(numbers.inArticles + numbers.furniture).toBe(numbers.characters)
  expect(coverage(numbers)).toBe(100)
})

test('an edition has as many articles, events and departments, and as long sources, as its parts say', () => {
  const [source] = edition.sources
  if (source === undefined) throw new Error('no source')
  const twice = { ...edition, sources: [source, { ...source, characters: 7, bytes: 9, furniture: [] }] }
  expect(statistics(twice)).toMatchObject({
    articles: edition.articles.length,
    events: edition.events.length,
    departments: edition.departments.length,
    characters: source.characters + 7,
    bytes: source.bytes + 9,
    furniture: statistics(edition).furniture,
  })
  expect(edition.articles.length).not.toBe(edition.events.length)
})

test('what is covered is a share in percent; of nothing, all is', () => {
  const numbers = { articles: 0, events: 0, departments: 0, bytes: 0 }
  expect(coverage({ ...numbers, characters: 8, inArticles: 4, furniture: 2 })).toBe(75)
  expect(coverage({ ...numbers, characters: 0, inArticles: 0, furniture: 0 })).toBe(100)
})
