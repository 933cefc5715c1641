import { keyOfEvent } from '../../reader/event-key.ts'
import type { ListedEvent, Listing } from '../../reader/listing.ts'
import type { Emphasis } from '../../reader/timeline/drawing.ts'
import { markName } from '../../reader/timeline/evidence.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import type { MarkLink } from './live-mark.ts'
import type { TimelineProps } from './props.ts'

type Standing = Pick<TimelineProps, 'edition' | 'article' | 'matching'>

/**
 * How an event's marks stand out: those of the open article always do; with an open article and no filter
 * all others step back.
 */
export function emphasisOf({
  article,
  matching,
}: Pick<TimelineProps, 'article' | 'matching'>): (event: ListedEvent) => Emphasis {
  return (event) => {
    const own = event.article === article
    return { own, dim: !own && (matching === undefined ? article !== undefined : !matching.has(event)) }
  }
}

/** The name of a mark's link, which also says when a filter leaves it out. */
export function linkName(
  event: ListedEvent,
  edition: Listing,
  matching: ReadonlySet<ListedEvent> | undefined,
): string {
  const name = markName(event, edition)
  return matching === undefined || matching.has(event) ? name : `${name}（不在筛选之内）`
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
      name: linkName(event, edition, matching),
      ...emphasis(event),
    }
  })
}
