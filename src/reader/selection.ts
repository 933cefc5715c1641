import { chosenDays, type ReaderState } from './address.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { statedDays } from './date-words.ts'
import type { Search, SearchResult } from './hits.ts'
import type { ListedEvent } from './listing.ts'

/** Which of the edition's events pass a filter, by their places: 1 for each that does. */
export type Matching = Uint8Array

/** What a state shows: the articles that pass, in page order, and their events. */
export interface Selection {
  entries: readonly Entry[]
  /** Which filters each of the catalogue's entries passes, by its place: {@link FOUND}, {@link INVOLVED}, {@link PRINTED}. */
  passed: Uint8Array
  events: Matching
  /** How many of the articles that pass have no date; days never hide them. */
  undated: number
  results: ReadonlyMap<Entry, SearchResult>
  /** Whether there is a query that was left aside, because the code of search is not there. */
  unsearched: boolean
  /** Whether there is a query, but nothing in it to search for: punctuation alone. */
  wordless: boolean
}

/** The bit of those that pass days (undated articles always do) and query. */
export const FOUND = 1
/** The bit of those that pass departments, any of them. */
export const INVOLVED = 2
/** The bit of those that pass newspapers, any of them. */
export const PRINTED = 4

/** Applies a state's filters: newspapers, departments, days (undated articles always pass) and, where `search` is given, the query. */
export function select(catalogue: Catalogue, state: ReaderState, search?: Search): Selection {
  const { query, departments, newspapers, mentions } = state
  const { entries: all, edition, owners, postings } = catalogue
  const searched = search !== undefined && query !== undefined
  const answer = searched ? search(all, query) : undefined
  const results = answer ?? new Map<Entry, SearchResult>()
  const days = chosenDays(state, edition.span)
  const isOnDays = (event: ListedEvent | undefined) => {
    if (days === undefined || event === undefined) return days === undefined
    const { from, to } = statedDays(event.date)
    return from <= days.to && to >= days.from
  }

  const free =
    (days === undefined && !searched ? FOUND : 0) |
    (departments.length === 0 ? INVOLVED : 0) |
    (newspapers === undefined ? PRINTED : 0)
  const passed = new Uint8Array(all.length).fill(free)
  const pass = (filter: number, places: readonly number[] = []) => {
    for (const place of places) passed[place] = (passed[place] ?? 0) | filter
  }
  for (const id of departments) {
    pass(INVOLVED, postings.subjects.get(id))
    if (mentions) pass(INVOLVED, postings.mentioned.get(id))
  }
  for (const id of newspapers ?? []) pass(PRINTED, postings.newspapers.get(id))
  if (!(free & FOUND))
    all.forEach((entry, place) => {
      const dated = entry.events.length === 0 || entry.events.some((event) => isOnDays(event))
      if (dated && (!searched || results.has(entry))) pass(FOUND, [place])
    })
  const passes = (place: number) => passed[place] === (FOUND | INVOLVED | PRINTED)

  const events = new Uint8Array(owners.length)
  owners.forEach((owner, place) => {
    if (passes(owner) && isOnDays(edition.events[place])) events[place] = 1
  })
  return {
    entries: all.filter((_, place) => passes(place)),
    passed,
    events,
    undated: postings.undated.filter(passes).length,
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
