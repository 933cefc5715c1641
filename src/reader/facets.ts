import type { DepartmentId, NewspaperId } from '../edition/ids.ts'
import type { Department, Kind, Newspaper } from '../edition/schema.ts'
import type { ReaderState } from './address.ts'
import type { Catalogue } from './catalogue.ts'
import { FOUND, INVOLVED, PRINTED, type Selection } from './selection.ts'

/** A department in the filter; `count` is how many articles choosing it alone would show. */
export interface DepartmentFacet {
  department: Department
  count: number
  /** How many articles it has, whatever the filter. */
  total: number
}

/** The departments of one kind, in the order of the registry. */
export interface FacetGroup {
  kind: Kind
  departments: readonly DepartmentFacet[]
}

/** A newspaper in the filter; `count` is how many articles choosing it alone would show. */
export interface NewspaperFacet {
  newspaper: Newspaper
  count: number
}

/** What the filter offers. */
export interface Facets {
  groups: readonly FacetGroup[]
  /** The newspapers, in the order of the registry; none where there is but one. */
  newspapers: readonly NewspaperFacet[]
}

/** The departments and newspapers to choose from, under the other filters of a state. */
export function facets(catalogue: Catalogue, state: ReaderState, { passed }: Selection): Facets {
  const { subjects, mentioned, newspapers } = catalogue.postings
  const counted = (places: readonly number[] = [], others: number) => {
    let count = 0
    for (const place of places) if (((passed[place] ?? 0) & others) === others) count++
    return { count, total: places.length }
  }
  const tally = (id: DepartmentId) => {
    const own = counted(subjects.get(id), FOUND | PRINTED)
    if (!state.mentions) return own
    const wider = counted(mentioned.get(id), FOUND | PRINTED)
    return { count: own.count + wider.count, total: own.total + wider.total }
  }
  return {
    groups: facetGroups(catalogue, new Set(state.departments), tally),
    newspapers: newspaperFacets(catalogue, new Set(state.newspapers), (id) =>
      counted(newspapers.get(id), FOUND | INVOLVED),
    ),
  }
}

interface Tally {
  count: number
  total: number
}

/**
 * Every department that could show an article, or is chosen, by kind. The registry's order holds, so that
 * nothing in the list moves when the counts change.
 */
function facetGroups(
  { edition }: Catalogue,
  chosen: ReadonlySet<DepartmentId>,
  tally: (id: DepartmentId) => Tally,
): FacetGroup[] {
  const byKind = new Map(edition.kinds.map(({ id }) => [id, [] as DepartmentFacet[]]))
  for (const department of edition.departments) {
    const { id, kind } = department
    const counts = tally(id)
    if (chosen.has(id) || counts.total > 0) byKind.get(kind)?.push({ department, ...counts })
  }
  return edition.kinds
    .map((kind) => ({ kind, departments: byKind.get(kind.id) ?? [] }))
    .filter(({ departments }) => departments.length > 0)
}

function newspaperFacets(
  { edition }: Catalogue,
  chosen: ReadonlySet<NewspaperId>,
  tally: (id: NewspaperId) => Tally,
): NewspaperFacet[] {
  const facets = edition.newspapers.flatMap((newspaper) => {
    const { count, total } = tally(newspaper.id)
    return chosen.has(newspaper.id) || total > 0 ? [{ newspaper, count }] : []
  })
  return facets.length > 1 ? facets : []
}
