import type { ArticleId } from '../edition/ids.ts'
import type { Issue } from '../edition/schema.ts'
import { issuePath } from '../reader/issue-path.ts'
import type { ArticleFormat } from './formats.ts'

/** Where the site stands: its absolute address with the base path, ending in `/`. */
export interface Site {
  url: string
}

/** The address of an article's page, or of a place in it when a fragment is given. */
export function articleAddress(site: Site, article: ArticleId, fragment?: string): string {
  return `${site.url}articles/${article}/${fragment === undefined ? '' : `#${fragment}`}`
}

/** The address of an issue's page. */
export function issueAddress(site: Site, issue: Issue): string {
  return `${site.url}issues/${issuePath(issue)}/`
}

/** The path below the base of a file that belongs to an article, such as `articles/bus/bus.md`. */
export function articleFilePath(article: ArticleId, extension: ArticleFormat | 'png'): string {
  return `articles/${article}/${article}.${extension}`
}

/** The path below the base of an article's share card. */
export function shareCardPath(article: ArticleId): string {
  return articleFilePath(article, 'png')
}
