import { isIncomplete, signature } from '../../edition/article-facts.ts'
import { type Bundle, type DaySpan, FORMAT, type Redirects, type Withdrawal } from '../../edition/edition.ts'
import type { Index, IndexedSource } from '../../edition/index-schema.ts'
import type { Article, Event } from '../../edition/schema.ts'
import type { Registries } from '../read/registries.ts'

/** A bundle as it is delivered: its file below the base, its text's length in bytes and integrity. */
export interface DeliveredBundle {
  bundle: Bundle
  file: string
  text: string
  bytes: number
  integrity: string
}

/** The index of some bundles in the order of the edition. */
export function buildIndex(
  delivered: readonly DeliveredBundle[],
  registries: Registries & { own: NonNullable<Registries['own']> },
  span: DaySpan,
  lasting: { redirects: Redirects; withdrawn: Withdrawal[] },
): Index {
  const { own, newspapers, kinds, departments } = registries
  const bundles = delivered.map(({ bundle }) => bundle)
  const articles = bundles.flatMap((bundle) => bundle.articles)
  const events = bundles.flatMap((bundle) => bundle.events)
  const place = new Map(departments.map(({ id }, i) => [id, i]))
  const placesOf = (ids: readonly Event['departments'][number][]) => ids.flatMap((id) => place.get(id) ?? [])
  const involved = (article: Article, role: 'subject' | 'mentioned') =>
    placesOf(article.involvements.filter((i) => i.role === role).map((i) => i.department))
  const labels = new Map<string, string[]>()
  for (const { article, label } of events) labels.set(article, [...(labels.get(article) ?? []), label])
  return {
    format: FORMAT,
    ...own,
    span,
    newspapers,
    kinds,
    departments,
    sources: delivered.flatMap(indexedSource),
    articles: {
      id: articles.map(({ id }) => id),
      events: articles.map(({ id }) => labels.get(id)?.length ?? 0),
      subjects: articles.map((article) => involved(article, 'subject')),
      mentioned: articles.map((article) => involved(article, 'mentioned')),
      pages: articles.map(({ pages }) => pages),
      incomplete: articles.flatMap((article, i) => (isIncomplete(article) ? [i] : [])),
    },
    events: {
      id: events.map(({ id }) => id),
      date: events.map(({ date }) => date),
      departments: events.map((event) => placesOf(event.departments)),
      inferred: events.map(({ inferred }) => inferred),
    },
    words: {
      id: articles.map(({ id }) => id),
      headline: articles.map(({ headline }) => headline),
      headlineWords: articles.map(({ headlineWords }) => headlineWords ?? null),
      byline: articles.map((article) => signature(article) ?? null),
      labels: articles.map(({ id }) => labels.get(id) ?? []),
    },
    phases: bundles.flatMap(({ phases }) => phases),
    ...lasting,
  }
}

function indexedSource({ bundle, file, bytes, integrity }: DeliveredBundle): IndexedSource[] {
  return bundle.sources.map(({ id, issue, inferred, status, pages }) => ({
    id,
    issue,
    inferred,
    ...(status && { status }),
    pages: pages.map(({ name, inferred: by }) => ({ name, ...(by === undefined ? {} : { inferred: by }) })),
    articles: bundle.articles.length,
    file,
    bytes,
    integrity,
  }))
}
