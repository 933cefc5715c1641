import { expect, test } from 'vitest'
import { Fragment } from '../../../src/edition/ids.ts'
import type { Inline } from '../../../src/edition/schema.ts'
import type { OpenEntry } from '../../../src/reader/catalogue.ts'
import { catalogueOfIndex } from '../../../src/reader/indexed-catalogue.ts'
import { searchEntries, searchForWords } from '../../../src/reader/search/search.ts'
import { catalogue } from '../../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../../two-newspapers.ts'

const { archive, index, bundles } = twoNewspapers()
const [any] = catalogue(archive).entries
const words = (text: string): Inline => ({ type: 'text', text })

/** An entry of paragraphs. */
function entryOf(...paragraphs: Inline[][]): OpenEntry {
  const [block] = any?.article.blocks ?? []
  if (any === undefined || block === undefined) throw new Error('no block')
  const blocks = paragraphs.map((inlines, i) => ({
    type: 'paragraph' as const,
    number: i + 1,
    source: block.source,
    inlines,
  }))
  return { ...any, article: { ...any.article, blocks } }
}

/** The words that are marked, and where they begin. */
function marked(text: string, query: string) {
  const entry = entryOf([words(text)])
  const hits = searchEntries([entry], query)?.get(entry)?.hits ?? []
  return hits.map(({ start, end }) => [start, text.slice(start, end)])
}

test.each([
  ['two that overlap are one', '会议议程', '会议议 议议程', [[0, '会议议程']]],
  ['one within another is no more than it', '疫情防控', '情防 疫情防控', [[0, '疫情防控']]],
  ['two that begin together are the longer', '疫情防控', '疫情 疫情防', [[0, '疫情防']]],
  [
    'two side by side stay two',
    '疫情防控',
    '防控 疫情',
    [
      [0, '疫情'],
      [2, '防控'],
    ],
  ],
  ['a word that comes again overlaps itself', '哈哈哈', '哈哈', [[0, '哈哈哈']]],
  ['punctuation between is marked, beside it not', '“疫情，防控”', '疫情防控', [[1, '疫情，防控']]],
  [
    'a character of two code units is marked whole',
    '𠮷野𠮷',
    '𠮷',
    [
      [0, '𠮷'],
      [3, '𠮷'],
    ],
  ],
  ['a character that folds to several is marked whole', '全程㎏½', '1', [[3, '½']]],
  ['so is a letter whose accents stand apart', 'Shuo\u0300zhou', 'zhou', [[5, 'zhou']]],
])('of the places marked %s', (_name, text, query, expected) => {
  expect(marked(text, query)).toEqual(expected)
})

test('places are counted in the whole text of a paragraph, behind a gap too', () => {
  const gap: Inline = {
    type: 'gap',
    id: Fragment.parse('gap-1'),
    what: 'text',
    position: 'within',
    extent: '约五字',
    reason: '纸破',
  }
  const entry = entryOf([words('昨日雨')], [words('港口'), gap, words('今天雨')])
  expect(searchEntries([entry], '雨')?.get(entry)).toEqual({
    hits: [
      { block: 0, start: 2, end: 3 },
      { block: 1, start: 4, end: 5 },
    ],
    remarkHits: [],
  })
  expect(searchEntries([entry], '纸破')?.get(entry)).toEqual({
    hits: [],
    remarkHits: [{ block: 1, start: 0, end: 2, remark: 'gap-1', text: '纸破。' }],
  })
})

test('words may be found one in the text, another in the remarks', () => {
  const note: Inline = {
    type: 'note',
    id: Fragment.parse('note-1'),
    reason: '当指港务局',
    children: [words('局')],
  }
  const entry = entryOf([words('昨日'), note])
  expect(searchEntries([entry], '昨日 港务局')?.has(entry)).toBe(true)
  expect(searchEntries([entry], '昨日 水务局')?.has(entry)).toBe(false)
  expect(searchEntries([entry], '日局')?.has(entry)).toBe(true)
})

test('only articles whose text is there are searched', () => {
  const [bundle] = bundles.filter(({ bundle }) => bundle.articles.some(({ id }) => id === 'bridge'))
  const { entries } = catalogueOfIndex(index, bundle === undefined ? [] : [bundle.bundle])
  const ids = (found: ReadonlyMap<{ article: { id: string } }, unknown> | undefined) =>
    Array.from(found?.keys() ?? [], ({ article }) => article.id)
  expect(ids(searchEntries(entries, '桥'))).toEqual(['bridge'])
  expect(ids(searchEntries(entries, '水务局 1月2日'))).toEqual(['bridge'])
  expect(ids(searchEntries(entries, '港务局 1月2日'))).toEqual([])
  expect(ids(searchForWords(entries, ['桥']))).toEqual(['bridge'])
  expect(ids(searchEntries(catalogue(archive).entries, '桥'))).toEqual(['bridge', 'lake'])
})

test('whether words beside a number belong together, the articles searched say', () => {
  const [apart, closed] = [
    entryOf([words('港务局。12月31日')], [words('自13日起')]),
    entryOf([words('自13日起')]),
  ]
  expect([...(searchEntries([apart, closed], '自 13日')?.keys() ?? [])]).toEqual([apart, closed])
  const loose = entryOf([words('13日'), words('来自')])
  expect([...(searchEntries([loose], '自 13日')?.keys() ?? [])]).toEqual([loose])
  expect([...(searchEntries([loose, closed], '自 13日')?.keys() ?? [])]).toEqual([closed])
})
