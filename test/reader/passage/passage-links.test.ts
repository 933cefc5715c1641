// Over 250 lines: one set of arbitrary places serves all these laws.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approximateMatches } from '../../../src/edition/approximate.ts'
import { readingText } from '../../../src/edition/inline-text.ts'
import type { Article } from '../../../src/edition/schema.ts'
import { articleWords, type Place, placeOf, runOf } from '../../../src/reader/passage/article-words.ts'
import { blockName, blockNamed } from '../../../src/reader/passage/block-name.ts'
import { findPassage } from '../../../src/reader/passage/find-passage.ts'
import { formatPassageLink, isPassageLink, parsePassageLink } from '../../../src/reader/passage/link.ts'
import { linkTo } from '../../../src/reader/passage/link-to.ts'
import { fold } from '../../../src/reader/search/fold.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'

const { articles } = tenArticles()
const article = (id: string): Article => {
  const found = articles.find((a) => a.id === id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}
const blockText = (a: Article, index: number) => readingText(a.blocks[index]?.inlines ?? [])
const textOf = (a: Article, { start, end }: Place) =>
  a.blocks
    .map((_block, i) => blockText(a, i))
    .slice(start.block, end.block + 1)
    .map((text, i, all) =>
      text.slice(i === 0 ? start.offset : 0, i === all.length - 1 ? end.offset : undefined),
    )
    .join('')
const find = (a: Article, fragment: string) => {
  const link = parsePassageLink(fragment)
  if (link === undefined) throw new Error(`${fragment} is no link`)
  return findPassage(a, link)
}

/** The article with the text of one block replaced; what marks it had is of no matter here. */
function withBlock(a: Article, index: number, text: string): Article {
  const blocks = a.blocks.map((block, i) =>
    i === index ? { ...block, inlines: [{ type: 'text' as const, text }] } : block,
  )
  return { ...a, blocks }
}

/** An article of few different characters, where nearly every passage stands in many places. */
const repetitive = fc
  .array(
    fc.array(fc.constantFrom('一', '二', ',', 'ａ'), { minLength: 1, maxLength: 30 }).map((c) => c.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map((texts): Article => {
    const model = article('women')
    const paragraph = model.blocks.find((block) => block.type === 'paragraph')
    if (paragraph === undefined) throw new Error('expected a paragraph')
    return {
      ...model,
      blocks: texts.map((text, i) => ({ ...paragraph, number: i + 1, inlines: [{ type: 'text', text }] })),
    }
  })

/** Two points of an article, in order. */
const placeIn = (a: Article): fc.Arbitrary<Place> => {
  const point = fc
    .nat(a.blocks.length - 1)
    .chain((block) => fc.nat(blockText(a, block).length).map((offset) => ({ block, offset })))
  return fc
    .tuple(point, point)
    .map(([p, q]) =>
      p.block < q.block || (p.block === q.block && p.offset <= q.offset)
        ? { start: p, end: q }
        : { start: q, end: p },
    )
}
const anyPlace = fc
  .oneof({ weight: 3, arbitrary: fc.constantFrom(...articles) }, { weight: 1, arbitrary: repetitive })
  .chain((a) => placeIn(a).map((place) => ({ a, place })))

/** A passage of one paragraph, some characters long. */
const passageOf = (least: number, most: number) =>
  fc.constantFrom(...articles).chain((a) => {
    const long = a.blocks.flatMap((block, index) =>
      block.type === 'paragraph' && readingText(block.inlines).length > most + 4 ? [index] : [],
    )
    return fc.constantFrom(...long).chain((block) =>
      fc
        .tuple(
          fc.integer({ min: 0, max: blockText(a, block).length - most }),
          fc.integer({ min: least, max: most }),
        )
        .map(([offset, length]) => ({
          a,
          block,
          place: { start: { block, offset }, end: { block, offset: offset + length } },
        })),
    )
  })

test('a link leads back to its place, and that place has the same link', () => {
  fc.assert(
    fc.property(anyPlace, ({ a, place }) => {
      const words = articleWords(a)
      const run = runOf(words, place)
      const link = linkTo(a, place)
      if (run === undefined) {
        expect(link).toBeUndefined()
        return
      }
      if (link === undefined) throw new Error('expected a link')
      const trimmed = placeOf(words, run)
      expect(find(a, link)).toEqual({ type: 'found', place: trimmed, moved: false })
      expect(linkTo(a, trimmed)).toBe(link)
    }),
    { numRuns: runs(400) },
  )
})

test('a link survives the address bar, percent-encoded or not', () => {
  fc.assert(
    fc.property(anyPlace, ({ a, place }) => {
      const link = linkTo(a, place)
      if (link === undefined) return
      const { hash } = new URL(`https://example.org/articles/x/#${link}`)
      expect(decodeURIComponent(hash.slice(1))).toBe(link)
      expect(link).toMatch(/^[\p{L}\p{N}\p{M}\p{S},:-]+$/u)
      expect(link).toMatch(/^[a-z][a-z0-9-]*:/)
    }),
  )
})

test('links are readable', () => {
  const policy = article('policy-office')
  const block = policy.blocks.findIndex((b) => readingText(b.inlines).includes('召开线上会议'))
  const offset = blockText(policy, block).indexOf('召开线上会议')
  const place = { start: { block, offset }, end: { block, offset: offset + 6 } }
  expect(linkTo(policy, place)).toBe('p2:召开线上会议')
  const end = { block, offset: blockText(policy, block).length }
  expect(linkTo(policy, { start: place.start, end })).toBe('p2:召开线上会议,区防疫工作中')
  expect(linkTo(policy, { start: place.start, end: { block: block + 1, offset: 30 } })).toMatch(
    /^p2:召开线上会议,p3:\p{Script=Han}{6}$/u,
  )
})

test('a link quotes the words around it only where its own words stand more than once', () => {
  const women = article('women')
  const block = women.blocks.findIndex((b) => b.type === 'paragraph' && b.number === 2)
  const text = blockText(women, block)
  const [first, second] = [text.indexOf('核酸'), text.lastIndexOf('核酸')]
  expect(second).toBeGreaterThan(first)
  const at = (offset: number) =>
    linkTo(women, { start: { block, offset }, end: { block, offset: offset + 2 } })
  expect(at(second)).toMatch(/-/)
  expect(at(second)).not.toBe(at(first))
})

test('every block of an article has a name of its own', () => {
  for (const a of articles) {
    const names = a.blocks.map((_block, i) => blockName(a, i))
    expect(new Set(names).size).toBe(names.length)
    for (const [i, name] of names.entries()) expect(blockNamed(a, name)).toBe(i)
  }
})

describe('when the text changes', () => {
  test('a change elsewhere in the article leaves the passage where it is', () => {
    fc.assert(
      fc.property(passageOf(8, 60), fc.string({ maxLength: 5 }), ({ a, block, place }, put) => {
        const link = linkTo(a, place)
        if (link === undefined) return
        const before = a.blocks.findIndex((other, i) => i !== block && other.type === 'paragraph')
        if (before === -1) return
        const changed = withBlock(a, before, `${put}${blockText(a, before)}新添一句。`)
        const found = find(changed, link)
        expect(found.type).toBe('found')
        if (found.type === 'found') expect(textOf(changed, found.place)).toBe(textOf(a, trimmedIn(a, place)))
      }),
    )
  })

  test('a change of a few characters within it is said, and the passage is still found', () => {
    const changes = fc.record({
      at: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      cut: fc.nat(2),
      put: fc.constantFrom('甲', '甲乙', '甲乙丙'),
    })
    fc.assert(
      fc.property(passageOf(12, 24), changes, ({ a, block, place }, { at, cut, put }) => {
        const link = linkTo(a, place)
        if (link === undefined || link.includes(',')) return
        const { start, end } = trimmedIn(a, place)
        // More than that may change it beyond recognition: a link finds again what keeps six words of ten.
        fc.pre(cut + put.length <= fold(textOf(a, place)).text.length * 0.3)
        const text = blockText(a, block)
        const from = start.offset + Math.floor((end.offset - start.offset) * at)
        const changed = withBlock(a, block, text.slice(0, from) + put + text.slice(from + cut))
        const found = find(changed, link)
        if (found.type === 'found') {
          // The very words stand elsewhere too: it leads there and says that they have moved.
          expect(found.moved).toBe(true)
          expect(fold(textOf(changed, found.place)).text).toBe(fold(textOf(a, place)).text)
          return
        }
        expect(found.type).toBe('changed')
        if (found.type !== 'changed') return
        expect(found.place.start.block).toBe(block)
        const now = { start: start.offset, end: end.offset + put.length - cut }
        const common =
          Math.min(found.place.end.offset, now.end) - Math.max(found.place.start.offset, now.start)
        // Elsewhere in its paragraph only where that is no less like the words of the link.
        const changesIn = (passage: string) => {
          const words = fold(textOf(a, place)).text
          const matches = approximateMatches(fold(passage).text, words, words.length)
          return Math.min(...matches.map(({ errors }) => errors))
        }
        if (common < (now.end - now.start) * 0.4)
          expect(changesIn(textOf(changed, found.place))).toBeLessThanOrEqual(
            changesIn(blockText(changed, block).slice(now.start, now.end)),
          )
      }),
    )
  })

  test('a passage that has gone to another paragraph is found there, and said to have moved', () => {
    const volunteers = article('volunteers')
    const link = 'p2:召开线上会议'
    const paragraph = volunteers.blocks.findIndex((b) => b.type === 'paragraph' && b.number === 5)
    const changed = withBlock(volunteers, paragraph, '昨天,召开线上会议。')
    expect(find(changed, link)).toEqual({
      type: 'found',
      moved: true,
      place: { start: { block: paragraph, offset: 3 }, end: { block: paragraph, offset: 9 } },
    })
  })

  test('a passage too short to be recognised is found by the words around it', () => {
    const women = article('women')
    const block = women.blocks.findIndex((b) => b.type === 'paragraph' && b.number === 2)
    const changed = withBlock(women, block, blockText(women, block).replace('373份', '400份'))
    const found = find(changed, 'p2:协助采样-,373,-份大家')
    expect(found.type).toBe('changed')
    if (found.type === 'changed') expect(textOf(changed, found.place)).toBe('400')
  })

  test('where nothing like it is left, the link still names its paragraph', () => {
    const women = article('women')
    expect(find(women, 'p2:火星上发现了一座图书馆')).toEqual({ type: 'lost', block: blockNamed(women, 'p2') })
    expect(find(women, 'p99:火星上发现了一座图书馆')).toEqual({ type: 'lost' })
  })
})

test('a link written by hand may keep punctuation and width', () => {
  const women = article('women')
  const found = find(women, 'p2:早上７：００，气温-15℃')
  expect(found).toMatchObject({ type: 'found', moved: false })
})

test('a fragment read and printed is the same', () => {
  const word = fc.string({ unit: fc.constantFrom('核', '酸', 'a', '7'), minLength: 1, maxLength: 4 })
  const link = fc.record(
    {
      block: fc.constantFrom('p1', 's2', 'headline', 'photo-credit-2'),
      start: word,
      end: fc.oneof(fc.record({ words: word }), fc.record({ block: fc.constantFrom('p2'), words: word })),
      prefix: word,
      suffix: word,
    },
    { requiredKeys: ['block', 'start'] },
  )
  fc.assert(
    fc.property(link, (written) => {
      expect(parsePassageLink(formatPassageLink(written))).toEqual(written)
    }),
  )
})

test('what names no passage is not taken for one; anything that does is read without error', () => {
  for (const fragment of ['p3', 'sic-1', 'ninety-drivers', 'p3:', ':核酸', 'P3:核酸', '']) {
    expect(isPassageLink(fragment)).toBe(false)
    expect(parsePassageLink(fragment)).toBeUndefined()
  }
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (rest) => {
      expect(['found', 'changed', 'lost']).toContain(find(article('women'), `p2:${rest}`).type)
    }),
  )
})

function trimmedIn(a: Article, place: Place): Place {
  const words = articleWords(a)
  const run = runOf(words, place)
  if (run === undefined) throw new Error('expected words')
  return placeOf(words, run)
}
