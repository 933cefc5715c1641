import type { Entry } from './catalogue.ts'
import { grouped } from './grouped.ts'
import type { ListedSource } from './listing.ts'

/** The articles of one printed page, in its order; `page` is absent where the source has none: a broadcast. */
export interface FrontPageSection {
  source: ListedSource
  page?: ListedSource['pages'][number]
  entries: readonly Entry[]
}

/** Arranges articles by printed page; pages without any are left out. */
export function frontPage(entries: readonly Entry[]): FrontPageSection[] {
  const bySource = grouped(entries, ({ source }) => source)
  return [...bySource].flatMap(([source, own]) => {
    const byPage = grouped(own, ({ article }) => article.pages[0] ?? source.pages[0]?.name)
    const unplaced = byPage.get(undefined)
    return [
      ...source.pages.map((page) => ({ source, page, entries: byPage.get(page.name) ?? [] })),
      ...(unplaced === undefined ? [] : [{ source, entries: unplaced }]),
    ].filter((section) => section.entries.length > 0)
  })
}
