import { overlaps } from './extent.ts'
import type { Mark } from './marks.ts'
import type { Stretch } from './scale.ts'
import { slotAt } from './slots.ts'

/** A run of days with the marks that are counted in it. */
export interface Counted extends Stretch {
  marks: readonly Mark[]
}

/** Counts marks by slot, each once: where it begins, or where the slots begin. */
export function countInSlots(marks: readonly Mark[], slots: readonly Stretch[]): Counted[] {
  const counts = new Map<Stretch, Mark[]>()
  for (const mark of marks) {
    const slot = slotAt(slots, mark.from)
    const known = counts.get(slot)
    if (known === undefined) counts.set(slot, [mark])
    else known.push(mark)
  }
  return [...counts]
    .map(([{ from, to }, held]) => ({ from, to, marks: held }))
    .sort((a, b) => a.from - b.from)
}

/** Counts what lies before and after the shown days, in stretches as long as those. */
export function countOutside(marks: readonly Mark[], shown: Stretch, days: number): Counted[] {
  const length = shown.to - shown.from
  const counts = new Map<number, Mark[]>()
  for (const mark of marks) {
    if (overlaps(mark, shown)) continue
    const nth = Math.floor((mark.from - shown.from) / length)
    const known = counts.get(nth)
    if (known === undefined) counts.set(nth, [mark])
    else known.push(mark)
  }
  return [...counts].map(([nth, held]) => ({
    from: Math.max(0, shown.from + nth * length),
    to: Math.min(days, shown.from + (nth + 1) * length),
    marks: held,
  }))
}
