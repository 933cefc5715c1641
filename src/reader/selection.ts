import type { DepartmentId } from '../edition/ids.ts'
import { chosenDays, type ReaderState } from './address.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { statedDays } from './date-words.ts'
import type { Search, SearchResult } from './hits.ts'
import type { ListedEvent } from './listing.ts'

/** What a state shows: the articles that pass, in page order, and their events. */
export interface Selection {
  entries: readonly Entry[]
  /** Articles that do not pass, in page order. */
  rest: readonly Entry[]
  events: ReadonlySet<ListedEvent>
  /** How many of the articles that pass have no date; days never hide them. */
  undated: number
  results: ReadonlyMap<Entry, SearchResult>
  /** Whether there is a query that was left aside, because the code of search is not there. */
  unsearched: boolean
  /** Whether there is a query, but nothing in it to search for: punctuation alone. */
  wordless: boolean
}

/** Whether an article counts for a department: as its subject or, when widened, also when it names it. */
export function involves(entry: Entry, department: DepartmentId, mentions: boolean): boolean {
  return entry.subjects.has(department) || (mentions && entry.mentioned.has(department))
}

/** Tries articles, and events, against one of a state's filters. */
export interface Filters {
  /** Whether an event's words name one of the chosen days. */
  event: (event: ListedEvent) => boolean
  /** Days (undated articles always pass) and query. */
  found: (entry: Entry) => boolean
  /** Departments, any of them. */
  departments: (entry: Entry) => boolean
  /** Newspapers, any of them. */
  newspapers: (entry: Entry) => boolean
}

/** The filters of a state; `results` are those of the query, where it was searched for. */
export function filtersOf(
  { edition }: Catalogue,
  state: ReaderState,
  results: ReadonlyMap<Entry, SearchResult> | undefined,
): Filters {
  const days = chosenDays(state, edition.span)
  const { departments, newspapers, mentions } = state
  // They are asked of every article at each press: nothing is made anew for the answer.
  const onDays = ({ date }: ListedEvent) => {
    if (days === undefined) return true
    const { from, to } = statedDays(date)
    return from <= days.to && to >= days.from
  }
  return {
    event: onDays,
    found: (entry) =>
      (days === undefined || entry.events.length === 0 || entry.events.some(onDays)) &&
      (results === undefined || results.has(entry)),
    departments: (entry) =>
      departments.length === 0 || departments.some((id) => involves(entry, id, mentions)),
    newspapers: ({ source }) => newspapers === undefined || newspapers.includes(source.issue.newspaper),
  }
}

/** Applies a state's filters: newspapers, departments, days (undated articles always pass) and, where `search` is given, the query. */
export function select(catalogue: Catalogue, state: ReaderState, search?: Search): Selection {
  const { query } = state
  const searched = search !== undefined && query !== undefined
  const answer = searched ? search(catalogue.entries, query) : undefined
  const results = answer ?? new Map<Entry, SearchResult>()
  const { event, found, departments, newspapers } = filtersOf(
    catalogue,
    state,
    searched ? results : undefined,
  )
  const entries: Entry[] = []
  const rest: Entry[] = []
  const events = new Set<ListedEvent>()
  let undated = 0
  for (const entry of catalogue.entries) {
    if (!(found(entry) && departments(entry) && newspapers(entry))) {
      rest.push(entry)
      continue
    }
    entries.push(entry)
    if (entry.events.length === 0) undated++
    for (const each of entry.events) if (event(each)) events.add(each)
  }
  return {
    entries,
    rest,
    events,
    undated,
    results,
    unsearched: !searched && query !== undefined,
    wordless: searched && answer === undefined,
  }
}

/** The articles before and after one in a list; an article outside it has neither. */
export function neighbours(entries: readonly Entry[], entry: Entry): { previous?: Entry; next?: Entry } {
  const at = entries.indexOf(entry)
  const previous = at > 0 ? entries[at - 1] : undefined
  const next = at >= 0 ? entries[at + 1] : undefined
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}
