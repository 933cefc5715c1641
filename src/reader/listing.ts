import type { Bundle, Redirects, Withdrawal } from '../edition/edition.ts'
import type { DepartmentId } from '../edition/ids.ts'
import type { Index } from '../edition/index-schema.ts'
import type {
  Article,
  Event,
  Inference,
  InferredIssue,
  Issue,
  Phase,
  PrintedPage,
  Role,
  Source,
} from '../edition/schema.ts'
import { keyOfEvent } from './event-key.ts'

/** What lists, filters and the timeline need of an article; a whole article has it too. */
export interface ListedArticle extends Pick<Article, 'id' | 'source' | 'pages' | 'headline' | 'decks'> {
  kicker?: string | undefined
  headlineWords?: string | undefined
  involvements: readonly { department: DepartmentId; role: Role }[]
}

/** What they need of an event. */
export type ListedEvent = Omit<Event, 'quote' | 'anchor'>

/** Whether a listed article is there with its text. */
export function isWholeArticle(article: ListedArticle): article is Article {
  return 'blocks' in article
}

/** Whether a listed event is there with the words that date it. */
export function isWholeEvent(event: ListedEvent): event is Event {
  return 'anchor' in event
}

/** What they need of a source: its issue, and what of it is inferred. */
export interface ListedSource extends Pick<Source, 'id'> {
  issue: Issue
  inferred: InferredIssue
  pages: readonly Pick<PrintedPage, 'name' | 'inferred'>[]
}

/** The edition, or a part of it, as lists and the timeline need it: an index, a bundle or the archive. */
export interface Listing
  extends Pick<Bundle, 'title' | 'subtitle' | 'span' | 'newspapers' | 'kinds' | 'departments'> {
  sources: readonly ListedSource[]
  articles: readonly ListedArticle[]
  events: readonly ListedEvent[]
  phases: readonly Phase[]
  /** Of the sources that are there in full. */
  inferences: readonly Inference[]
  redirects: Redirects
  withdrawn: readonly Withdrawal[]
  order: Index['order']
  /** Of a part of the edition, what there is beyond it; absent where all is there. */
  among?: { issues: boolean; years: boolean }
}

/** A bundle by itself as a listing: of an edition that has no other, or of one that has more than it shows. */
export function listingOfBundle({ among, ...bundle }: Bundle, complete: boolean): Listing {
  const beyond = { issues: among?.issues ?? false, years: among?.years ?? false }
  return { ...bundle, order: 'oldest', ...(complete ? {} : { among: beyond }) }
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
    sources: sources.map(({ id, issue, inferred, pages }) => ({ id, issue, inferred, pages })),
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
