import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, CARD_GAP, coveredBy, placeCard } from '../../../src/reader/timeline/card-place.ts'

const room: Box = { left: 8, top: 8, right: 1432, bottom: 892 }

const box = fc
  .record({
    left: fc.integer({ min: 8, max: 1300 }),
    top: fc.integer({ min: 8, max: 860 }),
    width: fc.integer({ min: 4, max: 130 }),
    height: fc.integer({ min: 8, max: 30 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }))

const setting = fc.record({
  anchor: box,
  width: fc.integer({ min: 100, max: 416 }),
  height: fc.integer({ min: 40, max: 200 }),
  room: fc.constant(room),
  neighbours: fc.array(box, { maxLength: 40 }),
})

test('a card stands in the room and never on what it is about', () => {
  fc.assert(
    fc.property(setting, (given) => {
      const card = placeCard(given)
      expect(card.left).toBeGreaterThanOrEqual(room.left)
      expect(card.top).toBeGreaterThanOrEqual(room.top)
      expect(card.right).toBeLessThanOrEqual(room.right)
      expect(card.bottom).toBeLessThanOrEqual(room.bottom)
      expect(coveredBy(card, [given.anchor])).toBe(0)
    }),
  )
})

test('a card covers no more neighbours than just below or just above would, middle to middle', () => {
  fc.assert(
    fc.property(setting, (given) => {
      const { anchor, width, height, neighbours } = given
      const placed = placeCard(given)
      const isFree = ({ left, top, right, bottom }: Box) => {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        return coveredBy({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }, neighbours) === 0
      }
      for (const top of [anchor.bottom + CARD_GAP, anchor.top - CARD_GAP - height]) {
        const card = { left: anchor.left, top, right: anchor.left + width, bottom: top + height }
        const fits = top >= room.top && card.bottom <= room.bottom && card.right <= room.right
        if (!fits || !isFree(card)) continue
        expect(isFree(placed)).toBe(true)
        expect(coveredBy(placed, neighbours)).toBeLessThanOrEqual(coveredBy(card, neighbours))
      }
    }),
  )
})

test('with a neighbour below a card stands above, with one on either side of both beside', () => {
  const anchor: Box = { left: 600, top: 400, right: 640, bottom: 424 }
  const size = { width: 400, height: 100 }
  const below: Box = { left: 590, top: 440, right: 640, bottom: 464 }
  const above: Box = { left: 590, top: 340, right: 640, bottom: 364 }
  const place = (neighbours: Box[]) => placeCard({ anchor, ...size, room, neighbours })
  expect(place([]).top).toBe(anchor.bottom + CARD_GAP)
  expect(place([below]).bottom).toBe(anchor.top - CARD_GAP)
  expect(place([below, above]).left).toBe(anchor.right + CARD_GAP)
})

test('without room beside it a card stands over what it is about', () => {
  const anchor: Box = { left: 8, top: 8, right: 1432, bottom: 892 }
  expect(placeCard({ anchor, width: 400, height: 100, room, neighbours: [] })).toEqual({
    left: 8,
    top: 792,
    right: 408,
    bottom: 892,
  })
})

const settled = { width: 400, height: 100, room, neighbours: [] }

test.each<[string, Box, Box]>([
  [
    'below, from its left',
    { left: 100, top: 400, right: 140, bottom: 424 },
    { left: 100, top: 432, right: 500, bottom: 532 },
  ],
  [
    'above, at the foot of the room',
    { left: 100, top: 800, right: 140, bottom: 824 },
    { left: 100, top: 692, right: 500, bottom: 792 },
  ],
  [
    'to the right of what is as high as the room',
    { left: 100, top: 8, right: 140, bottom: 892 },
    { left: 148, top: 8, right: 548, bottom: 108 },
  ],
  [
    'to the left where the right has no room',
    { left: 1000, top: 8, right: 1140, bottom: 892 },
    { left: 592, top: 8, right: 992, bottom: 108 },
  ],
])('a card stands %s', (_, anchor, card) => {
  expect(placeCard({ ...settled, anchor })).toEqual(card)
})

test('a card moves along what it is about, step by step, so as to cover nothing', () => {
  const anchor: Box = { left: 600, top: 400, right: 640, bottom: 424 }
  // Right of the middle, above and below: only a card that is moved to the left covers neither.
  const right = { left: 700, right: 760 }
  const neighbours = [
    { ...right, top: 440, bottom: 464 },
    { ...right, top: 340, bottom: 364 },
  ]
  const card = placeCard({ ...settled, anchor, neighbours })
  expect(card).toEqual({ left: 285, top: 432, right: 685, bottom: 532 })
})

test('a card beside what is tall moves down so as to cover nothing', () => {
  const anchor: Box = { left: 100, top: 8, right: 140, bottom: 892 }
  const neighbours = [{ left: 200, top: 20, right: 260, bottom: 60 }]
  expect(placeCard({ ...settled, anchor, neighbours }).top).toBe(8 + 784 / 8)
})

test('what lies under the middle of a card weighs more than many at its edges', () => {
  const anchor: Box = { left: 8, top: 400, right: 408, bottom: 424 }
  const middle = { left: 207.5, right: 208.5, top: 481.5, bottom: 482.5 }
  const edges = Array.from({ length: 40 }, () => ({ left: 20, right: 30, top: 300, bottom: 310 }))
  const narrow = { ...room, right: 408 }
  const card = placeCard({ ...settled, room: narrow, anchor, neighbours: [middle, ...edges] })
  expect(card.bottom).toBe(392)
})

test('boxes that only touch do not cover each other', () => {
  const card: Box = { left: 10, top: 10, right: 20, bottom: 20 }
  const beside = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 10 })
  const touching = [beside(20, 10), beside(0, 10), beside(10, 20), beside(10, 0)]
  expect(coveredBy(card, touching)).toBe(0)
  expect(coveredBy(card, [beside(19, 10), beside(1, 10), beside(10, 19), beside(10, 1)])).toBe(4)
  expect(coveredBy(card, [beside(30, 10), beside(-10, 10), beside(10, 30), beside(10, -10)])).toBe(0)
})
