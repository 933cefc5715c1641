import type { Source } from '../edition/schema.ts'
import { isUnread, UNREAD } from './unread.ts'

/** What to say of some articles by their sources, one for each: how many of them nobody has read, where not all. */
export function unreadAmong(sources: readonly Pick<Source, 'status'>[]): string | undefined {
  const unread = sources.filter(isUnread).length
  if (unread === 0) return undefined
  return unread === sources.length ? UNREAD : `其中 ${unread} 篇${UNREAD}`
}
