import { type Day, dayFromNumber, dayNumber } from '../../edition/day.ts'
import { dayCount } from '../../edition/day-run.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { Stretch } from './scale.ts'

/** How many days a window may show, from the narrowest to the widest short of the whole span. */
const STEPS = [1, 2, 3, 5, 8, 12, 18, 31, 61, 122, 183, 366, 731, 1461, 3653] as const

/** The stretch of a window; without one, the whole span. */
export function windowStretch(window: DaySpan | undefined, span: DaySpan): Stretch {
  const first = dayNumber(span.from)
  const shown = window ?? span
  return { from: dayNumber(shown.from) - first, to: dayNumber(shown.to) - first + 1 }
}

/** The window of whole days nearest to a stretch; nothing when it is the whole span. */
export function windowOf(stretch: Stretch, span: DaySpan): DaySpan | undefined {
  const first = dayNumber(span.from)
  const last = dayNumber(span.to) - first
  const from = Math.min(last, Math.max(0, Math.round(stretch.from)))
  const to = Math.min(last, Math.max(from, Math.round(stretch.to) - 1))
  return from === 0 && to === last
    ? undefined
    : { from: dayFromNumber(first + from), to: dayFromNumber(first + to) }
}

/** The next narrower (`in`) or wider (`out`) window about a day, moved so that it stays within the span. */
export function zoomed(
  window: DaySpan | undefined,
  span: DaySpan,
  direction: 'in' | 'out',
  about?: Day,
): DaySpan | undefined {
  const { from, to } = windowStretch(window, span)
  const whole = dayCount(span)
  const steps = [...STEPS.filter((step) => step < whole), whole]
  const length =
    direction === 'in'
      ? (steps.filter((step) => step < to - from).at(-1) ?? to - from)
      : (steps.find((step) => step > to - from) ?? whole)
  const middle = about === undefined ? (from + to) / 2 : dayNumber(about) - dayNumber(span.from) + 0.5
  const start = Math.min(whole - length, Math.max(0, Math.round(middle - length / 2)))
  return windowOf({ from: start, to: start + length }, span)
}

/** The window, moved no further than needed, that shows a stretch; a longer stretch shows its beginning. */
export function windowShowing(
  stretch: Stretch,
  window: DaySpan | undefined,
  span: DaySpan,
): DaySpan | undefined {
  const { from, to } = windowStretch(window, span)
  const length = to - from
  const first = Math.floor(stretch.from)
  const last = Math.max(first + 1, Math.ceil(stretch.to))
  if (first >= from && last <= to) return window
  const start = first < from || last - first > length ? first : last - length
  return windowOf({ from: start, to: start + length }, span)
}

/** Whether a window can be narrowed further. */
export function canZoomIn(window: DaySpan | undefined, span: DaySpan): boolean {
  const { from, to } = windowStretch(window, span)
  return to - from > STEPS[0]
}

/** How many days about a mark are shown when one is led to it. */
const ABOUT = 8

/** A window that shows the beginning of a stretch closely; a window that does so already stays. */
export function windowAbout(
  stretch: Stretch | undefined,
  window: DaySpan | undefined,
  span: DaySpan,
): DaySpan | undefined {
  if (stretch === undefined) return window
  const shown = windowStretch(window, span)
  if (shown.to - shown.from <= ABOUT) return windowShowing(stretch, window, span)
  const whole = dayCount(span)
  const from = Math.min(Math.max(0, whole - ABOUT), Math.max(0, Math.floor(stretch.from) - ABOUT / 2))
  return windowOf({ from, to: from + ABOUT }, span)
}
