import { type RefObject, useLayoutEffect } from 'react'
import type { Plan } from '../../reader/timeline/plan.ts'
import type { MarkLink } from './live-mark.ts'

/** Where the drawing is wider than the page: scrolls it to the first mark of the open article. */
export function useScrollToOwn(root: RefObject<HTMLElement | null>, plan: Plan, links: readonly MarkLink[]) {
  const own = links.find((link) => link.own)
  const day = own === undefined ? undefined : own.item.mark.from
  const days = plan.days.length
  useLayoutEffect(() => {
    const frame = root.current
    const scroller = frame?.parentElement
    if (frame == null || scroller == null || day === undefined) return
    const hidden = frame.scrollWidth - scroller.clientWidth
    if (hidden > 0) scroller.scrollLeft = hidden * (day / days)
  }, [root, day, days])
}
