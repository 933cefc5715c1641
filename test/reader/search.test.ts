import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingText } from '../../src/edition/inline-text.ts'
import { catalogue } from '../../src/reader/catalogue.ts'
import { fold } from '../../src/reader/fold.ts'
import { present } from '../../src/reader/presentation.ts'
import { searchEntry } from '../../src/reader/search.ts'
import { snippets } from '../../src/reader/snippet.ts'
import { realEdition } from '../real-edition.ts'

const all = catalogue(realEdition())
const entry = (id: string) => {
  const found = all.article(id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}
const found = (query: string) =>
  all.entries.filter((e) => searchEntry(e, query) !== undefined).map((e) => e.article.id)

const fragments = fc
  .constantFrom(...all.entries.flatMap((e) => e.fields.filter((f) => f.kind === 'text')))
  .chain((field) =>
    fc
      .tuple(fc.nat(field.text.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([at, length]) => field.text.slice(at, at + length)),
  )

test('recall and precision are 1 against includes on the folded text', () => {
  fc.assert(
    fc.property(fc.oneof(fragments, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })), (query) => {
      const words = query
        .split(/\s+/u)
        .map((word) => fold(word).text)
        .filter((word) => word !== '')
      const plain = all.entries
        .filter((e) => words.every((word) => e.fields.some((field) => fold(field.text).text.includes(word))))
        .map((e) => e.article.id)
      expect(found(query)).toEqual(plain)
    }),
  )
})

test('a phrase broken by the print is found, one across a gap cannot be', () => {
  expect(found('指挥调度中心')).toContain('mobilisation')
  expect(found('疫情不退我不退')).toEqual(['volunteers'])
})

test('every hit marks the very words', () => {
  fc.assert(
    fc.property(fragments, (query) => {
      const words = query
        .split(/\s+/u)
        .map((word) => fold(word).text)
        .filter((word) => word !== '')
      for (const e of all.entries) {
        for (const hit of searchEntry(e, query)?.hits ?? []) {
          const block = e.article.blocks[hit.block]
          const text = fold(readingText(block?.inlines ?? []).slice(hit.start, hit.end)).text
          expect(words.some((word) => text.includes(word))).toBe(true)
        }
      }
    }),
  )
})

test('presenting a block with hits loses and adds nothing', () => {
  fc.assert(
    fc.property(fragments, (query) => {
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
    { numRuns: 30 },
  )
})

test('a snippet holds its hit', () => {
  const result = searchEntry(entry('women'), '核酸')
  if (result === undefined) throw new Error('expected a result')
  const [first] = snippets(entry('women'), result)
  expect(first?.pieces.filter((p) => p.hit).map((p) => p.text)).toContain('核酸')
})
