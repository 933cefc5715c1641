import type { Mark, MarkShape } from './marks.ts'
import { DOT, FADE_TAIL, type Frame, GAP, MARGIN, PART, position, type Stretch } from './scale.ts'

/** Where a label stands: beside its mark, inside it, or nowhere (the name is still read and shown on hover). */
export type Side = 'right' | 'left' | 'inside' | 'none'

/** A horizontal reach within a frame, in rem from its left edge. */
export interface Reach {
  left: number
  right: number
}

/** How a mark is drawn in a frame: its body, its label's box, and the two together. */
export interface Extent extends Reach {
  side: Side
  /** The mark's body, cut at the frame's edges. */
  body: Reach
  /** The label's box; absent when there is no label. */
  label?: Reach
}

const EPSILON = 1e-6
/** How far inside the frame's edge a day's mark keeps, in rem: browsers draw parts of a pixel where they may. */
const INSET = DOT + 0.125

function bodyOf(mark: Mark, frame: Frame): Reach {
  const from = position(frame, mark.from)
  const to = position(frame, mark.to)
  switch (mark.shape) {
    case 'day': {
      // Where days are narrower than its mark, that of the first or the last moves inward.
      const middle =
        isDense(frame) && overlaps(mark, frame) ? Math.min(frame.width - INSET, Math.max(INSET, from)) : from
      return { left: middle - DOT, right: middle + DOT }
    }
    case 'part':
    case 'period':
      return widened({ left: from, right: to }, frame)
    case 'span':
    case 'beginning':
    case 'end':
      return isDense(frame) ? widened({ left: from, right: to }, frame) : { left: from, right: to }
    default:
      return mark.shape satisfies never
  }
}

/** A body at least as wide as the mark of a part of a day; at the frame's right edge it widens to its left. */
function widened({ left, right: to }: Reach, frame: Frame): Reach {
  const right = Math.min(Math.max(to, left + PART), Math.max(to, frame.width))
  return { left: Math.min(left, right - PART), right }
}

/** Whether a day is too narrow in a frame for what is drawn of a mark to be told by its width. */
function isDense(frame: Frame): boolean {
  return frame.width / (frame.to - frame.from) < 2 * GAP
}

/** Whether a mark's time is, at least in part, that of a stretch. */
export function overlaps(mark: Stretch, { from, to }: Stretch): boolean {
  return mark.from === mark.to ? mark.from >= from && mark.from < to : mark.from < to && mark.to > from
}

/** Whether enough of a mark is within the frame to be drawn; a day's mark is drawn whole or not at all. */
export function isInFrame(mark: Mark, frame: Frame): boolean {
  if (isDense(frame)) return overlaps(mark, frame)
  const body = bodyOf(mark, frame)
  const whole = body.right - body.left
  const least = leastShown(mark.shape, whole)
  return Math.min(body.right, frame.width) - Math.max(body.left, 0) >= least - EPSILON
}

function leastShown(shape: MarkShape, whole: number): number {
  if (shape === 'day' || shape === 'part') return whole
  return shape === 'period' ? Math.min(whole, 2 * GAP) : 2 * GAP
}

/** The sides a mark's label may stand on, the best first. */
export function sidesOf(mark: Mark): readonly Side[] {
  switch (mark.shape) {
    case 'day':
    case 'part':
      return ['right', 'left']
    case 'span':
    case 'period':
      return ['inside', 'right', 'left']
    case 'beginning':
      return ['inside', 'left']
    case 'end':
      return ['inside', 'right']
    default:
      return mark.shape satisfies never
  }
}

/**
 * The extent of a mark with its label on a side; nothing when the label does not fit there within the frame.
 * A beginning or an end grows beyond its day as far as its label needs: it fades, so its length says nothing.
 */
export function extentOf(mark: Mark, side: Side, frame: Frame): Extent | undefined {
  const whole = bodyOf(mark, frame)
  const body = isDense(frame)
    ? widenedInside(whole, frame)
    : { left: Math.max(0, whole.left), right: Math.min(frame.width, whole.right) }
  const label = labelBox(mark, side, body)
  if (label === undefined) return { side, body, ...body }
  if (label.left < -EPSILON || label.right > frame.width + EPSILON) return undefined
  if (side === 'inside') {
    if (mark.shape === 'beginning') {
      body.right = Math.min(frame.width, Math.max(body.right, label.right + FADE_TAIL))
    } else if (mark.shape === 'end') {
      body.left = Math.max(0, Math.min(body.left, label.left - FADE_TAIL))
    } else if (label.right + GAP > body.right + EPSILON) {
      return undefined
    }
  }
  return {
    side,
    body,
    label,
    left: Math.min(body.left, label.left),
    right: Math.max(body.right, label.right),
  }
}

/** The part of a body within the frame, wide enough to be seen where the frame's edge leaves little of it. */
function widenedInside(whole: Reach, frame: Frame): Reach {
  const left = Math.min(Math.max(0, whole.left), frame.width - PART)
  return { left, right: Math.min(frame.width, Math.max(whole.right, left + PART)) }
}

function labelBox(mark: Mark, side: Side, body: Reach): Reach | undefined {
  const width = mark.labelWidth
  switch (side) {
    case 'none':
      return undefined
    case 'right':
      return { left: body.right + GAP, right: body.right + GAP + width }
    case 'left':
      return { left: body.left - GAP - width, right: body.left - GAP }
    case 'inside':
      return mark.shape === 'end'
        ? { left: body.right - GAP - width, right: body.right - GAP }
        : { left: body.left + GAP, right: body.left + GAP + width }
    default:
      return side satisfies never
  }
}

/** Whether two reaches of one row stand too close to be told apart. */
export function collide(a: Reach, b: Reach): boolean {
  return a.left < b.right + MARGIN - EPSILON && b.left < a.right + MARGIN - EPSILON
}
