import { keyOfEvent } from '../../reader/event-key.ts'
import type { Listing } from '../../reader/listing.ts'
import type { Matching } from '../../reader/selection.ts'
import type { Emphasis } from '../../reader/timeline/drawing.ts'
import { markName } from '../../reader/timeline/evidence.ts'
import type { PlacedEvent } from '../../reader/timeline/marks.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import type { MarkLink } from './live-mark.ts'
import type { TimelineProps } from './props.ts'

type Standing = Pick<TimelineProps, 'edition' | 'article' | 'matching'>

// Thousands are asked for at each press.
const OWN: Emphasis = { own: true, dim: false }
const PLAIN: Emphasis = { own: false, dim: false }
const DIM: Emphasis = { own: false, dim: true }

/**
 * How an event's marks stand out: those of the open article always do; with an open article and no filter
 * all others step back.
 */
export function emphasisOf({
  article,
  matching,
}: Pick<TimelineProps, 'article' | 'matching'>): (mark: PlacedEvent) => Emphasis {
  return ({ event, place }) => {
    if (article !== undefined && event.article === article) return OWN
    return (matching === undefined ? article === undefined : matching[place] === 1) ? PLAIN : DIM
  }
}

/** The name of a mark's link, which also says when a filter leaves it out. */
export function linkName(
  { event, place }: PlacedEvent,
  edition: Listing,
  matching: Matching | undefined,
): string {
  const name = markName(event, edition)
  return matching === undefined || matching[place] === 1 ? name : `${name}（不在筛选之内）`
}

/** The links of all marks of a plan. */
export function markLinks(plan: Plan, props: Standing & Pick<TimelineProps, 'hrefOf'>): MarkLink[] {
  const emphasis = emphasisOf(props)
  const { edition, matching, hrefOf } = props
  return plan.items.map((item) => {
    const { event } = item.mark
    return {
      item,
      href: hrefOf(keyOfEvent(event)),
      name: linkName(item.mark, edition, matching),
      ...emphasis(item.mark),
    }
  })
}
