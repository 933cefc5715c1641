import type { Source } from '../edition/schema.ts'

/** What the edition says of a source that a program made and nobody has read. */
export const UNREAD = '自动整理，未经校读'

/** Whether a program made a source's articles of its text, and nobody has read them. */
export function isUnread({ status }: Pick<Source, 'status'>): boolean {
  return status === 'draft'
}
