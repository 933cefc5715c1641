import type { Entry } from './catalogue.ts'
import { setPunctuation } from './punctuation.ts'
import { type Apart, issueBeside } from './told-apart.ts'

/** A headline with its newspaper and day where the edition has several issues, in one text. */
export function articleName(edition: Apart, { article, source }: Pick<Entry, 'article' | 'source'>): string {
  const beside = issueBeside(edition, source.issue)
  return `${setPunctuation(article.headline)}${beside === undefined ? '' : `（${beside}）`}`
}
