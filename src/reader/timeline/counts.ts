import type { DaySpan } from '../../edition/edition.ts'
import type { EventKey } from '../../edition/ids.ts'
import { keyOfEvent } from '../event-key.ts'
import { unitName } from './calendar-units.ts'
import type { Emphasis } from './drawing.ts'
import { overlaps } from './extent.ts'
import type { DensityCell, Plan } from './plan.ts'
import type { Stretch } from './scale.ts'

/** How strongly counts are shaded, from the weakest to the strongest. */
export const SHADES = 5

/** A count as it is drawn. */
export interface DrawnCount {
  cell: DensityCell
  run: DaySpan
  /** The number; with a filter the passing ones first: 3/12. */
  words: string
  name: string
  /** 1 to {@link SHADES}. */
  shade: number
  /** Whether none of it passes the filter. */
  dim: boolean
  /** Whether the open article is among it. */
  own: boolean
  /** Whether it is in the window and can be pressed. */
  inWindow: boolean
}

/** The counts of a plan about a window, shaded by how many they hold. */
export function drawnCounts(
  plan: Plan,
  window: Stretch,
  emphasisOf: (event: EventKey) => Emphasis,
  filtered: boolean,
): DrawnCount[] {
  const length = window.to - window.from
  const near = { from: window.from - length, to: window.to + length }
  const cells = plan.lanes.flatMap((lane) =>
    lane.cells.filter((cell) => overlaps(cell, near)).map((cell) => ({ cell, lane })),
  )
  const most = Math.max(1, ...cells.map(({ cell }) => cell.marks.length))
  return cells.flatMap(({ cell, lane }) => {
    const [from, to] = [plan.days[cell.from], plan.days[cell.to - 1]]
    if (from === undefined || to === undefined) return []
    const count = cell.marks.length
    const emphases = cell.marks.map((mark) => emphasisOf(keyOfEvent(mark.event)))
    const passing = filtered ? emphases.filter(({ dim }) => !dim).length : count
    const run = { from, to }
    const partly = passing > 0 && passing < count
    return [
      {
        cell,
        run,
        words: partly ? `${passing}/${count}` : `${count}`,
        name: `${lane.name}，${unitName(run)}，${count} 条${partly || passing === 0 ? `，筛选之内 ${passing} 条` : ''}`,
        shade: Math.max(1, Math.ceil(SHADES * Math.sqrt(count / most))),
        dim: passing === 0 || (!filtered && emphases.every(({ dim }) => dim)),
        own: emphases.some(({ own }) => own),
        inWindow: overlaps(cell, window),
      },
    ]
  })
}

/** Whether a plan shows counts in a stretch. */
export function countsIn(plan: Plan, stretch: Stretch): boolean {
  return plan.lanes.some(({ cells }) => cells.some((cell) => overlaps(cell, stretch)))
}
