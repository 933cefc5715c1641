import { chosenDays, type ReaderState, type StateChange } from './address.ts'
import type { Catalogue } from './catalogue.ts'
import { daysBeside } from './told-apart.ts'

/** One thing that narrows what is shown, in words, and the change that takes it off. */
export interface Condition {
  type: 'newspaper' | 'department' | 'mentions' | 'days' | 'query'
  /** What tells it from the others. */
  key: string
  name: string
  off: StateChange
}

/** What narrows what a state shows, in the order in which it is named. */
export function conditionsOf({ edition, department }: Catalogue, state: ReaderState): Condition[] {
  const { departments, newspapers = [], mentions, query } = state
  const days = chosenDays(state, edition.span)
  const conditions: Condition[] = []
  const add = (type: Condition['type'], name: string, off: StateChange, id = '') =>
    conditions.push({ type, key: `${type} ${id}`, name, off })
  for (const { id, name } of edition.newspapers)
    if (newspapers.includes(id)) add('newspaper', name, { newspapers: without(newspapers, id) }, id)
  for (const id of departments)
    add('department', department(id)?.short ?? id, { departments: without(departments, id) }, id)
  if (mentions && departments.length > 0) add('mentions', '也算提及', { mentions: false })
  if (days !== undefined) add('days', daysBeside(edition, days), { from: undefined, to: undefined })
  if (query !== undefined) add('query', `“${query}”`, { query: undefined })
  return conditions
}

function without<Id>(ids: readonly Id[], id: Id): Id[] {
  return ids.filter((other) => other !== id)
}
