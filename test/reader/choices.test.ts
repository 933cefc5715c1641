import { describe, expect, test } from 'vitest'
import { DepartmentId, KindId, NewspaperId } from '../../src/edition/ids.ts'
import { readAddress } from '../../src/reader/address.ts'
import type { Catalogue } from '../../src/reader/catalogue.ts'
import { facets } from '../../src/reader/facets.ts'
import { searchEntries } from '../../src/reader/search/search.ts'
import { FOUND, INVOLVED, PRINTED, select } from '../../src/reader/selection.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive } = twoNewspapers()
const [harbour, water, nobody] = ['harbour', 'water', 'nobody'].map((id) => DepartmentId.parse(id))
const [bureau, none] = ['bureau', 'none'].map((id) => KindId.parse(id))
if (!harbour || !water || !nobody || !bureau || !none) throw new Error('no ids')
const [river, lake, silent] = ['river-daily', 'lake-evening', 'silent'].map((id) => NewspaperId.parse(id))
if (!river || !lake || !silent) throw new Error('no ids')

/** With a department, a kind and a newspaper of which there is nothing; 码头通航 names 水务局, too. */
const all = catalogue({
  ...archive,
  kinds: [{ id: none, name: '其他' }, ...archive.kinds],
  departments: [...archive.departments, { id: nobody, short: '无人局', kind: none, aliases: [] }],
  newspapers: [...archive.newspapers, { id: silent, name: '停刊报' }],
  articles: archive.articles.map((article) =>
    article.id === 'quay'
      ? {
          ...article,
          involvements: article.involvements.flatMap((known) => [
            known,
            { ...known, department: water, role: 'mentioned' as const },
          ]),
        }
      : article,
  ),
})
const selected = (params: Record<string, string>, of: Catalogue = all) => {
  const state = readAddress(params, of.edition)
  const selection = select(of, state, searchEntries)
  return { selection, offered: facets(of, state, selection) }
}
const ids = (params: Record<string, string>) =>
  selected(params).selection.entries.map(({ article }) => article.id)
const departments = (params: Record<string, string>) =>
  selected(params).offered.groups.map(({ kind, departments: own }) => [
    kind.id,
    ...own.map(({ department, count, total }) => [department.id, count, total]),
  ])
const newspapers = (params: Record<string, string>) =>
  selected(params).offered.newspapers.map(({ newspaper, count }) => [newspaper.id, count])

describe('departments to choose from', () => {
  test('are those of which there are articles, by kind; a kind without any is not there', () => {
    expect(departments({})).toEqual([['bureau', ['harbour', 2, 2], ['water', 1, 1]]])
    expect(departments({ mentions: '1' })).toEqual([['bureau', ['harbour', 2, 2], ['water', 2, 2]]])
  })

  test('stay while they are chosen, though there is nothing of them', () => {
    expect(departments({ org: 'nobody' })).toEqual([
      ['none', ['nobody', 0, 0]],
      ['bureau', ['harbour', 2, 2], ['water', 1, 1]],
    ])
    expect(ids({ org: 'nobody' })).toEqual([])
  })

  test('count what the other filters let through, and in all what there is', () => {
    expect(departments({ from: '2024-01-02' })).toEqual([['bureau', ['harbour', 1, 2], ['water', 1, 1]]])
    expect(departments({ q: '码头', mentions: '1' })).toEqual([
      ['bureau', ['harbour', 1, 2], ['water', 1, 2]],
    ])
    expect(departments({ paper: 'lake-evening' })).toEqual([['bureau', ['harbour', 0, 2], ['water', 0, 1]]])
    expect(departments({ org: 'water' })).toEqual(departments({}))
  })
})

describe('newspapers to choose from', () => {
  test('are those of which there are articles, or which are chosen', () => {
    expect(newspapers({})).toEqual([
      ['river-daily', 3],
      ['lake-evening', 1],
    ])
    expect(newspapers({ paper: 'silent' })).toEqual([
      ['river-daily', 3],
      ['lake-evening', 1],
      ['silent', 0],
    ])
    expect(newspapers({ org: 'harbour', paper: 'lake-evening' })).toEqual([
      ['river-daily', 2],
      ['lake-evening', 0],
    ])
  })

  test('are none where there are articles of but one', () => {
    const daily = catalogue({
      ...archive,
      articles: archive.articles.filter(({ id }) => id !== 'lake'),
      events: [],
    })
    expect(selected({}, daily).offered.newspapers).toEqual([])
    expect(selected({ paper: 'lake-evening' }, daily).offered.newspapers).toHaveLength(2)
  })
})

test('a query of punctuation has no words: nothing is found, and it is said so', () => {
  const { selection } = selected({ q: '，。' })
  expect(selection).toMatchObject({ wordless: true, unsearched: false })
  expect([...selection.results]).toEqual([])
  expect(selection.entries).toEqual([])
  expect(selected({}).selection).toMatchObject({ wordless: false, unsearched: false, entries: all.entries })
  expect(selected({ q: '桥' }).selection).toMatchObject({ wordless: false, unsearched: false })
  const aside = select(all, readAddress({ q: '桥' }, all.edition))
  expect(aside).toMatchObject({ wordless: false, unsearched: true, entries: all.entries })
})

test('each article is told by which filters it passes', () => {
  const { selection } = selected({ org: 'water', paper: 'river-daily', q: '桥' })
  const passed = Object.fromEntries(all.entries.map(({ article }, i) => [article.id, selection.passed[i]]))
  expect(passed).toEqual({
    bridge: FOUND | INVOLVED | PRINTED,
    quay: PRINTED,
    lake: FOUND,
    'year-end': PRINTED,
  })
  expect(selection.entries.map(({ article }) => article.id)).toEqual(['bridge'])
})

test('articles without a date pass every day, and are counted', () => {
  expect(ids({ from: '2024-01-02' })).toEqual(['bridge', 'quay'])
  expect(selected({ from: '2024-01-02' }).selection.undated).toBe(1)
  expect(selected({ org: 'water', from: '2024-01-02' }).selection.undated).toBe(0)
  expect(ids({ to: '2023-12-31' })).toEqual(['quay', 'year-end'])
})

test('events pass with their article, where they are on a chosen day', () => {
  const events = (params: Record<string, string>) => {
    const { selection } = selected(params)
    return all.edition.events.filter((_, i) => selection.events[i] === 1).map(({ article }) => article)
  }
  expect(events({}).toSorted()).toEqual(['bridge', 'lake', 'year-end'])
  expect(events({ org: 'harbour' })).toEqual(['year-end'])
  expect(events({ from: '2024-01-01', to: '2024-01-01' })).toEqual(['lake'])
})
