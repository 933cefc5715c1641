import type { DaySpan } from '../../edition/edition.ts'
import { unitName } from './calendar-units.ts'
import type { Emphasis } from './drawing.ts'
import { overlaps } from './extent.ts'
import type { PlacedEvent } from './marks.ts'
import type { DensityCell, Plan } from './plan.ts'
import type { Stretch } from './scale.ts'

/** How strongly counts are shaded, from the weakest to the strongest. */
export const SHADES = 5

/** A count near a window, whatever the filter. */
export interface NearCount {
  cell: DensityCell
  run: DaySpan
  lane: string
  /** The name of its days. */
  days: string
  /** 1 to {@link SHADES}. */
  shade: number
  /** Whether it is in the window and can be pressed. */
  inWindow: boolean
}

/** A count as it is drawn. */
export interface DrawnCount extends Omit<NearCount, 'lane' | 'days'> {
  /** The number; with a filter the passing ones first: 3/12. */
  words: string
  name: string
  /** Whether none of it passes the filter. */
  dim: boolean
  /** Whether the open article is among it. */
  own: boolean
}

/** The counts of a plan about a window, shaded by how many they hold. */
export function countsNear(plan: Plan, window: Stretch): NearCount[] {
  const length = window.to - window.from
  const near = { from: window.from - length, to: window.to + length }
  const cells = plan.lanes.flatMap((lane) =>
    lane.cells.filter((cell) => overlaps(cell, near)).map((cell) => ({ cell, lane })),
  )
  const most = Math.max(1, ...cells.map(({ cell }) => cell.marks.length))
  return cells.flatMap(({ cell, lane }): NearCount[] => {
    const [from, to] = [plan.days[cell.from], plan.days[cell.to - 1]]
    if (from === undefined || to === undefined) return []
    const run = { from, to }
    return [
      {
        cell,
        run,
        lane: lane.name,
        days: unitName(run),
        shade: Math.max(1, Math.ceil(SHADES * Math.sqrt(cell.marks.length / most))),
        inWindow: overlaps(cell, window),
      },
    ]
  })
}

/** Counts as they are drawn: how many of each pass the filter, where one is on. */
export function drawnCounts(
  near: readonly NearCount[],
  emphasisOf: (mark: PlacedEvent) => Emphasis,
  filtered: boolean,
): DrawnCount[] {
  return near.map(({ lane, days, ...count }) => {
    const { marks } = count.cell
    let [bright, own] = [0, false]
    for (const mark of marks) {
      const emphasis = emphasisOf(mark)
      if (!emphasis.dim) bright++
      if (emphasis.own) own = true
    }
    const passing = filtered ? bright : marks.length
    const partly = passing > 0 && passing < marks.length
    return {
      ...count,
      words: partly ? `${passing}/${marks.length}` : `${marks.length}`,
      name: `${lane}，${days}，${marks.length} 条${partly || passing === 0 ? `，筛选之内 ${passing} 条` : ''}`,
      dim: bright === 0,
      own,
    }
  })
}

/** Whether a plan shows counts in a stretch. */
export function countsIn(plan: Plan, stretch: Stretch): boolean {
  return plan.lanes.some(({ cells }) => cells.some((cell) => overlaps(cell, stretch)))
}
