import type { Bundle } from '../edition/edition.ts'
import type { ArticleId } from '../edition/ids.ts'
import type { Index, IndexWords } from '../edition/index-schema.ts'
import { arrange, type Catalogue, openedBy } from './catalogue.ts'
import { keyOfEvent } from './event-key.ts'
import type { ListedArticle, ListedEvent, Listing } from './listing.ts'

/** What stands for words of an article that are on their way, and for a headline that did not arrive. */
export const TO_COME = '……'
const NOT_COME = '（题目未能载入）'

/** What there is of an edition's words, besides those in its index. */
export interface KnownWords {
  words: readonly IndexWords[]
  /** Asks again for those that did not arrive; given only then. */
  retry?: () => void
}

/** The catalogue of the whole edition, with what of it is there in full. */
export function catalogueOfIndex(index: Index, bundles: Iterable<Bundle>, known?: KnownWords): Catalogue {
  const all = [...bundles]
  return arrange(listingOfIndex(index, all, known), openedBy(all), {
    complete: true,
    files: index.sources,
    ...(known?.retry === undefined ? {} : { retryWords: known.retry }),
  })
}

/** The index as a listing, and in it whole what is there in full. */
export function listingOfIndex(index: Index, bundles: readonly Bundle[], known?: KnownWords): Listing {
  const words = new Map([index.words ?? [], known?.words ?? []].flat().flatMap(rowsOf))
  const unknown = known?.retry === undefined ? TO_COME : NOT_COME
  const incomplete = new Set(index.articles.incomplete)
  const wholeArticles = new Map(bundles.flatMap((bundle) => bundle.articles.map((a) => [a.id, a] as const)))
  const wholeEvents = new Map(
    bundles.flatMap((bundle) => bundle.events.map((e) => [keyOfEvent(e), e] as const)),
  )
  const { articles, events, departments, sources } = index
  const idsAt = (places: readonly number[] = []) => places.flatMap((i) => departments[i]?.id ?? [])
  const rows = sources.flatMap((source) => Array.from({ length: source.articles }, () => source.id))
  const owners = articles.id.flatMap((article, i) =>
    Array.from({ length: articles.events[i] ?? 0 }, (_, at) => ({ article, at })),
  )
  return {
    ...index,
    inferences: bundles.flatMap(({ inferences }) => inferences),
    sources: sources.map(({ id, issue, inferred, status, pages }) => ({
      id,
      issue,
      inferred,
      status,
      pages,
    })),
    articles: articles.id.flatMap((id, i): ListedArticle[] => {
      const source = rows[i]
      if (source === undefined) return []
      const whole = wholeArticles.get(id)
      if (whole !== undefined) return [whole]
      const involvements = (['subject', 'mentioned'] as const).flatMap((role) =>
        idsAt(articles[role === 'subject' ? 'subjects' : role][i]).map((department) => ({
          department,
          role,
        })),
      )
      const own = words.get(id)
      return [
        {
          id,
          source,
          pages: articles.pages[i] ?? [],
          headline: own?.headline ?? unknown,
          headlineWords: own?.headlineWords,
          signature: own === undefined ? TO_COME : own.signature,
          incomplete: incomplete.has(i),
          decks: [],
          involvements,
        },
      ]
    }),
    events: events.id.flatMap((id, i): ListedEvent[] => {
      const [owner, date] = [owners[i], events.date[i]]
      if (owner === undefined || date === undefined) return []
      const { article, at } = owner
      const whole = wholeEvents.get(keyOfEvent({ article, id }))
      if (whole !== undefined) return [whole]
      return [
        {
          id,
          article,
          date,
          inferred: events.inferred[i] ?? [],
          label: words.get(article)?.labels[at] ?? TO_COME,
          departments: idsAt(events.departments[i]),
        },
      ]
    }),
  }
}

interface Row {
  headline: string
  headlineWords: string | undefined
  signature: string | undefined
  labels: readonly string[]
}

function rowsOf({ id, headline, headlineWords, byline, labels }: IndexWords): [ArticleId, Row][] {
  return id.map((article, i) => [
    article,
    {
      headline: headline[i] ?? TO_COME,
      headlineWords: headlineWords[i] ?? undefined,
      signature: byline[i] ?? undefined,
      labels: labels[i] ?? [],
    },
  ])
}
