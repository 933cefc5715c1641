import { describe, expect, test } from 'vitest'
import { ArticleId, DepartmentId } from '../../../src/edition/ids.ts'
import type { Article, Department } from '../../../src/edition/schema.ts'
import type { Catalogue } from '../../../src/reader/catalogue.ts'
import { catalogueOfIndex } from '../../../src/reader/indexed-catalogue.ts'
import { type Suggestion, suggestions } from '../../../src/reader/search/suggestions.ts'
import { catalogue } from '../../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../../two-newspapers.ts'

const { archive, index } = twoNewspapers()

/** The edition with departments and articles of its own, each made from one there is. */
function editionOf(
  departments: readonly Partial<Department>[],
  articles: readonly Partial<Article>[],
): Catalogue {
  const [department] = archive.departments
  const [article] = archive.articles
  if (department === undefined || article === undefined) throw new Error('the edition has neither')
  return catalogue({
    ...archive,
    departments: departments.map((own, i) => ({
      ...department,
      id: DepartmentId.parse(`department-${i}`),
      ...own,
    })),
    articles: articles.map((own, i) => ({
      ...article,
      id: ArticleId.parse(`article-${i}`),
      decks: [],
      bylines: [],
      involvements: [],
      ...own,
    })),
    events: [],
  })
}

/** An article that has a department as its subject, or only names it. */
function of(role: 'subject' | 'mentioned', department: number): Partial<Article> {
  const involvements = archive.articles.flatMap((article) => article.involvements).slice(0, 1)
  const id = DepartmentId.parse(`department-${department}`)
  return { involvements: involvements.map((known) => ({ ...known, department: id, role })) }
}

const named = (all: readonly Suggestion[]) =>
  all.map((s) => (s.type === 'department' ? s.name : s.type === 'headline' ? s.text : s.name))

describe('departments', () => {
  test('come by how well a name fits, then those that are subjects, then as the registry has them', () => {
    const all = editionOf(
      ['大港务局', '港务局分局', '港务局处', '港务局', '港务局所'].map((short) => ({ short })),
      [
        of('subject', 0),
        of('mentioned', 1),
        of('mentioned', 1),
        of('subject', 2),
        of('subject', 2),
        of('subject', 4),
      ],
    )
    const found = suggestions(all, '港务局', {})
    expect(named(found)).toEqual(['港务局', '港务局处', '港务局所', '港务局分局', '大港务局'])
    expect(found.map((s) => (s.type === 'department' ? [s.articles, s.mentions] : []))).toEqual([
      [0, true],
      [2, false],
      [1, false],
      [2, true],
      [1, false],
    ])
  })

  test('are named by the name that fits best, short, full or another', () => {
    const all = editionOf([{ short: '市港务局', full: '山河市港务局', aliases: ['港务', '港监'] }], [])
    const name = (query: string) => named(suggestions(all, query, {}))
    expect(name('市港')).toEqual(['市港务局'])
    expect(name('山河')).toEqual(['山河市港务局'])
    expect(name('港务')).toEqual(['港务'])
    expect(name('港监')).toEqual(['港监'])
    expect(name('务局')).toEqual(['市港务局'])
    expect(name('局务')).toEqual([])
  })

  test('are found by initials, the spaces in which count for nothing', () => {
    const all = editionOf([{ short: '市“港务局”' }, { short: '水务局' }], [])
    const initials = { '市“港务局”': 's gwj ', 水务局: 'swj' }
    expect(named(suggestions(all, 'sgwj', { initials }))).toEqual(['市“港务局”'])
    expect(named(suggestions(all, 'S', { initials }))).toEqual(['市“港务局”', '水务局'])
    expect(named(suggestions(all, 'swj', { initials }))).toEqual(['水务局'])
    expect(named(suggestions(all, 'wj', { initials }))).toEqual(['市“港务局”', '水务局'])
  })

  test('are found in the characters that variants stand for, in the query and in their names', () => {
    const variants = new Map([['務', '务']])
    const all = editionOf([{ short: '港務局' }, { short: '水务局' }], [])
    expect(named(suggestions(all, '務局', { variants }))).toEqual(['港務局', '水务局'])
    expect(named(suggestions(all, '务局', {}))).toEqual(['水务局'])
  })

  test('are five at most', () => {
    const all = editionOf(
      Array.from({ length: 6 }, (_, i) => ({ short: `第${i}局` })),
      [],
    )
    expect(named(suggestions(all, '局', {}))).toEqual([0, 1, 2, 3, 4].map((i) => `第${i}局`))
  })
})

