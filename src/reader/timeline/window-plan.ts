import type { Day } from '../../edition/day.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { ArticleId } from '../../edition/ids.ts'
import type { LaneMode } from '../address.ts'
import { countInSlots, countOutside } from './density.ts'
import { overlaps } from './extent.ts'
import type { Lane } from './lanes.ts'
import { inTime, type Mark } from './marks.ts'
import { type Packing, pack, packBare } from './pack.ts'
import {
  inOrder,
  inRows,
  type LaneStates,
  MOST_ROWS,
  type Plan,
  type PlannedLane,
  type PlannedPhase,
} from './plan.ts'
import { FOLDED_LANE, type Frame, NOMINAL_WIDTH, ROW, type Stretch } from './scale.ts'
import { slotAt, slotsOf } from './slots.ts'

/** The most rows of all lanes together, unless a reader asks for more: the articles begin on the first screen. */
export const MOST_LANE_ROWS = 9
/** The most marks that are drawn one by one. */
export const MOST_MARKS = 200
/** More than this in a row cannot be told apart, so packing is not even tried. */
const MOST_IN_ROW = 40

/** What the drawing for a window is made from. */
export interface WindowSheet {
  mode: LaneMode
  /** The open article, whose lanes come first. */
  open?: ArticleId
  span: DaySpan
  days: readonly Day[]
  lanes: readonly Lane[]
  phases: readonly PlannedPhase[]
  /** The least height, in rem, so that the page below stays where it is in every window. */
  height: number
}

interface ShownLane extends Lane {
  state: PlannedLane['state']
  /** Its marks in the window. */
  here: readonly Mark[]
}

/** How a lane stands: its marks in rows, or nothing but counts. */
interface Standing {
  lane: ShownLane
  rows: number
  packing?: Packing
}

/**
 * The drawing for one window: the lanes that hold most in it, each with its marks where they have room and with
 * counts where not; the other lanes are gathered in one, and what lies outside the window is counted too.
 */
export function planWindow(sheet: WindowSheet, states: LaneStates, window: Stretch): Plan {
  const frame: Frame = { ...window, width: NOMINAL_WIDTH }
  const spread = states.full.has('rest')
  const { lanes, gathered } = chooseLanes(sheet, states, window, spread)
  const slots = slotsOf(frame, sheet.span)
  const standings = withinMost(giveRows(lanes, frame, slots, spread))
  let top = 0
  const planned = standings.map((standing, index) => {
    const height = standing.lane.state === 'folded' ? FOLDED_LANE : standing.rows * ROW
    const left = index === standings.length - 1 ? Math.max(0, sheet.height - top - height) : 0
    const lane = planLane(standing, top, height + left, window, slots, sheet.days.length)
    top += lane.height
    return lane
  })
  const { days, phases } = sheet
  return {
    days,
    lanes: planned,
    height: top,
    phases,
    items: inOrder(planned),
    made: window,
    gathered,
    spread,
  }
}

/** The lanes to show, those with most in the window first, and one for all others. */
function chooseLanes(
  { lanes, mode, open }: WindowSheet,
  states: LaneStates,
  window: Stretch,
  spread: boolean,
): { lanes: ShownLane[]; gathered: number } {
  const held = lanes.map((lane): ShownLane => {
    const state = states.folded.has(lane.id) ? 'folded' : states.full.has(lane.id) ? 'full' : 'open'
    return { ...lane, state, here: lane.marks.filter((mark) => overlaps(mark, window)) }
  })
  const ranked = held
    .filter((lane) => !lane.rest && lane.here.length > 0)
    .sort((a, b) => b.here.length - a.here.length)
  const rest = held.find((lane) => lane.rest)
  const complete = ranked.length === held.length && ranked.length <= MOST_LANE_ROWS
  const shown = complete || spread ? ranked : ranked.slice(0, MOST_LANE_ROWS - 1)
  const others = held.filter((lane) => !lane.rest && !shown.includes(lane))
  if (rest === undefined && others.length === 0) return { lanes: shown, gathered: 0 }
  const placed = new Set(shown.flatMap((lane) => lane.marks.map((mark) => mark.event)))
  const left = new Set(
    [...others, ...(rest === undefined ? [] : [rest])].flatMap((lane) =>
      lane.marks.filter((mark) => !placed.has(mark.event)),
    ),
  )
  const marks = [...left].sort(inTime)
  const counted = `${others.length} ${mode === 'articles' ? '篇报道' : '个部门'}`
  const gatheredLane: ShownLane = {
    id: 'rest',
    name:
      (open === undefined && others.length > 0 ? undefined : rest?.name) ??
      (shown.length === 0 ? counted : `其他 ${counted}`),
    rest: true,
    marks,
    state: states.folded.has('rest') ? 'folded' : 'open',
    here: marks.filter((mark) => overlaps(mark, window)),
  }
  return { lanes: [...shown, gatheredLane], gathered: others.length }
}

