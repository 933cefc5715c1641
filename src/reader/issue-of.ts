import type { ArticleId } from '../edition/ids.ts'
import type { Issue } from '../edition/schema.ts'
import type { ListedArticle, Listing } from './listing.ts'

interface Known {
  articles: ReadonlyMap<ArticleId, ListedArticle>
  issues: ReadonlyMap<string, Issue>
}

/** What is looked up of a listing, which never changes: put together once. */
const known = new WeakMap<object, Known>()

function knownOf(edition: Pick<Listing, 'articles' | 'sources'>): Known {
  const there = known.get(edition)
  if (there !== undefined) return there
  const made = {
    articles: new Map(edition.articles.map((article) => [article.id, article])),
    issues: new Map(edition.sources.map(({ id, issue }) => [id, issue])),
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

/** The issue in which an article of a listing stands. */
export function issueOf(edition: Pick<Listing, 'articles' | 'sources'>, id: ArticleId): Issue | undefined {
  const { articles, issues } = knownOf(edition)
  const article = articles.get(id)
  return article && issues.get(article.source)
}
