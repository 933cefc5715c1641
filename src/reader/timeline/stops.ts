import { keyOfEvent } from '../event-key.ts'
import { overlaps } from './extent.ts'
import { inTime, type Mark } from './marks.ts'
import type { DensityCell, Plan, PlannedMore } from './plan.ts'
import type { Stretch } from './scale.ts'

/** What keys lead to in a drawing: a mark, a “+n” or a count. */
export interface Stop extends Stretch {
  /** Unique in the plan. */
  key: string
  type: 'mark' | 'more' | 'count'
  lane: string
  /** In rem from the top of the drawing. */
  top: number
  /** The mark itself, or those that it counts. */
  marks: readonly Mark[]
}

/** The key of a count. */
export function countKey({ lane, from }: Pick<DensityCell, 'lane' | 'from'>): string {
  return `${lane}@${from}`
}

/** The key of a “+n”. */
export function moreKey({ lane, day }: Pick<PlannedMore, 'lane' | 'day'>): string {
  return `${lane}+${day}`
}

/** The key of an event's mark in a lane. */
export function markKey(lane: string, { event }: Mark): string {
  return `${lane}:${keyOfEvent(event)}`
}

/** All that a plan shows and keys lead to, in order of time, then from the top. */
export function stopsOf(plan: Plan): Stop[] {
  const stops = plan.lanes.flatMap(({ items, more, cells }): Stop[] => [
    ...items.map(({ key, lane, top, mark }): Stop => {
      return { key, type: 'mark', lane, top, marks: [mark], from: mark.from, to: mark.to }
    }),
    ...more.map((one): Stop => {
      const { lane, top, marks, day, days } = one
      return {
        key: moreKey(one),
        type: 'more',
        lane,
        top,
        marks,
        from: marks[0]?.from ?? day,
        to: day + days,
      }
    }),
    ...cells
      .filter((cell) => overlaps(cell, plan.made))
      .map((cell): Stop => ({ ...cell, key: countKey(cell), type: 'count' })),
  ])
  return stops.sort((a, b) => inTime(a, b) || a.top - b.top)
}

/**
 * The stop with a key; of a mark that another window has no room for, what counts it, in its own lane where
 * that shows.
 */
export function stopFor(stops: readonly Stop[], key: string | undefined): Stop | undefined {
  if (key === undefined) return undefined
  const own = stops.find((stop) => stop.key === key)
  if (own !== undefined) return own
  const [lane, event] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  const holding = stops.filter(({ marks }) => marks.some((mark) => keyOfEvent(mark.event) === event))
  return holding.find((stop) => stop.lane === lane) ?? holding[0]
}