/** Gives every lane a row, then what is left to those that need more, the fullest first. */
function giveRows(
  lanes: readonly ShownLane[],
  frame: Frame,
  slots: readonly Stretch[],
  spread: boolean,
): Standing[] {
  const slotOf = (mark: Mark) => slotAt(slots, mark.from)
  const needed = lanes.map((lane) => rowsNeeded(lane, frame))
  const rows = lanes.map(() => 1)
  let left = Math.max(0, MOST_LANE_ROWS - lanes.length)
  for (let given = true; given; ) {
    given = false
    for (const [i, need] of needed.entries()) {
      const own = rows[i] ?? 1
      if (left === 0 || own >= need) continue
      rows[i] = own + 1
      left--
      given = true
    }
  }
  return lanes.map((lane, i): Standing => {
    if (lane.state === 'folded') return { lane, rows: 1 }
    const wanted = needed[i] ?? 1
    const most = lane.state === 'full' || spread ? wanted : (rows[i] ?? 1)
    const packing = packInto(lane.here, frame, most, slotOf)
    return packing === undefined ? { lane, rows: 1 } : { lane, rows: packing.rows, packing }
  })
}

function rowsNeeded({ id, state, here }: ShownLane, frame: Frame): number {
  const most = state === 'full' ? Number.POSITIVE_INFINITY : id === 'all' ? MOST_LANE_ROWS : MOST_ROWS
  if (state === 'folded' || here.length > Math.min(MOST_MARKS, most * MOST_IN_ROW)) return 1
  return pack(here, frame, most).rows
}

/**
 * Marks in rows, if need be without labels or with a row of “+n”; nothing when more would be hidden than shown.
 */
function packInto(
  marks: readonly Mark[],
  frame: Frame,
  rows: number,
  slotOf: (mark: Mark) => Stretch,
): Packing | undefined {
  if (marks.length > Math.min(MOST_MARKS, rows * MOST_IN_ROW)) return undefined
  // What is left over takes a row more.
  const isWhole = (packing: Packing) => packing.rows <= rows
  const whole = [pack(marks, frame, rows), pack(marks, frame, rows, { bare: true })].find(isWhole)
  if (whole !== undefined) return whole
  const some = pack(marks, frame, rows - 1, { slotOf })
  if (some.placed.length * 2 >= marks.length) return some
  return [packBare(marks, frame)].find(isWhole)
}

/** Leaves out the marks of the fullest lanes, which are counted instead, until there are not too many. */
function withinMost(standings: readonly Standing[]): Standing[] {
  const marksIn = ({ packing }: Standing) => packing?.placed.length ?? 0
  const kept = [...standings]
  const sum = () => kept.reduce((all, standing) => all + marksIn(standing), 0)
  while (sum() > MOST_MARKS) {
    const most = Math.max(...kept.map(marksIn))
    const at = kept.findLastIndex((standing) => marksIn(standing) === most)
    const fullest = kept[at]
    if (fullest === undefined) return kept
    kept[at] = { lane: fullest.lane, rows: 1 }
  }
  return kept
}

function planLane(
  { lane, packing }: Standing,
  top: number,
  height: number,
  window: Stretch,
  slots: readonly Stretch[],
  days: number,
): PlannedLane {
  const { here, ...rest } = lane
  const row = lane.state === 'folded' ? { top, height: FOLDED_LANE } : { top, height: ROW }
  const counted = [
    ...(packing === undefined ? countInSlots(here, slots) : []),
    ...countOutside(lane.marks, window, days),
  ]
  return {
    ...rest,
    top,
    height,
    ...(packing === undefined ? { items: [], more: [] } : inRows(lane.id, packing, top, ROW)),
    cells: counted.map((cell) => ({ ...cell, lane: lane.id, ...row })),
  }
}
