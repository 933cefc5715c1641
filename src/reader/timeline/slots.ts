import { dayNumber } from '../../edition/day.ts'
import type { DaySpan } from '../../edition/edition.ts'
import { type CalendarUnit, unitsWithin } from './calendar-units.ts'
import { type Frame, position, type Stretch } from './scale.ts'
import { windowOf } from './window.ts'

/** The least width of a slot, in rem: a “+n” or a count stands in it. */
export const SLOT = 2.5

const LONGEST: readonly [CalendarUnit, number][] = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['quarter', 91],
]

/** The finest unit that is wide enough for a slot in a frame. */
function slotUnit({ from, to, width }: Frame): CalendarUnit {
  const day = width / (to - from)
  return LONGEST.find(([, days]) => days * day >= SLOT * 1.1)?.[0] ?? 'year'
}

/**
 * The frame's days parted into slots, each wide enough for a count: days, weeks, months, quarters or years;
 * what the edges leave too narrow goes with its neighbour.
 */
export function slotsOf(frame: Frame, span: DaySpan): Stretch[] {
  const run = windowOf(frame, span) ?? span
  const first = dayNumber(span.from)
  const slots: Stretch[] = []
  const wide = (slot: Stretch) => position(frame, slot.to) - position(frame, slot.from) >= SLOT
  for (const unit of unitsWithin(run, slotUnit(frame))) {
    const next = { from: dayNumber(unit.from) - first, to: dayNumber(unit.to) - first + 1 }
    const last = slots.at(-1)
    if (last === undefined || wide(last)) slots.push(next)
    else last.to = next.to
  }
  const [last, before] = [slots.at(-1), slots.at(-2)]
  if (last !== undefined && before !== undefined && !wide(last)) {
    before.to = last.to
    slots.pop()
  }
  return slots
}

/** The slot that a moment stands in; before or after all of them, the first or the last. */
export function slotAt(slots: readonly Stretch[], moment: number): Stretch {
  let [low, high] = [0, slots.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((slots[middle]?.from ?? 0) <= moment) low = middle
    else high = middle - 1
  }
  return slots[low] ?? { from: 0, to: 1 }
}
