// Over 250 lines: one set of arbitrary queries serves all these laws.
import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { Fragment } from '../../../src/edition/ids.ts'
import { readingText } from '../../../src/edition/inline-text.ts'
import type { Inline } from '../../../src/edition/schema.ts'
import type { OpenEntry } from '../../../src/reader/catalogue.ts'
import { hitFragments } from '../../../src/reader/hits.ts'
import { present } from '../../../src/reader/presentation.ts'
import { remarks } from '../../../src/reader/remarks.ts'
import { variantsOf } from '../../../src/reader/search/aids.ts'
import { searchFields } from '../../../src/reader/search/fields.ts'
import { fold } from '../../../src/reader/search/fold.ts'
import { searchEntries } from '../../../src/reader/search/search.ts'
import { snippets } from '../../../src/reader/search/snippet.ts'
import { catalogue } from '../../../src/reader/whole-catalogue.ts'
import { searchAids } from '../../../src/site/search-aids.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'

const edition = tenArticles()
const all = catalogue(edition)
const variants = variantsOf(searchAids(edition.departments, edition.articles))
const entry = (id: string): OpenEntry => {
  const found = all.article(id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}
const found = (query: string, folding = variants) =>
  [...(searchEntries(all.entries, query, folding)?.keys() ?? [])].map((e) => e.article.id)
const searchEntry = (searched: OpenEntry, query: string) =>
  searchEntries([searched], query, variants)?.get(searched)
const result = (id: string, query: string) => {
  const searched = searchEntry(entry(id), query)
  if (searched === undefined) throw new Error(`expected ${query} in ${id}`)
  return searched
}
/** A text as the tests understand it: its numbers, and every other character that counts by itself. */
const units = (text: string) =>
  (text.match(/\d+|\D/gu) ?? []).flatMap((unit) => {
    const folded = fold(unit, variants).text
    // A number in a circle is one number, whatever digits it folds to.
    return /\d/.test(unit) ? [unit] : /^\d+$/.test(folded) ? [folded] : [...folded]
  })
/** The words of a query as the tests understand them. */
const wordsOf = (query: string) =>
  query
    .split(/\s+/u)
    .map(units)
    .filter((word) => word.length > 0)
const holds = (text: string, word: readonly string[]) => {
  const all = units(text)
  return all.some((_, i) => word.every((unit, j) => all[i + j] === unit))
}

const textFields = all.entries.flatMap((e) => searchFields(e.article)).filter((f) => f.kind === 'text')
const fragment = fc
  .constantFrom(...textFields)
  .chain((field) =>
    fc
      .tuple(fc.nat(field.text.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([at, length]) => field.text.slice(at, at + length)),
  )
const anyQuery = fc.oneof(
  fragment,
  fc.tuple(fragment, fragment).map((pair) => pair.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
)

test('forms that are simplified only within words fold too', () => {
  expect(found('督導瞭解')).toEqual(found('督导了解'))
  expect(found('這些辛苦不算什麼')).toEqual(['bus'])
})

describe.each([
  ['as the edition spells', (text: string) => text],
  ['in traditional characters', Converter({ from: 'cn', to: 't' })],
  ['in the characters of Taiwan', Converter({ from: 'cn', to: 'tw' })],
  ['in the characters of Hong Kong', Converter({ from: 'cn', to: 'hk' })],
])('a query spelt %s', (_name, spell) => {
  test('is found where, and only where, its words stand in the text, numbers as whole numbers', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const words = wordsOf(query)
        const plain = all.entries
          .filter((e) =>
            words.every((word) => searchFields(e.article).some((field) => holds(field.text, word))),
          )
          .flatMap((e) => (words.length === 0 ? [] : [e.article.id]))
        expect(found(spell(query))).toEqual(plain)
      }),
    )
  })
})

test('traditional characters find simplified ones; without the table of variants they find nothing', () => {
  expect(found('指揮調度中心')).toEqual(found('指挥调度中心'))
  expect(found('指揮調度中心')).toContain('mobilisation')
  expect(found('指揮調度中心', new Map())).toEqual([])
})

test('a phrase broken by the print is found', () => {
  expect(found('指挥调度中心')).toContain('mobilisation')
  expect(found('疫情不退我不退')).toEqual(['volunteers'])
})

