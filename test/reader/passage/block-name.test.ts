import { expect, test } from 'vitest'
import { Block } from '../../../src/edition/schema.ts'
import { blockName, blockNamed, blockWords, nearestBlock } from '../../../src/reader/passage/block-name.ts'
import { smallEdition } from '../../small-edition.ts'

const [any] = smallEdition().articles
if (any === undefined) throw new Error('the edition has no article')
const source = { start: 0, end: 1, firstLine: 1, lastLine: 1 }
const block = (type: string, number?: number) =>
  Block.parse({
    type,
    source,
    inlines: [{ type: 'text', text: '字' }],
    ...(number !== undefined && { number }),
  })
const blocks = [
  ...[block('kicker'), block('headline'), block('deck'), block('deck'), block('byline')],
  ...[block('paragraph', 1), block('heading', 1), block('paragraph', 2), block('paragraph', 5)],
  ...[block('photo-credit'), block('photo-credit'), block('photo-credit')],
]
const article = { ...any, blocks }

const NAMES = [
  ...['kicker', 'headline', 'deck', 'deck-2', 'byline', 'p1', 's1', 'p2', 'p5'],
  ...['photo-credit', 'photo-credit-2', 'photo-credit-3'],
]

test('paragraphs and headings are called by their numbers, other blocks by their type, the second of it by its place', () => {
  expect(blocks.map((_, i) => blockName(article, i))).toEqual(NAMES)
  expect(NAMES.map((name) => blockNamed(article, name))).toEqual(blocks.map((_, i) => i))
  expect(['p3', 'deck-1', 'deck-3', 'photo', ''].map((name) => blockNamed(article, name))).toEqual(
    Array(5).fill(undefined),
  )
  expect(() => blockName(article, 12)).toThrow(`article ${article.id} has no block 12`)
})

test('a reader calls every block by what it is', () => {
  expect(blocks.map(blockWords)).toEqual([
    ...['眉题', '题目', '副题', '副题', '署名', '第1段', '小标题', '第2段', '第5段'],
    ...['图片署名', '图片署名', '图片署名'],
  ])
})

test('in place of a paragraph that is gone there is the nearest, of two as near the first; of what is none nothing', () => {
  const nearest = (name: string) => nearestBlock(article, name)
  expect(['p1', 'p2', 'p3', 'p4', 'p5', 'p99', 'p0'].map(nearest)).toEqual([5, 7, 7, 8, 8, 8, 5])
  expect(['s1', 'headline', 'p', ''].map(nearest)).toEqual(Array(4).fill(undefined))
  expect(nearestBlock({ ...article, blocks: [block('headline')] }, 'p1')).toBeUndefined()
  expect(nearestBlock({ ...article, blocks: [block('paragraph', 1), block('paragraph', 3)] }, 'p2')).toBe(0)
})
