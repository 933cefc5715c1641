import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingText } from '../../src/edition/inline-text.ts'
import type { Article } from '../../src/edition/schema.ts'
import { passageText, quotation } from '../../src/exports/quotation.ts'
import { findPassage } from '../../src/reader/passage/find-passage.ts'
import { parsePassageLink } from '../../src/reader/passage/link.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { realEdition } from '../real-edition.ts'

const edition = realEdition()
const site = { url: 'https://example.org/edition/' }
const article = (id: string): Article => {
  const found = edition.articles.find((a) => a.id === id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}
const blockText = (a: Article, block: number) => readingText(a.blocks[block]?.inlines ?? [])
const paragraph = (a: Article, number: number) =>
  a.blocks.findIndex((block) => block.type === 'paragraph' && block.number === number)
/** The place of some words of the source, the first time they stand in a paragraph. */
const placeOf = (a: Article, number: number, words: string) => {
  const block = paragraph(a, number)
  const offset = blockText(a, block).indexOf(words)
  if (offset === -1) throw new Error(`no ${words} in p${number}`)
  return { start: { block, offset }, end: { block, offset: offset + words.length } }
}

test('a passage comes with author, headline, newspaper, day, paragraph and address', () => {
  const women = article('women')
  expect(quotation(edition, women, placeOf(women, 2, '早上7:00,气温-15℃。'), site)).toBe(
    `早上7:00，气温-15℃。
——武跃林：《市妇联：巾帼聚力暖“疫”线》，《朔州日报》（推定），2022年12月1日（推定），第2段。
https://example.org/edition/articles/women/#p2:早上700气温15℃
`,
  )
})

test('an article without a byline is quoted without one', () => {
  const volunteers = article('volunteers')
  expect(volunteers.bylines).toEqual([])
  const text = quotation(edition, volunteers, placeOf(volunteers, 1, '流调溯源'), site)
  expect(text).toContain('\n——《我们是志愿者》，')
})

describe('what is missing is marked', () => {
  const mobilisation = article('mobilisation')
  const block = mobilisation.blocks.findIndex((b) => b.inlines.some((inline) => inline.type === 'gap'))
  const whole = { start: { block, offset: 0 }, end: { block, offset: blockText(mobilisation, block).length } }

  test('at the edge of the passage', () => {
    expect(passageText(mobilisation, whole)).toMatch(/^〔原文缺〕群众，咬定目标/)
  })
  test('only where it is', () => {
    expect(passageText(mobilisation, { ...whole, start: { block, offset: 3 } })).toMatch(/^咬定目标/)
  })
})

test('a passage across a join reads on without a break', () => {
  const mobilisation = article('mobilisation')
  const joined = mobilisation.blocks.findIndex((b) => readingText(b.inlines).includes('指挥调度中心要综合'))
  const offset = blockText(mobilisation, joined).indexOf('指挥调度中心')
  const place = { start: { block: joined, offset }, end: { block: joined, offset: offset + 6 } }
  expect(passageText(mobilisation, place)).toBe('指挥调度中心')
})

test('a passage across paragraphs keeps them apart and names both', () => {
  const women = article('women')
  const place = {
    start: { block: paragraph(women, 1), offset: 60 },
    end: { block: paragraph(women, 2), offset: 12 },
  }
  expect(passageText(women, place).split('\n')).toHaveLength(2)
  expect(quotation(edition, women, place, site)).toContain('第1—2段')
  const head = { ...place, start: { block: 0, offset: 0 } }
  expect(quotation(edition, women, head, site)).toContain('题目至第2段')
})

test('every passage is quoted in its own words, and its address leads back to it', () => {
  const anywhere = fc.constantFrom(...edition.articles).chain((a) =>
    fc.nat(a.blocks.length - 1).chain((block) => {
      const length = blockText(a, block).length
      return fc
        .tuple(fc.nat(length), fc.nat(length))
        .map(([p, q]) => ({ a, block, start: Math.min(p, q), end: Math.max(p, q) }))
    }),
  )
  fc.assert(
    fc.property(anywhere, ({ a, block, start, end }) => {
      const place = { start: { block, offset: start }, end: { block, offset: end } }
      const words = setPunctuation(blockText(a, block)).slice(start, end).trim()
      expect(
        passageText(a, place)
          .replace(/〔(?:原文|照片)缺〕/gu, '')
          .trim(),
      ).toBe(words)
      const [, fragment] = quotation(edition, a, place, site).trimEnd().split('#')
      const link = parsePassageLink(fragment ?? '')
      if (link === undefined) {
        expect(words).not.toMatch(/\p{L}/u)
        return
      }
      const found = findPassage(a, link)
      expect(found.type).toBe('found')
      if (found.type !== 'found') return
      expect(found.place.start.offset).toBeGreaterThanOrEqual(start)
      expect(found.place.end.offset).toBeLessThanOrEqual(end)
    }),
  )
})
