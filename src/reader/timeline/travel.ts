import type { Plan, PlannedMark } from './plan.ts'

/** Where a key leads among the marks. */
export type Travel = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

/** The mark that a key leads to from another: in order of time, or the nearest in time in the next lane. */
export function travel(plan: Plan, from: string | undefined, where: Travel): PlannedMark | undefined {
  const { items } = plan
  const at = items.findIndex((item) => item.key === from)
  const current = items[at]
  if (current === undefined) return items[0]
  switch (where) {
    case 'earlier':
      return items[Math.max(0, at - 1)]
    case 'later':
      return items[Math.min(items.length - 1, at + 1)]
    case 'first':
      return items[0]
    case 'last':
      return items.at(-1)
    case 'up':
    case 'down':
      return inNextLane(plan, current, where === 'up' ? -1 : 1)
    default:
      return where satisfies never
  }
}

function inNextLane(plan: Plan, current: PlannedMark, step: 1 | -1): PlannedMark {
  const lane = plan.lanes.findIndex(({ id }) => id === current.lane)
  for (let next = lane + step; next >= 0 && next < plan.lanes.length; next += step) {
    const [first, ...rest] = plan.lanes[next]?.items ?? []
    if (first === undefined) continue
    const distance = (item: PlannedMark) => Math.abs(item.mark.from - current.mark.from)
    return rest.reduce((best, item) => (distance(item) < distance(best) ? item : best), first)
  }
  return current
}
