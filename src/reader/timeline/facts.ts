import type { Listing } from '../listing.ts'

/**
 * The short facts beside the heading: 11 个日期 · 9 篇报道；1 篇未注明日期; of a part of the edition, which beside an
 * article is its source, they say so.
 */
export function timelineFacts(edition: Listing, isPart: boolean): string {
  const dated = new Set(edition.events.map((event) => event.article)).size
  const undated = edition.articles.length - dated
  const facts = `${isPart ? '本份 ' : ''}${edition.events.length} 个日期 · ${dated} 篇报道`
  return undated === 0 ? facts : `${facts}；${undated} 篇未注明日期`
}
