import { type RefObject, useEffect, useMemo } from 'react'
import type { Plan, PlannedLane } from '../../reader/timeline/plan.ts'
import { relativesOf } from '../../reader/timeline/relatives.ts'
import type { CardSubject } from './use-card.ts'

/**
 * Lights the marks that belong with the one in hand, or all of the lane in hand; gives the lanes they are in.
 */
export function useRelatives(
  root: RefObject<HTMLElement | null>,
  plan: Plan,
  subject: CardSubject | undefined,
  pointed: PlannedLane | undefined,
): ReadonlySet<string> {
  const key = subject?.type === 'mark' ? subject.key : undefined
  const lit = useMemo(
    () => (key === undefined ? (pointed?.items ?? []) : relativesOf(plan, key)),
    [plan, key, pointed],
  )
  useEffect(() => {
    const keys = new Set(lit.map((item) => item.key))
    for (const element of root.current?.querySelectorAll('[data-key]') ?? []) {
      element.toggleAttribute('data-lit', keys.has(element.getAttribute('data-key') ?? ''))
    }
  }, [root, lit])
  return useMemo(() => new Set(lit.map((item) => item.lane)), [lit])
}
