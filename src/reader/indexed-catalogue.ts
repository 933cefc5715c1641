import type { Bundle } from '../edition/edition.ts'
import type { Index } from '../edition/index-schema.ts'
import { arrange, type Catalogue, openedBy } from './catalogue.ts'
import { keyOfEvent } from './event-key.ts'
import type { ListedArticle, ListedEvent, Listing } from './listing.ts'

/** The catalogue of the whole edition, with what of it is there in full. */
export function catalogueOfIndex(index: Index, bundles: Iterable<Bundle>): Catalogue {
  const all = [...bundles]
  return arrange(
    listingOfIndex(index, all),
    openedBy(all),
    { complete: true, files: index.sources },
    index.articles,
  )
}

/** The index's columns as a listing, and in it whole what is there in full. */
export function listingOfIndex(index: Index, bundles: readonly Bundle[]): Listing {
  const wholeArticles = new Map(bundles.flatMap((bundle) => bundle.articles.map((a) => [a.id, a] as const)))
  const wholeEvents = new Map(
    bundles.flatMap((bundle) => bundle.events.map((e) => [keyOfEvent(e), e] as const)),
  )
  const { articles, events, departments, sources } = index
  const idsAt = (places: readonly number[] = []) => places.flatMap((i) => departments[i]?.id ?? [])
  const rows = sources.flatMap((source) => Array.from({ length: source.articles }, () => source.id))
  const owners = articles.id.flatMap((id, i) => Array.from({ length: articles.events[i] ?? 0 }, () => id))
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
      return [
        {
          id,
          source,
          pages: articles.pages[i] ?? [],
          headline: articles.headline[i] ?? '',
          headlineWords: articles.headlineWords[i] ?? undefined,
          decks: [],
          involvements,
        },
      ]
    }),
    events: events.id.flatMap((id, i): ListedEvent[] => {
      const [article, date] = [owners[i], events.date[i]]
      if (article === undefined || date === undefined) return []
      const whole = wholeEvents.get(keyOfEvent({ article, id }))
      if (whole !== undefined) return [whole]
      return [
        {
          id,
          article,
          date,
          inferred: events.inferred[i] ?? [],
          label: events.label[i] ?? '',
          departments: idsAt(events.departments[i]),
        },
      ]
    }),
  }
}
