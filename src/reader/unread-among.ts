import type { Source } from '../edition/schema.ts'
import { isUnread, UNREAD } from './unread.ts'

/** What to say of some articles by their sources, one for each: how many of them nobody has read, where not all. */
export function unreadAmong(sources: readonly Pick<Source, 'status'>[]): string | undefined {
  return unreadOf(sources.filter(isUnread).length, sources.length)
}

/** The same of articles that are counted already. */
export function unreadOf(unread: number, articles: number): string | undefined {
  if (unread === 0) return undefined
  return unread === articles ? UNREAD : `其中 ${unread} 篇${UNREAD}`
}
