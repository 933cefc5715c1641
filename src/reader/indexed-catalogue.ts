import { signature } from '../edition/article-facts.ts'
import type { Contents } from '../edition/edition.ts'
import type { ArticleId } from '../edition/ids.ts'
import type { Index, IndexWords } from '../edition/index-schema.ts'
import { arrange, type Catalogue } from './catalogue.ts'
import { grouped } from './grouped.ts'
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
export function catalogueOfIndex(index: Index, bundles: Iterable<Contents>, known?: KnownWords): Catalogue {
  const all = [...bundles]
  return arrange(listingOfIndex(index, all, known), all, {
    complete: true,
    files: index.sources,
    ...(known?.retry === undefined ? {} : { retryWords: known.retry }),
  })
}

/** The index as a listing; the words of articles that are there in full are known from those. */
export function listingOfIndex(index: Index, bundles: readonly Contents[], known?: KnownWords): Listing {
  const words = new Map([
    ...[index.words ?? [], known?.words ?? []].flat().flatMap(rowsOf),
    ...bundles.flatMap(rowsOfBundle),
  ])
  const unknown = known?.retry === undefined ? TO_COME : NOT_COME
  const incomplete = new Set(index.articles.incomplete)
  const { articles, events, departments, sources } = index
  const idsAt = (places: readonly number[] = []) => places.flatMap((i) => departments[i]?.id ?? [])
  const rows = sources.flatMap((source) => Array.from({ length: source.articles }, () => source.id))
  const owners = articles.id.flatMap((article, i) =>
    Array.from({ length: articles.events[i] ?? 0 }, (_, at) => ({ article, at })),
  )
  return {
    ...index,
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

function rowsOfBundle({ articles, events }: Contents): [ArticleId, Row][] {
  const eventsOf = grouped(events, ({ article }) => article)
  return articles.map((article) => [
    article.id,
    {
      headline: article.headline,
      headlineWords: article.headlineWords,
      signature: signature(article),
      labels: (eventsOf.get(article.id) ?? []).map(({ label }) => label),
    },
  ])
}