test('no hit crosses a gap, wherever it is', () => {
  const long = textFields.filter((field) => field.folded.text.length > 8 && field.offset === 0)
  const cut = fc
    .constantFrom(...all.entries)
    .chain((e) =>
      fc
        .constantFrom(...searchFields(e.article).filter((field) => long.some((l) => l === field)))
        .chain((field) => fc.integer({ min: 3, max: field.text.length - 3 }).map((at) => ({ e, field, at }))),
    )
    // A number that is cut would be another number.
    .filter(({ field, at }) => [at - 1, at].every((i) => /^\D$/.test(fold(field.text.charAt(i)).text)))
  fc.assert(
    fc.property(cut, ({ e, field, at }) => {
      const across = field.text.slice(at - 1, at + 1)
      const crossing = (searched: OpenEntry) =>
        (searchEntry(searched, across)?.hits ?? []).filter(
          (hit) => hit.block === field.block && hit.start < at && hit.end > at,
        )
      expect(crossing(e)).toHaveLength(1)
      expect(crossing(withGap(e, field.block, at))).toEqual([])
    }),
  )
})

/** An entry whose block has lost, for the test, something within its text, at a code unit of its reading text. */
function withGap(e: OpenEntry, index: number, at: number): OpenEntry {
  const text = readingText(e.article.blocks[index]?.inlines ?? [])
  const gap: Inline = {
    type: 'gap',
    id: Fragment.parse('gap-9'),
    what: 'text',
    position: 'within',
    extent: '长度不明',
    reason: '试验',
  }
  const inlines: Inline[] = [
    { type: 'text', text: text.slice(0, at) },
    gap,
    { type: 'text', text: text.slice(at) },
  ]
  const blocks = e.article.blocks.map((block, i) => (i === index ? { ...block, inlines } : block))
  return { ...e, article: { ...e.article, blocks } }
}

test('all words must occur', () => {
  expect(found('负压车 妇联')).toEqual([])
  expect(found('负压车 公交')).toEqual(['bus'])
})

test('a query of punctuation and symbols alone has nothing to search for', () => {
  for (const query of ['，', '……', ' 。！', '%', '＊', '😀', '\u200b'])
    expect(searchEntries(all.entries, query, variants)).toBeUndefined()
  expect(searchEntries(all.entries, '， 核酸', variants)).toEqual(
    searchEntries(all.entries, '核酸', variants),
  )
})

test('numbers match as numbers', () => {
  expect(found('11月13日').length).toBeGreaterThan(0)
  expect(found('1月13日')).toEqual([])
  expect(found('１１月１３日')).toEqual(found('11月13日'))
  expect(found('3').length).toBeLessThan(found('13').length + found('3').length)
  for (const [e, { hits }] of searchEntries(all.entries, '3', variants) ?? [])
    for (const { block, start, end } of hits) {
      const text = readingText(entry(e.article.id).article.blocks[block]?.inlines ?? [])
      expect(text.slice(start - 1, end + 1)).not.toMatch(/\d\d/)
    }
})

test('a space beside a number does not count', () => {
  for (const date of ['11月13日', '2022年11月28日', '11月31日', '第3版', '15℃', '4天', '10万余人']) {
    const spaced = date.replace(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/gu, ' ')
    expect(spaced).not.toBe(date)
    expect(searchEntries(all.entries, spaced, variants)).toEqual(searchEntries(all.entries, date, variants))
  }
})

test('wherever the text has a number, spaces set around it find the same places as none', () => {
  const numbered = textFields.filter((field) => /\d/.test(field.text))
  const around = fc.constantFrom(...numbered).chain((field) => {
    const numbers = [...field.text.matchAll(/\d+/g)]
    return fc
      .tuple(fc.constantFrom(...numbers), fc.nat(6), fc.nat(6))
      .map(([{ 0: number, index }, before, after]) => {
        const words = field.text.slice(Math.max(0, index - before), index + number.length + after)
        // A number that is cut is another number; what a reader types has no punctuation.
        return fold(words.replace(/^(?<!\d)\d+(?=\D)/, '').replace(/(?<=\D)\d+$/, '')).text
      })
      .filter((words) => /\d/.test(words))
  })
  fc.assert(
    fc.property(around, (words) => {
      const spaced = words.replace(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/gu, ' ')
      expect(found(spaced)).toEqual(found(words))
      const places = (query: string) => [...(searchEntries(all.entries, query, variants)?.values() ?? [])]
      if (found(words).length > 0) expect(places(spaced)).toEqual(places(words))
    }),
  )
})

