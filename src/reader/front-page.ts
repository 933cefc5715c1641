import type { Entry } from './catalogue.ts'
import type { ListedSource } from './listing.ts'

/** The articles of one printed page, in its order. */
export interface FrontPageSection {
  source: ListedSource
  page: ListedSource['pages'][number]
  entries: readonly Entry[]
}

/** Arranges articles by printed page; pages without any are left out. */
export function frontPage(entries: readonly Entry[]): FrontPageSection[] {
  const sources = [...new Set(entries.map((entry) => entry.source))]
  return sources.flatMap((source) =>
    source.pages
      .map((page) => ({
        source,
        page,
        entries: entries.filter(
          (entry) => entry.source === source && (entry.article.pages[0] ?? page.name) === page.name,
        ),
      }))
      .filter((section) => section.entries.length > 0),
  )
}