describe('headlines', () => {
  const all = editionOf(
    [],
    [
      { headline: '新桥，通车了', decks: ['港口 今日开放'] },
      { headline: '港口今日开放', decks: ['新桥通车'] },
    ],
  )
  const initials = {
    '新桥，通车了': 'xq tcl',
    '港口 今日开放': 'gk jrkf',
    港口今日开放: 'gkjrkf',
    新桥通车: 'xqtc',
  }
  const found = (query: string) =>
    suggestions(all, query, { initials }).map((s) =>
      s.type === 'headline' ? [s.entry.article.id, s.text, s.text.slice(s.start, s.end)] : s.type,
    )

  test('are led to by the initials of a phrase, even of few letters; one for each article', () => {
    expect(found('xq')).toEqual([
      ['article-0', '新桥，通车了', '新桥'],
      ['article-1', '新桥通车', '新桥'],
    ])
    expect(found('TC')).toEqual([['article-0', '新桥，通车了', '通车']])
    expect(found('jr')).toEqual([['article-0', '港口 今日开放', '今日']])
    expect(found('gk')).toEqual([
      ['article-0', '港口 今日开放', '港口'],
      ['article-1', '港口今日开放', '港口'],
    ])
  })

  test('are led to by initials within a phrase from three letters on', () => {
    expect(found('cl')).toEqual([])
    expect(found('qt')).toEqual([])
    expect(found('jrk')).toEqual([
      ['article-0', '港口 今日开放', '今日开'],
      ['article-1', '港口今日开放', '今日开'],
    ])
    expect(found('rkf')).toEqual([
      ['article-0', '港口 今日开放', '日开放'],
      ['article-1', '港口今日开放', '日开放'],
    ])
  })

  test('of two places the beginning of a phrase counts', () => {
    const twice = editionOf([], [{ headline: '新港口 港口新' }])
    const [first] = suggestions(twice, 'gkx', { initials: { '新港口 港口新': 'xgkx gkx' } })
    expect(first).toMatchObject({ type: 'headline', start: 5, end: 8 })
  })

  test('are set in reading punctuation', () => {
    const typed = editionOf([], [{ headline: '新桥,通车' }])
    expect(named(suggestions(typed, 'tc', { initials: { '新桥，通车': 'xq tc' } }))).toEqual(['新桥，通车'])
  })

  test('are not led to by anything but letters', () => {
    expect(found('新桥')).toEqual([])
    expect(found('xq1')).toEqual([])
    expect(found('1xq')).toEqual([])
  })

  test('are five at most', () => {
    const many = editionOf(
      [],
      Array.from({ length: 6 }, () => ({ headline: '新桥' })),
    )
    expect(suggestions(many, 'xq', { initials: { 新桥: 'xq' } })).toHaveLength(5)
  })
})

describe('authors', () => {
  const signed = (...names: string[]): Partial<Article> => ({
    bylines: [{ text: names.join(' '), names, position: 'start' }],
  })
  const initials = { 张三: 'zs', 张四: 'zs', 李张: 'lz' }

  test('are named once, with how many articles they signed', () => {
    const all = editionOf([], [signed('张三', '李张'), signed('张三'), signed('张四')])
    expect(suggestions(all, 'z', { initials })).toEqual([
      { type: 'author', name: '张三', articles: 2 },
      { type: 'author', name: '张四', articles: 1 },
    ])
    expect(suggestions(all, 'lz', { initials })).toEqual([{ type: 'author', name: '李张', articles: 1 }])
    expect(suggestions(all, '张三', { initials })).toEqual([])
    expect(suggestions(all, 'zs', {})).toEqual([])
  })

  test('are five at most', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己']
    const all = editionOf([], [signed(...names)])
    const found = suggestions(all, 'a', { initials: Object.fromEntries(names.map((name) => [name, 'a'])) })
    expect(named(found)).toEqual(names.slice(0, 5))
  })

  test('of articles whose text is not there are not known', () => {
    expect(suggestions(catalogueOfIndex(index, []), 'z', { initials })).toEqual([])
  })
})

test('departments come first, then headlines, then authors', () => {
  const all = editionOf(
    [{ short: '新局' }],
    [{ headline: '新桥', bylines: [{ text: '新人', names: ['新人'], position: 'start' }] }],
  )
  const initials = { 新局: 'xj', 新桥: 'xq', 新人: 'xr' }
  expect(suggestions(all, 'x', { initials }).map(({ type }) => type)).toEqual([
    'department',
    'headline',
    'author',
  ])
})
