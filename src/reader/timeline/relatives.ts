import type { Plan, PlannedMark } from './plan.ts'

/** The marks that belong with one: those of its article, wherever they stand. */
export function relativesOf(plan: Plan, key: string): PlannedMark[] {
  const self = plan.items.find((item) => item.key === key)
  if (self === undefined) return []
  return plan.items.filter((item) => item.mark.event.article === self.mark.event.article)
}
