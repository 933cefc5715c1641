import type { DaySpan } from '../edition/edition.ts'
import type { DepartmentId, EventKey, NewspaperId } from '../edition/ids.ts'
import type { Department, Kind, Newspaper } from '../edition/schema.ts'
import { chosenDays, type ReaderState } from './address.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { statedDays } from './date-words.ts'
import { keyOfEvent } from './event-key.ts'
import type { Search, SearchResult } from './hits.ts'
import type { ListedEvent } from './listing.ts'

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

/** What a state shows: the articles that pass, in page order, their events, and the counts of the filter. */
export interface Selection {
  entries: readonly Entry[]
  /** Articles that do not pass, in page order. */
  rest: readonly Entry[]
  events: ReadonlySet<EventKey>
  /** How many of the articles that pass have no date; days never hide them. */
  undated: number
  groups: readonly FacetGroup[]
  /** The newspapers, in the order of the registry; none where there is but one. */
  newspapers: readonly NewspaperFacet[]
  results: ReadonlyMap<Entry, SearchResult>
  /** Whether there is a query that was left aside, because the code of search is not there. */
  unsearched: boolean
  /** Whether there is a query, but nothing in it to search for: punctuation alone. */
  wordless: boolean
}

function overlaps(event: ListedEvent, days: DaySpan): boolean {
  const { from, to } = statedDays(event.date)
  return from <= days.to && to >= days.from
}

function onDays(entry: Entry, days: DaySpan | undefined): boolean {
  return days === undefined || entry.events.length === 0 || entry.events.some((e) => overlaps(e, days))
}

/** Whether an article counts for a department: as its subject or, when widened, also when it names it. */
export function involves(entry: Entry, department: DepartmentId, mentions: boolean): boolean {
  return entry.subjects.has(department) || (mentions && entry.mentioned.has(department))
}

/**
 * Applies a state's filters: newspapers and departments (any of each), days (undated articles always pass) and,
 * where `search` is given, the query.
 */
export function select(catalogue: Catalogue, state: ReaderState, search?: Search): Selection {
  const days = chosenDays(state, catalogue.edition.span)
  const { query, mentions } = state
  const searched = search !== undefined && query !== undefined
  const answer = searched ? search(catalogue.entries, query) : undefined
  const results = answer ?? new Map<Entry, SearchResult>()
  const chosen = new Set(state.departments)
  const papers = new Set(state.newspapers)
  const entries: Entry[] = []
  const rest: Entry[] = []
  const departments = new Tally<DepartmentId>()
  const newspapers = new Tally<NewspaperId>()
  for (const entry of catalogue.entries) {
    const { newspaper } = entry.source.issue
    const own = involvedIn(entry, mentions)
    const found = onDays(entry, days) && (!searched || results.has(entry))
    const isOfDepartments = chosen.size === 0 || own.some((id) => chosen.has(id))
    const isOfPapers = papers.size === 0 || papers.has(newspaper)
    for (const id of own) departments.add(id, found && isOfPapers)
    newspapers.add(newspaper, found && isOfDepartments)
    if (found && isOfDepartments && isOfPapers) entries.push(entry)
    else rest.push(entry)
  }
  return {
    entries,
    rest,
    events: new Set(
      entries.flatMap((entry) =>
        entry.events.filter((e) => days === undefined || overlaps(e, days)).map(keyOfEvent),
      ),
    ),
    undated: entries.filter((entry) => entry.events.length === 0).length,
    groups: facetGroups(catalogue, chosen, departments),
    newspapers: newspaperFacets(catalogue, papers, newspapers),
    results,
    unsearched: !searched && query !== undefined,
    wordless: searched && answer === undefined,
  }
}

/** Counts, for each id, the articles it has and those of them that choosing it would show. */
class Tally<Id> {
  readonly #counts = new Map<Id, { count: number; total: number }>()

  add(id: Id, shown: boolean): void {
    const { count, total } = this.of(id)
    this.#counts.set(id, { count: count + (shown ? 1 : 0), total: total + 1 })
  }

  of(id: Id): { count: number; total: number } {
    return this.#counts.get(id) ?? { count: 0, total: 0 }
  }
}

/** The departments an article counts for, each once. */
function involvedIn({ subjects, mentioned }: Entry, mentions: boolean): DepartmentId[] {
  return mentions ? [...new Set([...subjects, ...mentioned])] : [...subjects]
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

/** The articles before and after one in a list; an article outside it has neither. */
export function neighbours(entries: readonly Entry[], entry: Entry): { previous?: Entry; next?: Entry } {
  const at = entries.indexOf(entry)
  const previous = at > 0 ? entries[at - 1] : undefined
  const next = at >= 0 ? entries[at + 1] : undefined
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}
