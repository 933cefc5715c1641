import type { Edition } from '../edition/edition.ts'
import { sourceText } from '../edition/inline-text.ts'

/** The edition in numbers, counted from the bundle itself. */
export interface Statistics {
  articles: number
  events: number
  departments: number
  /** Length of the sources in UTF-16 code units. */
  characters: number
  bytes: number
  /** Code units that belong to a block of an article. */
  inArticles: number
  /** Code units declared as furniture of the page. */
  furniture: number
  /** Share of the source that is in a block or declared furniture, in percent. */
  coverage: number
}

/** Counts the edition. */
export function statistics(edition: Edition): Statistics {
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  const characters = sum(edition.sources.map((s) => s.characters))
  const inArticles = sum(
    edition.articles.flatMap((a) =>
      a.blocks.map((b) => (b.mark ?? '').length + sourceText(b.inlines).length),
    ),
  )
  const furniture = sum(edition.sources.flatMap((s) => s.furniture.map((f) => f.text.length)))
  return {
    articles: edition.articles.length,
    events: edition.events.length,
    departments: edition.departments.length,
    characters,
    bytes: sum(edition.sources.map((s) => s.bytes)),
    inArticles,
    furniture,
    coverage: characters === 0 ? 100 : ((inArticles + furniture) / characters) * 100,
  }
}
