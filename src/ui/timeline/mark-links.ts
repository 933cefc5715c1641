import type { EventKey } from '../../edition/ids.ts'
import { keyOfEvent } from '../../reader/event-key.ts'
import type { Listing } from '../../reader/listing.ts'
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
export function emphasisOf({ edition, article, matching }: Standing): (event: EventKey) => Emphasis {
  const own = new Set(edition.events.filter((event) => event.article === article).map(keyOfEvent))
  return (event) => ({
    own: own.has(event),
    dim: !own.has(event) && (matching === undefined ? article !== undefined : !matching.has(event)),
  })
}

/** The name of a mark's link, which also says when a filter leaves it out. */
export function linkName(edition: Listing, matching: ReadonlySet<EventKey> | undefined) {
  const events = new Map(edition.events.map((event) => [keyOfEvent(event), event]))
  return (id: EventKey): string => {
    const event = events.get(id)
    if (event === undefined) return id
    const name = markName(event, edition)
    return matching === undefined || matching.has(id) ? name : `${name}（不在筛选之内）`
  }
}

/** The links of all marks of a plan. */
export function markLinks(plan: Plan, props: Standing & Pick<TimelineProps, 'hrefOf'>): MarkLink[] {
  const emphasis = emphasisOf(props)
  const name = linkName(props.edition, props.matching)
  return plan.items.map((item) => {
    const id = keyOfEvent(item.mark.event)
    return { item, href: props.hrefOf(id), name: name(id), ...emphasis(id) }
  })
}
