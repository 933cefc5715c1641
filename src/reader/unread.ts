import type { Source } from '../edition/schema.ts'

/** What the edition says of a source that a program made and nobody has read. */
export const UNREAD = '自动整理，未经校读'

/** Whether a program made a source's articles of its text, and nobody has read them. */
export function isUnread({ status }: Pick<Source, 'status'>): boolean {
  return status === 'draft'
}

/** What to say of some articles by their sources, one for each: how many of them nobody has read, where not all. */
export function unreadAmong(sources: readonly Pick<Source, 'status'>[]): string | undefined {
  const unread = sources.filter(isUnread).length
  if (unread === 0) return undefined
  return unread === sources.length ? UNREAD : `其中 ${unread} 篇${UNREAD}`
}
