import { type Day, dayNumber } from '../../edition/day.ts'
import { daysBetween } from '../../edition/day-run.ts'
import type { ArticleId } from '../../edition/ids.ts'
import type { Phase } from '../../edition/schema.ts'
import type { LaneMode } from '../address.ts'
import { keyOfEvent } from '../event-key.ts'
import type { Listing } from '../listing.ts'
import type { Side } from './extent.ts'
import { textWidth } from './label.ts'
import { type Lane, lanesOf } from './lanes.ts'
import { inTime, isSoft, type Mark, markStretch } from './marks.ts'
import { type More, type Packing, pack, packBare } from './pack.ts'
import { FOLDED_LANE, FOLDED_ROW, type Frame, NOMINAL_WIDTH, PHASE_SIZE, ROW, type Stretch } from './scale.ts'

/** A mark in its lane, with the place that every frame of at least the nominal width can give it. */
export interface PlannedMark {
  /** Unique in the plan: an event that concerns two departments has a mark in both lanes. */
  key: string
  lane: string
  mark: Mark
  /** The side of the label when the whole span shows. */
  side: Side
  /** Top and height of the mark's row, in rem from the top of the drawing. */
  top: number
  height: number
}

/** A “+n” in its lane. */
export interface PlannedMore extends More {
  lane: string
  top: number
}

/** A run of days in a lane with no room for its marks: how many there are. */
export interface DensityCell extends Stretch {
  lane: string
  marks: readonly Mark[]
  top: number
  height: number
}

/** A lane with its height; heights depend on the edition, the lanes and what is folded, never on a filter. */
export interface PlannedLane extends Lane {
  /** Top and height in rem. */
  top: number
  height: number
  state: 'open' | 'full' | 'folded'
  items: readonly PlannedMark[]
  more: readonly PlannedMore[]
  /** What has no room as marks, and what lies outside the days that the plan is made for. */
  cells: readonly DensityCell[]
}

/** A phase that the paper names, in days since the first day; `opens` and `closes` say which ends are days. */
export interface PlannedPhase {
  phase: Phase
  from: number
  to: number
  opens: boolean
  closes: boolean
  /** Estimated width of its name in rem. */
  nameWidth: number
}

/** The whole drawing, vertically: what stands in which row. */
export interface Plan {
  days: readonly Day[]
  lanes: readonly PlannedLane[]
  /** Height of all lanes in rem. */
  height: number
  phases: readonly PlannedPhase[]
  /** All drawn marks in order of time, then from the top. */
  items: readonly PlannedMark[]
  /** The days it is made for: all, or those of the window where all have no room. */
  made: Stretch
  /** How many lanes are gathered in the last one. */
  gathered: number
  /** Whether a reader asked for every lane. */
  spread: boolean
}

/** What a reader did to single lanes; ids of lanes. */
export interface LaneStates {
  folded: ReadonlySet<string>
  /** Lanes that show every mark, however many rows that takes. */
  full: ReadonlySet<string>
}

export const NO_LANE_STATES: LaneStates = { folded: new Set(), full: new Set() }

export interface PlanOptions {
  mode: LaneMode
  /** The open article, whose lanes come first. */
  open?: ArticleId
  states?: LaneStates
}

/** The most rows of a lane, unless a reader asks for all. */
export const MOST_ROWS = 6

/** The frame that shows the whole span at the nominal width. */
export function nominalFrame(days: readonly Day[]): Frame {
  return { from: 0, to: days.length, width: NOMINAL_WIDTH }
}

/** Plans the drawing of an edition. */
export function planTimeline(edition: Listing, { mode, open, states = NO_LANE_STATES }: PlanOptions): Plan {
  const days = daysBetween(edition.span.from, edition.span.to)
  const frame = nominalFrame(days)
  const lanes: PlannedLane[] = []
  let top = 0
  for (const lane of lanesOf(edition, mode, open)) {
    const planned = planLane(lane, frame, top, states, mode === 'one' ? 2 * MOST_ROWS : MOST_ROWS)
    lanes.push(planned)
    top += planned.height
  }
  const items = inOrder(lanes)
  return {
    days,
    lanes,
    height: top,
    phases: phasesOf(edition, days),
    items,
    made: { from: 0, to: days.length },
    gathered: 0,
    spread: false,
  }
}

/** The marks of lanes in order of time, then from the top. */
export function inOrder(lanes: readonly PlannedLane[]): PlannedMark[] {
  return lanes.flatMap((lane) => lane.items).sort((a, b) => inTime(a.mark, b.mark) || a.top - b.top)
}

function planLane(lane: Lane, frame: Frame, top: number, states: LaneStates, most: number): PlannedLane {
  const folded = states.folded.has(lane.id)
  const full = states.full.has(lane.id)
  const packing = folded
    ? packBare(lane.marks, frame)
    : pack(lane.marks, frame, full ? Number.POSITIVE_INFINITY : most)
  const rowHeight = folded ? FOLDED_ROW : ROW
  const height = folded ? Math.max(FOLDED_LANE, packing.rows * rowHeight) : packing.rows * rowHeight
  const inset = (height - packing.rows * rowHeight) / 2
  return {
    ...lane,
    top,
    height,
    state: folded ? 'folded' : full ? 'full' : 'open',
    ...inRows(lane.id, packing, top + inset, rowHeight),
    cells: [],
  }
}

/** A packing's marks and “+n” at their heights. */
export function inRows(
  lane: string,
  packing: Packing,
  top: number,
  rowHeight: number,
): Pick<PlannedLane, 'items' | 'more'> {
  return {
    items: packing.placed.map(({ mark, row, side }) => ({
      key: `${lane}:${keyOfEvent(mark.event)}`,
      lane,
      mark,
      side,
      top: top + row * rowHeight,
      height: rowHeight,
    })),
    more: packing.more.map((more) => ({ ...more, lane, top: top + (packing.rows - 1) * rowHeight })),
  }
}

/** The phases in days since the first day. */
export function phasesOf(edition: Listing, days: readonly Day[]): PlannedPhase[] {
  const first = dayNumber(edition.span.from)
  return edition.phases.map((phase) => {
    const { from, to } = markStretch(phase.date, edition.span.from)
    const { shape } = phase.date
    const day = shape === 'day' ? dayNumber(phase.date.day) - first : undefined
    return {
      phase,
      from: shape === 'end' ? 0 : (day ?? from),
      to: shape === 'beginning' ? days.length : day === undefined ? to : day + 1,
      opens: shape !== 'end' && !isSoft(phase.date),
      closes: shape !== 'beginning' && !isSoft(phase.date),
      nameWidth: textWidth(phase.name) * PHASE_SIZE,
    }
  })
}

/** The key of an event's first mark, drawn or behind a “+n”; nothing when no lane holds it. */
export function keyOf(plan: Plan, event: string): string | undefined {
  const lane = plan.lanes.find(({ marks }) => marks.some((mark) => keyOfEvent(mark.event) === event))
  return lane && `${lane.id}:${event}`
}

/** The lanes that keep an event behind a “+n” or in a count. */
export function lanesHiding(plan: Plan, event: string): string[] {
  return plan.lanes
    .filter(({ more, cells }) =>
      [...more, ...cells].some(({ marks }) => marks.some((mark) => keyOfEvent(mark.event) === event)),
    )
    .map((lane) => lane.id)
}

/** An event's mark, drawn or not. */
export function markOfEvent(plan: Plan, event: string): Mark | undefined {
  for (const { marks } of plan.lanes) {
    const mark = marks.find((each) => keyOfEvent(each.event) === event)
    if (mark !== undefined) return mark
  }
  return undefined
}