test('a space parts words where a number only stands beside one', () => {
  const both = (a: string, b: string) => found(a).filter((id) => found(b).includes(id))
  const pairs = [
    ['核酸', '11月13日'],
    ['疫情', '11月13日'],
    ['志愿者', '15'],
  ] as const
  for (const [word, number] of pairs) {
    expect(found(`${word} ${number}`)).toEqual(both(word, number))
    expect(found(`${number} ${word}`)).toEqual(both(word, number))
  }
  expect(pairs.flatMap(([word, number]) => both(word, number))).not.toEqual([])
})

test('every hit marks the very words', () => {
  fc.assert(
    fc.property(fragment, (query) => {
      for (const e of all.entries) {
        for (const hit of searchEntry(e, query)?.hits ?? []) {
          const block = e.article.blocks[hit.block]
          const text = readingText(block?.inlines ?? []).slice(hit.start, hit.end)
          expect(wordsOf(query).some((word) => holds(text, word))).toBe(true)
        }
      }
    }),
  )
})

test('hits are in the order of the text and do not overlap', () => {
  fc.assert(
    fc.property(fc.tuple(fragment, fragment), (pair) => {
      for (const e of all.entries) {
        const hits = searchEntry(e, pair.join(' '))?.hits ?? []
        for (const [i, hit] of hits.entries()) {
          const before = hits[i - 1]
          expect(hit.end).toBeGreaterThan(hit.start)
          if (before?.block === hit.block) expect(hit.start).toBeGreaterThanOrEqual(before.end)
          else if (before !== undefined) expect(hit.block).toBeGreaterThan(before.block)
        }
      }
    }),
  )
})

test('presenting a block with hits loses and adds nothing', () => {
  fc.assert(
    fc.property(fragment, (query) => {
      for (const e of all.entries) {
        const hits = searchEntry(e, query)?.hits ?? []
        for (const [index, block] of e.article.blocks.entries()) {
          const own = hits.filter((hit) => hit.block === index)
          const text = (pieces: ReturnType<typeof present>): string =>
            pieces.map((p) => (p.type === 'text' ? p.text : 'children' in p ? text(p.children) : '')).join('')
          expect(text(present(block, own))).toBe(text(present(block)))
        }
      }
    }),
    { numRuns: runs(30) },
  )
})

test("the edition's own words about an entry are found and lead to the entry", () => {
  const { hits, remarkHits } = result('bus', '疑脱否定词')
  expect(hits).toEqual([])
  const ids = remarks(entry('bus').article).map((remark) => `about-${remark.id}`)
  const fragments = hitFragments({ hits, remarkHits })
  expect(fragments.length).toBeGreaterThan(0)
  for (const id of fragments) expect(ids).toContain(id)
})

test('going through the hits visits each text hit once, then each remark once', () => {
  const searched = result('commentary', '力')
  const fragments = hitFragments(searched)
  expect(new Set(fragments).size).toBe(fragments.length)
  expect(fragments.filter((f) => f.startsWith('hit-'))).toHaveLength(searched.hits.length)
  expect(fragments.findIndex((f) => f.startsWith('about-'))).toBeGreaterThanOrEqual(searched.hits.length)
})

test('a snippet holds its hit, in reading punctuation', () => {
  const [first] = snippets(entry('women'), result('women', '核酸'))
  expect(first?.kind).toBe('text')
  expect(first?.pieces.filter((p) => p.hit).map((p) => p.text)).toContain('核酸')
  expect(first?.pieces.map((p) => p.text).join('')).toContain('，')
  const [remark] = snippets(entry('bus'), result('bus', '疑脱否定词'))
  expect(remark).toMatchObject({ kind: 'remark' })
  expect(remark?.pieces.filter((p) => p.hit).map((p) => p.text)).toEqual(['疑脱否定词'])
})

test('a snippet says by a whole ellipsis that its sentence goes on', () => {
  const words = edition.articles.flatMap(({ id }) =>
    snippets(entry(id), result(id, '疫情')).map(({ pieces }) => pieces.map((p) => p.text).join('')),
  )
  expect(words.filter((snippet) => snippet.includes('……')).length).toBeGreaterThan(0)
  expect(words.filter((snippet) => /(?<!…)…(?!…)/.test(snippet))).toEqual([])
})
