import type { DaySpan } from '../edition/edition.ts'
import type { DepartmentId, EventKey } from '../edition/ids.ts'
import type { Department, Kind } from '../edition/schema.ts'
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
}

/** The departments of one kind, in the order of the registry. */
export interface FacetGroup {
  kind: Kind
  departments: readonly DepartmentFacet[]
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
 * Applies a state's filters: departments (any), days (undated articles always pass) and, where `search`
 * is given, the query.
 */
export function select(catalogue: Catalogue, state: ReaderState, search?: Search): Selection {
  const days = chosenDays(state, catalogue.edition.span)
  const { query } = state
  const searched = search !== undefined && query !== undefined
  const answer = searched ? search(catalogue.entries, query) : undefined
  const results = answer ?? new Map<Entry, SearchResult>()
  const found = catalogue.entries.filter((entry) => onDays(entry, days) && (!searched || results.has(entry)))
  const passes = (entry: Entry) =>
    found.includes(entry) &&
    (state.departments.length === 0 || state.departments.some((d) => involves(entry, d, state.mentions)))
  const entries = catalogue.entries.filter(passes)
  return {
    entries,
    rest: catalogue.entries.filter((entry) => !entries.includes(entry)),
    events: new Set(
      entries.flatMap((entry) =>
        entry.events.filter((e) => days === undefined || overlaps(e, days)).map(keyOfEvent),
      ),
    ),
    undated: entries.filter((entry) => entry.events.length === 0).length,
    groups: facetGroups(catalogue, state, found),
    results,
    unsearched: !searched && query !== undefined,
    wordless: searched && answer === undefined,
  }
}

/**
 * Every department that could show an article, or is chosen, by kind. The registry's order holds, so that
 * nothing in the list moves when the counts change.
 */
function facetGroups(catalogue: Catalogue, state: ReaderState, found: readonly Entry[]): FacetGroup[] {
  const count = (entries: readonly Entry[], id: DepartmentId) =>
    entries.filter((entry) => involves(entry, id, state.mentions)).length
  const chosen = (id: DepartmentId) => state.departments.includes(id)
  return catalogue.edition.kinds
    .map((kind) => ({
      kind,
      departments: catalogue.edition.departments
        .filter(({ id, kind: of }) => of === kind.id && (chosen(id) || count(catalogue.entries, id) > 0))
        .map((department) => ({ department, count: count(found, department.id) })),
    }))
    .filter((group) => group.departments.length > 0)
}

/** The articles before and after one within a selection; an article outside it has neither. */
export function neighbours(selection: Selection, entry: Entry): { previous?: Entry; next?: Entry } {
  const at = selection.entries.indexOf(entry)
  const previous = at > 0 ? selection.entries[at - 1] : undefined
  const next = at >= 0 ? selection.entries[at + 1] : undefined
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}

/** Why a selection is empty, and the changes of state that would each show something again. */
export interface WayOut {
  label: string
  state: ReaderState
  count: number
}

/** The single steps out of an empty selection that lead to articles, most articles first. */
export function waysOut(catalogue: Catalogue, state: ReaderState, search?: Search): WayOut[] {
  const { query: _query, ...withoutQuery } = state
  const { from: _from, to: _to, ...withoutDays } = state
  const steps: { label: string; applies: boolean; state: ReaderState }[] = [
    {
      label: '包括只提及这些部门的文章',
      applies: state.departments.length > 0 && !state.mentions,
      state: { ...state, mentions: true },
    },
    {
      label: '不限日期',
      applies: chosenDays(state, catalogue.edition.span) !== undefined,
      state: withoutDays,
    },
    {
      label: '不限部门',
      applies: state.departments.length > 0,
      state: { ...state, departments: [] },
    },
    { label: '不搜索', applies: state.query !== undefined, state: withoutQuery },
  ]
  return steps
    .filter((step) => step.applies)
    .map(({ label, state: next }) => ({
      label,
      state: next,
      count: select(catalogue, next, search).entries.length,
    }))
    .filter((way) => way.count > 0)
    .sort((a, b) => b.count - a.count)
}
