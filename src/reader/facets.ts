import type { DepartmentId, NewspaperId } from '../edition/ids.ts'
import type { Department, Kind, Newspaper } from '../edition/schema.ts'
import type { ReaderState } from './address.ts'
import type { Catalogue } from './catalogue.ts'
import { filtersOf, type Selection } from './selection.ts'

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
export function facets(catalogue: Catalogue, state: ReaderState, { results, unsearched }: Selection): Facets {
  const searched = state.query !== undefined && !unsearched
  const filters = filtersOf(catalogue, state, searched ? results : undefined)
  const departments = new Tally<DepartmentId>()
  const newspapers = new Tally<NewspaperId>()
  for (const entry of catalogue.entries) {
    const { subjects, mentioned, source } = entry
    const found = filters.found(entry)
    const shown = found && filters.newspapers(entry)
    for (const id of subjects) departments.add(id, shown)
    if (state.mentions) for (const id of mentioned) if (!subjects.has(id)) departments.add(id, shown)
    newspapers.add(source.issue.newspaper, found && filters.departments(entry))
  }
  return {
    groups: facetGroups(catalogue, new Set(state.departments), departments),
    newspapers: newspaperFacets(catalogue, new Set(state.newspapers), newspapers),
  }
}

const NONE = { count: 0, total: 0 }

/** Counts, for each id, the articles it has and those of them that choosing it would show. */
class Tally<Id> {
  readonly #counts = new Map<Id, { count: number; total: number }>()

  add(id: Id, shown: boolean): void {
    const known = this.#counts.get(id)
    if (known === undefined) {
      this.#counts.set(id, { count: shown ? 1 : 0, total: 1 })
      return
    }
    if (shown) known.count++
    known.total++
  }

  of(id: Id): Readonly<{ count: number; total: number }> {
    return this.#counts.get(id) ?? NONE
  }
}

/**
 * Every department that could show an article, or is chosen, by kind. The registry's order holds, so that
 * nothing in the list moves when the counts change.
 */
function facetGroups(
  { edition }: Catalogue,
  chosen: ReadonlySet<DepartmentId>,
  tally: Tally<DepartmentId>,
): FacetGroup[] {
  const byKind = new Map(edition.kinds.map(({ id }) => [id, [] as DepartmentFacet[]]))
  for (const department of edition.departments) {
    const { id, kind } = department
    const counts = tally.of(id)
    if (chosen.has(id) || counts.total > 0) byKind.get(kind)?.push({ department, ...counts })
  }
  return edition.kinds
    .map((kind) => ({ kind, departments: byKind.get(kind.id) ?? [] }))
    .filter(({ departments }) => departments.length > 0)
}

function newspaperFacets(
  { edition }: Catalogue,
  chosen: ReadonlySet<NewspaperId>,
  tally: Tally<NewspaperId>,
): NewspaperFacet[] {
  const facets = edition.newspapers
    .filter(({ id }) => chosen.has(id) || tally.of(id).total > 0)
    .map((newspaper) => ({ newspaper, count: tally.of(newspaper.id).count }))
  return facets.length > 1 ? facets : []
}
