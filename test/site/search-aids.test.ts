import { expect, test } from 'vitest'
import { variantsOf } from '../../src/reader/search/aids.ts'
import { searchAids } from '../../src/site/search-aids.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()
const aids = searchAids(edition.departments, edition.articles)
const variants = variantsOf(aids)

test('initials stand one for one beside the characters of each name', () => {
  expect(aids.initials).toMatchObject({
    市妇联: 'sfl',
    市公交公司: 'sgjgs',
    '赵喜明：哪里需要到哪里': 'zxm nlxydnl',
  })
  for (const [name, initials] of Object.entries(aids.initials)) {
    expect(initials).toHaveLength(name.length)
    expect(initials).toMatch(/^[a-z0-9 ]+$/)
  }
})

test('every department and every headline has initials', () => {
  for (const { short } of edition.departments) expect(aids.initials).toHaveProperty([short])
  expect(Object.keys(aids.initials).length).toBeGreaterThan(
    edition.departments.length + edition.articles.length,
  )
})

test('variants fold in one step, and only to characters that stay as they are', () => {
  expect(variants.get('國')).toBe('国')
  expect(variants.get('務')).toBe('务')
  for (const [variant, plain] of variants) {
    expect(variant).not.toBe(plain)
    expect(variants.has(plain)).toBe(false)
  }
})

test('a surname of several readings is read as a surname', () => {
  const [article, ...rest] = edition.articles
  const [byline] = article?.bylines ?? []
  if (article === undefined || byline === undefined) throw new Error('expected a signed article')
  const signed = { ...article, bylines: [{ ...byline, names: ['单一凡'] }] }
  const { initials } = searchAids(edition.departments, [signed, ...rest])
  expect(initials).toMatchObject({ 单一凡: 'syf' })
})
