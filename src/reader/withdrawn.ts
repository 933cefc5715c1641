import type { Withdrawal } from '../edition/edition.ts'
import type { Listing } from './listing.ts'
import { sentence } from './remark-words.ts'

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

/** That an article was taken back, and why. */
export function withdrawalWords({ reason }: Withdrawal): string {
  return `这里原有一篇文章，已由本编撤下：${sentence(reason)}`
}
