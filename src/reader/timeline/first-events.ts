import type { Matching } from '../selection.ts'
import type { PlacedEvent } from './marks.ts'

/** What of the events in order of time a list shows: the first that pass a filter, and how many do. */
export interface FirstEvents<Placed extends PlacedEvent> {
  first: readonly Placed[]
  passing: number
}

/** The first events that pass a filter, `most` of them; nothing beyond them is looked at one by one. */
export function firstEvents<Placed extends PlacedEvent>(
  inTime: readonly Placed[],
  matching: Matching | undefined,
  most: number,
): FirstEvents<Placed> {
  if (matching === undefined) return { first: inTime.slice(0, most), passing: inTime.length }
  const first: Placed[] = []
  for (const placed of inTime) {
    if (first.length >= most) break
    if (matching[placed.place] === 1) first.push(placed)
  }
  return { first, passing: matching.reduce((sum, passes) => sum + passes, 0) }
}
