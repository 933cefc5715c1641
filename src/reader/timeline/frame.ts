import { collide, type Extent, extentOf, isInFrame, type Reach, sidesOf } from './extent.ts'
import type { Plan, PlannedMark, PlannedPhase } from './plan.ts'
import { type Frame, GAP, position, ROW, type Stretch } from './scale.ts'

/** A mark as a frame shows it. */
export interface FramedMark {
  item: PlannedMark
  extent: Extent
}

/**
 * Sets the marks of a plan into a frame. At the whole span every mark stands as planned; in a narrower window
 * a label that the frame's edge would cut goes to another side with room, or gives way to its mark.
 * No two extents of a row touch and no label leaves the frame.
 */
export function setInFrame(plan: Plan, frame: Frame): FramedMark[] {
  return plan.lanes.flatMap((lane) => {
    const rows = new Map<number, PlannedMark[]>()
    for (const item of lane.items) {
      if (isInFrame(item.mark, frame)) rows.set(item.top, [...(rows.get(item.top) ?? []), item])
    }
    return [...rows.values()].flatMap((row) => setRow(row, frame))
  })
}

function setRow(items: readonly PlannedMark[], frame: Frame): FramedMark[] {
  const bodies = new Map<PlannedMark, Reach>()
  for (const item of items) bodies.set(item, extentOf(item.mark, 'none', frame) ?? { left: 0, right: 0 })
  const set = new Map<PlannedMark, Extent>()
  const free = (candidate: Extent, self: PlannedMark) =>
    items.every((other) => {
      const neighbour = set.get(other) ?? bodies.get(other)
      return other === self || neighbour === undefined || !collide(candidate, neighbour)
    })
  const trySides = (item: PlannedMark, sides: readonly Extent['side'][]) => {
    for (const side of sides) {
      const extent = extentOf(item.mark, side, frame)
      if (extent !== undefined && free(extent, item)) {
        set.set(item, extent)
        return
      }
    }
  }
  for (const item of items) {
    // Marks planned without a label take one where a wider frame has room for it; in a folded lane none does.
    if (item.side !== 'none' || item.height < ROW) trySides(item, [item.side])
  }
  for (const item of items) {
    if (!set.has(item)) trySides(item, sidesOf(item.mark))
  }
  return items.flatMap((item) => {
    const extent = set.get(item) ?? extentOf(item.mark, 'none', frame)
    return extent === undefined ? [] : [{ item, extent }]
  })
}

/** Where a phase's name stands in its band: at its beginning, in its middle or at its end. */
export type NamePlace = 'start' | 'middle' | 'end'

/** A phase as a frame shows it, in days since the first day. */
export interface FramedPhase {
  planned: PlannedPhase
  /** The part within the frame; absent when the frame shows none of it. */
  visible?: Stretch
  /** Where the name stands in the visible part, when there is room for it. */
  name?: NamePlace
}

const LEAST_BAND = 0.25

/** Sets the phases into a frame. */
export function phasesInFrame(plan: Plan, frame: Frame): FramedPhase[] {
  return plan.phases.map((planned): FramedPhase => {
    const visible = { from: Math.max(frame.from, planned.from), to: Math.min(frame.to, planned.to) }
    const width = position(frame, visible.to) - position(frame, visible.from)
    if (width < LEAST_BAND) return { planned }
    const room = width - planned.nameWidth
    if (room < 0) return { planned, visible }
    return { planned, visible, name: room < 2 * GAP ? 'middle' : planned.opens ? 'start' : 'end' }
  })
}

/** The day at which a name that stands at a place of a stretch is anchored. */
export function nameAnchor({ from, to }: Stretch, place: NamePlace): number {
  switch (place) {
    case 'start':
      return from
    case 'middle':
      return (from + to) / 2
    case 'end':
      return to
    default:
      return place satisfies never
  }
}
