import type { ArticleId } from '../../../edition/ids.ts'
import { type Catalogue, type Entry, isOpen } from '../../catalogue.ts'
import { grouped } from '../../grouped.ts'
import type { Search, SearchResult } from '../../hits.ts'
import type { Variants } from '../aids.ts'
import { queryWords } from '../query.ts'
import { searchEntries, searchForWords } from '../search.ts'
import type { FromWorker } from './messages.ts'
import type { Segment } from './segments.ts'

/** How far a query was looked for. */
export interface Seen {
  /** The articles in which it was, of how many. */
  there: number
  all: number
  /** Whether the rest is on its way. */
  coming: boolean
  /** The segments that could not be seen; their articles whose text is there are searched all the same. */
  unseen: readonly Segment[]
}

interface Answer {
  ask: number
  words?: readonly string[]
  /** For each segment the articles found in it, once it has been looked through. */
  found: Map<number, ReadonlySet<number>>
  unseen: Set<number>
  done: boolean
}

/** What is known of an entry whose text is not there: that it holds the words, not where. */
const SOMEWHERE: SearchResult = { hits: [], remarkHits: [] }
/** How many queries' answers are kept. */
const MOST_ANSWERS = 40

interface Asker {
  segments: readonly Segment[]
  variants: Variants
  send: (ask: number, query: string) => void
}

/** The answers that came for queries so far, as the page reads them: at any time, and the more the later. */
export interface Answers {
  /** Searches what has been found by now; a query that nobody has asked for is asked for. */
  searchIn: (catalogue: Catalogue) => Search
  reach: (catalogue: Catalogue, query: string) => Seen
  /** Asks once more for what could not be seen. */
  askAgain: (query: string) => void
  hear: (message: FromWorker) => void
  /** The worker is gone: what it has not told by now it will not tell. */
  end: () => void
}

/** Keeps answers for the segments of an edition. */
export function createAnswers({ segments, variants, send }: Asker): Answers {
  const answers = new Map<string, Answer>()
  let asks = 0
  let placed: { entries: Catalogue['entries']; places: Places } | undefined

  const placesIn = ({ entries, edition }: Catalogue) => {
    if (placed?.entries !== entries) placed = { entries, places: placesOf(segments, edition.articles) }
    return placed.places
  }
  const ask = (query: string): Answer => {
    const answer: Answer = { ask: asks++, found: new Map(), unseen: new Set(), done: false }
    answers.set(query, answer)
    const [oldest] = answers.keys()
    if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest)
    send(answer.ask, query)
    return answer
  }

  return {
    searchIn: (catalogue) => (entries, query) => {
      if (queryWords(query, variants, () => false).length === 0) return undefined
      const { words, found } = answers.get(query) ?? ask(query)
      if (words === undefined) return searchEntries(entries, query, variants)
      const places = placesIn(catalogue)
      const results = new Map<Entry, SearchResult>()
      const open: Entry[] = []
      for (const entry of entries) {
        const place = places.get(entry.article.id)
        const holds = place && found.get(place.segment)?.has(place.article)
        if (holds === true) results.set(entry, SOMEWHERE)
        if (holds !== false && isOpen(entry)) open.push(entry)
      }
      for (const [entry, result] of searchForWords(open, words, variants)) results.set(entry, result)
      return results
    },
    reach(catalogue, query) {
      const { entries } = catalogue
      const answer = answers.get(query)
      const places = placesIn(catalogue)
      const there = entries.filter((entry) => {
        const place = places.get(entry.article.id)
        return isOpen(entry) || (place !== undefined && answer?.found.has(place.segment) === true)
      }).length
      const unseen = segments.filter((_, i) => answer?.unseen.has(i) === true)
      return { there, all: entries.length, coming: answer?.done !== true, unseen }
    },
    askAgain: (query) => void ask(query),
    hear({ ask: number, told }) {
      const answer = [...answers.values()].find((each) => each.ask === number)
      if (answer === undefined) return
      switch (told.type) {
        case 'words':
          answer.words = told.words
          break
        case 'found':
          answer.found.set(told.segment, new Set(told.articles))
          break
        case 'unseen':
          answer.unseen.add(told.segment)
          break
        case 'done':
          answer.done = true
          break
        default:
          told satisfies never
      }
    },
    end() {
      for (const answer of answers.values()) {
        if (answer.done) continue
        answer.done = true
        for (const i of segments.keys()) if (!answer.found.has(i)) answer.unseen.add(i)
      }
    },
  }
}

/** Where each article is in the segments: which segment, and which of its articles. */
type Places = ReadonlyMap<ArticleId, { segment: number; article: number }>

function placesOf(segments: readonly Segment[], articles: Catalogue['edition']['articles']): Places {
  const bySource = grouped(articles, ({ source }) => source)
  return new Map(
    segments.flatMap(({ sources }, segment) =>
      sources
        .flatMap(({ id }) => bySource.get(id) ?? [])
        .map(({ id }, article) => [id, { segment, article }] as const),
    ),
  )
}
