import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fragment } from '../../src/edition/ids.ts'
import { readingText, walkInlines } from '../../src/edition/inline-text.ts'
import type { Article } from '../../src/edition/schema.ts'
import { passageText, quotation } from '../../src/exports/quotation.ts'
import { findPassage } from '../../src/reader/passage/find-passage.ts'
import { parsePassageLink } from '../../src/reader/passage/link.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { gapName } from '../../src/reader/remark-numbers.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()
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

function paragraphWith(a: Article, words: string): number {
  const block = a.blocks.find(({ inlines }) => readingText(inlines).includes(words))
  if (block?.type !== 'paragraph') throw new Error(`no paragraph with ${words}`)
  return block.number
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
    expect(passageText(mobilisation, whole)).toMatch(/^〔此前缺〕群众，咬定目标/)
  })
  test('only where it is', () => {
    expect(passageText(mobilisation, { ...whole, start: { block, offset: 3 } })).toMatch(/^咬定目标/)
  })
})

describe('what is doubtful is said', () => {
  const bus = article('bus')
  const doubtful = paragraphWith(bus, '就返回家')

  test('after the words, with what probably was meant', () => {
    expect(passageText(bus, placeOf(bus, doubtful, '田志刚就返回家'))).toBe(
      '田志刚就返回家〔疑作“就没有返回家”〕',
    )
  })
  test('of words quoted in part, for which words', () => {
    expect(passageText(bus, placeOf(bus, doubtful, '田志刚就返'))).toBe(
      '田志刚就返〔“就返回家”疑作“就没有返回家”〕',
    )
  })
  test('not of words beside it', () => {
    expect(passageText(bus, placeOf(bus, doubtful, '田志刚'))).toBe('田志刚')
  })
  test('with no conjecture, as standing so in the source', () => {
    const words = readingText(bus.blocks[0]?.inlines ?? [])
    const sic = {
      type: 'sic' as const,
      id: Fragment.parse('sic-9'),
      reason: '不通',
      children: [{ type: 'text' as const, text: words }],
    }
    const note = { type: 'note' as const, id: Fragment.parse('note-9'), reason: '说明', children: [sic] }
    const strange: Article = {
      ...bus,
      blocks: bus.blocks.map((block, i) => (i === 0 ? { ...block, inlines: [note] } : block)),
    }
    const whole = { start: { block: 0, offset: 0 }, end: { block: 0, offset: words.length } }
    expect(passageText(strange, whole)).toBe(`${setPunctuation(words)}〔原文如此〕〔另有说明〕`)
  })
})

test('every mark of the edition within a passage is in its quotation', () => {
  for (const a of edition.articles) {
    for (const [block, { inlines }] of a.blocks.entries()) {
      let marks = 0
      walkInlines(inlines, ({ type }) => {
        if (type === 'gap' || type === 'sic' || type === 'note') marks++
      })
      const whole = { start: { block, offset: 0 }, end: { block, offset: blockText(a, block).length } }
      expect(passageText(a, whole).match(/〔[^〕]+〕/gu) ?? [], `${a.id} ${block}`).toHaveLength(marks)
    }
  }
})

test('a gap has the name that it has on the page', () => {
  for (const a of edition.articles) {
    for (const [block, { inlines }] of a.blocks.entries()) {
      const whole = { start: { block, offset: 0 }, end: { block, offset: blockText(a, block).length } }
      walkInlines(inlines, (inline) => {
        if (inline.type === 'gap') expect(passageText(a, whole)).toContain(`〔${gapName(inline)}〕`)
      })
    }
  }
})

test('a block of which no words are taken is not quoted', () => {
  const bus = article('bus')
  const fifth = paragraph(bus, 5)
  const place = {
    start: { block: fifth, offset: 0 },
    end: { block: fifth + 1, offset: 0 },
  }
  expect(passageText(bus, place).split('\n')).toHaveLength(1)
  expect(quotation(edition, bus, place, site)).toContain('，第5段。')
  const before = {
    start: { block: fifth - 1, offset: blockText(bus, fifth - 1).length },
    end: { block: fifth, offset: 9 },
  }
  expect(passageText(bus, before).split('\n')).toHaveLength(1)
  expect(quotation(edition, bus, before, site)).toContain('，第5段。')
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
          .replace(/〔[^〕]*〕/gu, '')
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
