import type { Plan } from '../../reader/timeline/plan.ts'
import type { Stretch } from '../../reader/timeline/scale.ts'

/** The longest span, in days, that is one strip: a longer one, zoomed in, would be too wide for a browser. */
const LONGEST_STRIP = 60

/** The days that the strips of axis, phases and counts stand for: all, or of a long span those of the window. */
export function baseOf({ days, made }: Plan): Stretch {
  return days.length <= LONGEST_STRIP ? { from: 0, to: days.length } : made
}

/** Where a day stands in a strip, as SVG takes it. */
export function percentIn({ from, to }: Stretch): (day: number) => string {
  return (day) => `${Math.round(((day - from) / (to - from)) * 1e7) / 1e5}%`
}
