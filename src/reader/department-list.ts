import type { DepartmentId } from '../edition/ids.ts'
import type { Department } from '../edition/schema.ts'
import type { FacetGroup } from './facets.ts'

/** From more departments than this on, the filter shows those with the most articles first. */
export const MANY_DEPARTMENTS = 24
/** How many it then shows at first. */
const FIRST = 12

/** What of the departments is asked for: all, or those whose names hold some words. */
export interface DepartmentWish {
  chosen: readonly DepartmentId[]
  whole: boolean
  words: string
}

/** The departments that the filter shows, and how many it does not. */
export interface DepartmentList {
  /** Whether there are so many that not all are shown unasked. */
  many: boolean
  groups: readonly FacetGroup[]
  hidden: number
  /** How many have the words in one of their names; absent without words. */
  found?: number
}

/**
 * The departments to show, in the order of the registry: all of a few; of many those with the most articles,
 * whatever the filter, those whose names hold the words, or all. Chosen ones always.
 */
export function departmentList(groups: readonly FacetGroup[], wish: DepartmentWish): DepartmentList {
  const all = groups.flatMap(({ departments }) => departments)
  if (all.length <= MANY_DEPARTMENTS) return { many: false, groups, hidden: 0 }
  const typed = folded(wish.words)
  const asked =
    typed !== ''
      ? all.filter(({ department }) => isNamed(department, typed))
      : wish.whole
        ? all
        : all.toSorted((a, b) => b.total - a.total).slice(0, FIRST)
  const shown = new Set([...asked.map(({ department }) => department.id), ...wish.chosen])
  const some = groups
    .map(({ kind, departments }) => ({
      kind,
      departments: departments.filter(({ department }) => shown.has(department.id)),
    }))
    .filter(({ departments }) => departments.length > 0)
  return {
    many: true,
    groups: some,
    hidden: all.length - some.reduce((sum, { departments }) => sum + departments.length, 0),
    ...(typed === '' ? {} : { found: asked.length }),
  }
}

function isNamed({ short, full, aliases }: Department, typed: string): boolean {
  return [short, full ?? '', ...aliases].some((name) => folded(name).includes(typed))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
}
