import { expect, test } from 'vitest'
import { WHOLE_EDITION } from '../../../src/reader/address.ts'
import { variantsOf } from '../../../src/reader/search/aids.ts'
import { type Suggestion, suggestions } from '../../../src/reader/search/suggestions.ts'
import { select } from '../../../src/reader/selection.ts'
import { catalogue } from '../../../src/reader/whole-catalogue.ts'
import { searchAids } from '../../../src/site/search-aids.ts'
import { tenArticles } from '../../ten-articles.ts'

const edition = tenArticles()
const all = catalogue(edition)
const aids = searchAids(edition.departments, edition.articles)
const suggested = (query: string) =>
  suggestions(all, query, { initials: aids.initials, variants: variantsOf(aids) })
const departments = (query: string) =>
  suggested(query).flatMap((s) => (s.type === 'department' ? [s.department.short] : []))
const headline = (s: Suggestion | undefined) =>
  s?.type === 'headline' ? { article: s.entry.article.id, words: s.text.slice(s.start, s.end) } : s

test('pinyin initials lead to departments, the whole name first', () => {
  expect(departments('sfl')).toEqual(['市妇联'])
  expect(departments('SFL')).toEqual(['市妇联'])
  expect(departments('sw')[0]).toBe('市委')
  expect(departments('fl')).toContain('市妇联')
})

test('names, full names and aliases lead to departments, in either characters', () => {
  expect(departments('妇联')).toEqual(['市妇联'])
  expect(departments('婦聯')).toEqual(['市妇联'])
  expect(departments('朔州市妇女联合会')).toEqual(['市妇联'])
  expect(departments('区综合行政执法局')).toEqual(['经开区综合行政执法局'])
})

test('initials of persons lead to the headlines that name them', () => {
  expect(suggested('zxm').map(headline)).toContainEqual({ article: 'zhao-ximing', words: '赵喜明' })
  expect(suggested('ll').map(headline)).toEqual(
    expect.arrayContaining([
      { article: 'youyu', words: '刘亮' },
      { article: 'huairen', words: '刘亮' },
    ]),
  )
  expect(suggested('jsq').map(headline)).toContainEqual({ article: 'mobilisation', words: '姜四清' })
})

test('initials lead to those who signed', () => {
  expect(suggested('wyl')).toContainEqual({ type: 'author', name: '武跃林', articles: 2 })
})

test('choosing a department shows as many articles as its suggestion says', () => {
  for (const { short } of edition.departments) {
    const [first] = suggested(short)
    if (first?.type !== 'department') throw new Error(`expected ${short} to be suggested`)
    expect(first.department.short).toBe(short)
    const shown = select(all, {
      ...WHOLE_EDITION,
      departments: [first.department.id],
      mentions: first.mentions,
    }).entries
    expect(shown).toHaveLength(first.articles)
    expect(shown.length).toBeGreaterThan(0)
  }
})

test('nothing typed, or nothing that fits, suggests nothing', () => {
  expect(suggested(' ，')).toEqual([])
  expect(suggested('qqqq')).toEqual([])
  expect(suggested('核酸')).toEqual([])
})

test('before the aids have come, names still count', () => {
  expect(suggestions(all, '妇联', {})).toMatchObject([{ type: 'department', name: '市妇联' }])
  expect(suggestions(all, 'sfl', {})).toEqual([])
})
