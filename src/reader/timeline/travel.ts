import { overlaps } from './extent.ts'
import { inTime, type Mark } from './marks.ts'
import type { Plan } from './plan.ts'
import type { Stretch } from './scale.ts'
import { type Stop, stopsOf } from './stops.ts'

/** Where a key leads among marks, counts and “+n”. */
export type Travel = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

/** Where time goes on outside the days that a plan is made for: the stretch to show, and what was shown before. */
export interface Beyond extends Stretch {
  type: 'beyond'
  side: 'before' | 'after'
  shown: Stretch
  /** Whether it leads to the very first or last. */
  toEnd: boolean
}

/**
 * What a key leads to from a stop: the one before or after it in time, or the nearest in time in the next lane.
 * At the end of a window that the plan is made for, time goes on with the next mark outside.
 */
export function travel(plan: Plan, from: string | undefined, where: Travel): Stop | Beyond | undefined {
  const stops = stopsOf(plan)
  const at = stops.findIndex((stop) => stop.key === from)
  if (where === 'first') return beyond(plan, 'before', true) ?? stops[0]
  if (where === 'last') return beyond(plan, 'after', true) ?? stops.at(-1)
  const current = stops[at]
  if (current === undefined) return stops[0]
  switch (where) {
    case 'earlier':
      return stops[at - 1] ?? beyond(plan, 'before', false) ?? current
    case 'later':
      return stops[at + 1] ?? beyond(plan, 'after', false) ?? current
    case 'up':
    case 'down':
      return inNextLane(plan, stops, current, where === 'up' ? -1 : 1)
    default:
      return where satisfies never
  }
}

/** The stop that one comes to beyond the days shown before, in a plan made for a window that reaches there. */
export function arrival(plan: Plan, { side, shown, toEnd }: Beyond): Stop | undefined {
  const stops = stopsOf(plan)
  if (toEnd) return side === 'before' ? stops[0] : stops.at(-1)
  const isThere = (stop: Stop) => stop.marks.some((mark) => isOutside(mark, shown, side))
  return side === 'before' ? stops.findLast(isThere) : stops.find(isThere)
}

function isOutside(mark: Stretch, shown: Stretch, side: Beyond['side']): boolean {
  return !overlaps(mark, shown) && mark.from < shown.from === (side === 'before')
}

function beyond({ lanes, made }: Plan, side: Beyond['side'], toEnd: boolean): Beyond | undefined {
  const there = lanes.flatMap(({ marks }) => marks.filter((mark) => isOutside(mark, made, side)))
  const first = (a: Mark, b: Mark) => (inTime(a, b) <= 0 ? a : b)
  const last = (a: Mark, b: Mark) => (inTime(a, b) > 0 ? a : b)
  const [one, ...others] = there
  if (one === undefined) return undefined
  const { from, to } = others.reduce((side === 'before') === toEnd ? first : last, one)
  return { type: 'beyond', side, shown: made, toEnd, from, to }
}

function inNextLane({ lanes }: Plan, stops: readonly Stop[], current: Stop, step: 1 | -1): Stop {
  const lane = lanes.findIndex(({ id }) => id === current.lane)
  const distance = ({ from }: Stop) => Math.abs(from - current.from)
  for (let next = lane + step; next >= 0 && next < lanes.length; next += step) {
    const [first, ...rest] = stops.filter((stop) => stop.lane === lanes[next]?.id)
    if (first === undefined) continue
    return rest.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), first)
  }
  return current
}
