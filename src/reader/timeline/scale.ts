/** Height of a row of marks, in rem. */
export const ROW = 1.75
/** Height of a row in a folded lane, which shows marks without labels that must not touch, in rem. */
export const FOLDED_ROW = 0.75
/** Least height of a folded lane, in rem: its name is a button that can be hit. */
export const FOLDED_LANE = 1.5
/** Height of the row of phases, in rem. */
export const PHASE_ROW = 1.375
/** Heights of what stands around the lanes where nothing wraps, in rem: the header, the axis, the legend. */
export const HEADER_ROW = 2.5
export const AXIS_ROW = 2.25
export const LEGEND_ROW = 1.875
/** The space above and below the timeline, together, in rem. */
export const AROUND_TIMELINE = 1.75
/** Type size of labels, in rem. */
export const LABEL_SIZE = 0.8125
/** Type size of the names of phases, in rem. */
export const PHASE_SIZE = 0.6875
/**
 * The narrowest drawing, in rem: rows and sides are decided at this width, so that they are the same in the
 * prerendered page and at every width above it. Below it the drawing scrolls.
 */
export const NOMINAL_WIDTH = 52
/** Space between a mark and its label, and within a bar before its label, in rem. */
export const GAP = 0.375
/** Least space between two neighbours of a row, in rem. */
export const MARGIN = 0.5
/** Radius of a day's mark, in rem. */
export const DOT = 0.3125
/** Least width of the mark of a part of a day, in rem. */
export const PART = 0.5

/** How far a fading mark reaches beyond its label, in rem. */
export const FADE_TAIL = 1.25

/** A stretch of the drawing, in days since the beginning of the edition's first day. */
export interface Stretch {
  from: number
  to: number
}

/** The window a drawing shows, and the drawing's width in rem. */
export interface Frame extends Stretch {
  width: number
}

/** Where a moment (in days) stands in a frame, in rem from its left edge. */
export function position(frame: Frame, days: number): number {
  return ((days - frame.from) / (frame.to - frame.from)) * frame.width
}
