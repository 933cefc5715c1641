import type { ArticleId, EventId, EventKey } from '../edition/ids.ts'

/** The key of an event in the whole edition: event ids are their article's own. */
export function keyOfEvent({ article, id }: { article: ArticleId; id: EventId }): EventKey {
  // Both parts have the form of ids, so that together they have a key's; parsing would bring zod to the browser.
  return `${article}/${id}` as EventKey
}
