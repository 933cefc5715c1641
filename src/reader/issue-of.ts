import type { ArticleId } from '../edition/ids.ts'
import type { Issue } from '../edition/schema.ts'
import type { ListedArticle, ListedSource, Listing } from './listing.ts'

interface Known {
  articles: ReadonlyMap<ArticleId, ListedArticle>
  sources: ReadonlyMap<string, ListedSource>
}

/** What is looked up of a listing, which never changes: put together once. */
const known = new WeakMap<object, Known>()

function knownOf(edition: Pick<Listing, 'articles' | 'sources'>): Known {
  const there = known.get(edition)
  if (there !== undefined) return there
  const made = {
    articles: new Map(edition.articles.map((article) => [article.id, article])),
    sources: new Map(edition.sources.map((source) => [source.id, source])),
  }
  known.set(edition, made)
  return made
}

/** An article of a listing. */
export function listedArticle(
  edition: Pick<Listing, 'articles' | 'sources'>,
  id: ArticleId,
): ListedArticle | undefined {
  return knownOf(edition).articles.get(id)
}

/** The source in which an article of a listing stands. */
export function sourceOf(
  edition: Pick<Listing, 'articles' | 'sources'>,
  id: ArticleId,
): ListedSource | undefined {
  const { articles, sources } = knownOf(edition)
  const article = articles.get(id)
  return article && sources.get(article.source)
}

/** The issue in which an article of a listing stands. */
export function issueOf(edition: Pick<Listing, 'articles' | 'sources'>, id: ArticleId): Issue | undefined {
  return sourceOf(edition, id)?.issue
}
