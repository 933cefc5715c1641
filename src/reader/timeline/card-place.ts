/** A box in the window, in CSS pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface CardSetting {
  /** What the card is about. */
  anchor: Box
  width: number
  height: number
  /** Where a card may stand. */
  room: Box
  /** What else can be pointed at. */
  neighbours: readonly Box[]
}

/** The space between a card and its anchor. */
export const CARD_GAP = 8

/** How many of its neighbours a card covers. */
export function coveredBy(card: Box, neighbours: readonly Box[]): number {
  return neighbours.filter((box) => overlap(card, box)).length
}

/** How many places along an edge of the anchor are tried. */
const PLACES = 9

/**
 * Where a card stands: beside its anchor, within the room, over as few neighbours as can be and with none
 * under its middle; of equal places below comes before above, and above before the sides. Where nothing
 * beside the anchor has room, over it.
 */
export function placeCard({ anchor, width, height, room, neighbours }: CardSetting): Box {
  const boxAt = (left: number, top: number): Box => {
    const x = within(left, room.left, room.right - width)
    const y = within(top, room.top, room.bottom - height)
    return { left: x, top: y, right: x + width, bottom: y + height }
  }
  const along = (from: number, to: number) =>
    Array.from({ length: PLACES }, (_, n) => from + ((to - from) * n) / (PLACES - 1))
  const lefts = along(anchor.left, anchor.right - width)
  const tops = along(anchor.top, anchor.bottom - height)
  const beside = [
    ...lefts.map((left) => boxAt(left, anchor.bottom + CARD_GAP)),
    ...lefts.map((left) => boxAt(left, anchor.top - CARD_GAP - height)),
    ...tops.map((top) => boxAt(anchor.right + CARD_GAP, top)),
    ...tops.map((top) => boxAt(anchor.left - CARD_GAP - width, top)),
  ].filter((box) => !overlap(box, anchor))
  const cost = (box: Box) => coveredBy(box, neighbours) + coveredBy(middleOf(box), neighbours) * MIDDLE_WEIGHT
  let best = beside[0] ?? boxAt(anchor.left, anchor.bottom + CARD_GAP)
  let least = cost(best)
  for (const box of beside) {
    const here = cost(box)
    if (here < least) [best, least] = [box, here]
  }
  return best
}

// Who goes into a card goes for its middle.
const MIDDLE_WEIGHT = 100

function middleOf({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
