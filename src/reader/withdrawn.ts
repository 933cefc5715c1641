import type { Withdrawal } from '../edition/edition.ts'
import type { Listing } from './listing.ts'

/** What the page of an article taken back is called. */
export const WITHDRAWN = '文章已撤下'

/** What became of the article that a path names, if it was public and taken back. */
export function withdrawalOf(
  { withdrawn }: Pick<Listing, 'withdrawn'>,
  path: string,
): Withdrawal | undefined {
  const [, id] = /\/articles\/([^/]+)/.exec(path.toLowerCase()) ?? []
  return withdrawn.find(({ article }) => article === id)
}
