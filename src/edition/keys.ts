import { type ArticleId, type EventId, EventKey, IssueKey } from './ids.ts'
import type { Issue } from './schema.ts'

/** The key of an event in the whole edition. */
export function eventKey(article: ArticleId, event: EventId): EventKey {
  return EventKey.parse(`${article}/${event}`)
}

/** The key of an issue: the rest of its address below `/issues/`. */
export function issueKey({ newspaper, day, number }: Issue): IssueKey {
  return IssueKey.parse([newspaper, day, ...(number === undefined ? [] : [number])].join('/'))
}
