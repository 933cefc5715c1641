import { expect, test } from 'vitest'
import type { Block } from '../../src/edition/schema.ts'
import { articleView } from '../../src/reader/article-view.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { smallEdition } from '../small-edition.ts'

const [entry] = catalogue(smallEdition()).entries
if (entry === undefined) throw new Error('no article')
const source = { start: 0, end: 0, firstLine: 1, lastLine: 1 }

function block(type: Block['type']): Block {
  const inlines = [{ type: 'text' as const, text: type }]
  return type === 'heading' || type === 'paragraph'
    ? { type, number: 1, source, inlines }
    : { type, source, inlines }
}

/** The places of an article's blocks in each part of its page. */
function arranged(...types: readonly Block['type'][]) {
  if (entry === undefined) throw new Error('no article')
  const view = articleView({ ...entry, article: { ...entry.article, blocks: types.map(block) } })
  return Object.fromEntries(Object.entries(view).map(([part, blocks]) => [part, placesOf(blocks)]))
}

function placesOf(blocks: readonly { index: number }[]): number[] {
  return blocks.map(({ index }) => index)
}

test('each line above the text stands in its own part, each with its place in the article', () => {
  expect(arranged('kicker', 'headline', 'headline', 'deck', 'byline', 'paragraph', 'photo-credit')).toEqual({
    kickers: [0],
    headline: [1, 2],
    decks: [3],
    bylines: [4],
    body: [5, 6],
  })
})

test.each(['paragraph', 'heading', 'photo-credit'] as const)(
  'what is signed below a %s stays where it stands',
  (type) => {
    expect(arranged('headline', type, 'byline')).toEqual({
      kickers: [],
      headline: [0],
      decks: [],
      bylines: [],
      body: [1, 2],
    })
  },
)

test('an article without text is all above it', () => {
  expect(arranged('headline', 'byline')).toMatchObject({ headline: [0], bylines: [1], body: [] })
})
