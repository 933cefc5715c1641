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
