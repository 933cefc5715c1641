import type { DaySpan } from '../edition/edition.ts'
import type { DepartmentId, EventKey } from '../edition/ids.ts'
import { chosenDays, type ReaderState } from './address.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { statedDays } from './date-words.ts'
import { keyOfEvent } from './event-key.ts'
import type { Search, SearchResult } from './hits.ts'
import type { ListedEvent } from './listing.ts'

/** What a state shows: the articles that pass, in page order, and their events. */
export interface Selection {
  entries: readonly Entry[]
  /** Articles that do not pass, in page order. */
  rest: readonly Entry[]
  events: ReadonlySet<EventKey>
  /** How many of the articles that pass have no date; days never hide them. */
  undated: number
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

/** The departments an article counts for, each once. */
export function involvedIn({ subjects, mentioned }: Entry, mentions: boolean): DepartmentId[] {
  return mentions ? [...new Set([...subjects, ...mentioned])] : [...subjects]
}

/** Which of a state's filters an article passes: days and query, departments (any of them), newspapers (any). */
export interface Passes {
  found: boolean
  departments: boolean
  newspapers: boolean
}

/** Tries articles against a state's filters; `results` are those of the query, where it was searched for. */
export function filterOf(
  { edition }: Catalogue,
  state: ReaderState,
  results: ReadonlyMap<Entry, SearchResult> | undefined,
): (entry: Entry) => Passes {
  const days = chosenDays(state, edition.span)
  const chosen = new Set(state.departments)
  const papers = new Set(state.newspapers)
  return (entry) => ({
    found: onDays(entry, days) && (results === undefined || results.has(entry)),
    departments: chosen.size === 0 || involvedIn(entry, state.mentions).some((id) => chosen.has(id)),
    newspapers: papers.size === 0 || papers.has(entry.source.issue.newspaper),
  })
}

/** Applies a state's filters: newspapers, departments, days (undated articles always pass) and, where `search` is given, the query. */
export function select(catalogue: Catalogue, state: ReaderState, search?: Search): Selection {
  const days = chosenDays(state, catalogue.edition.span)
  const { query } = state
  const searched = search !== undefined && query !== undefined
  const answer = searched ? search(catalogue.entries, query) : undefined
  const results = answer ?? new Map<Entry, SearchResult>()
  const passes = filterOf(catalogue, state, searched ? results : undefined)
  const entries: Entry[] = []
  const rest: Entry[] = []
  for (const entry of catalogue.entries) {
    const { found, departments, newspapers } = passes(entry)
    if (found && departments && newspapers) entries.push(entry)
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
