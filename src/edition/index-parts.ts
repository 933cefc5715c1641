import type { ArticleId } from './ids.ts'
import type { IndexedSource, IndexWords } from './index-schema.ts'

/** From this many articles on the index leaves words to files of their own. */
export const WORDS_APART_FROM = 200

/** A part that no month ends in time ends where it has so many times the articles that make it full. */
const MOST = 1.6

const month = ({ issue }: Pick<IndexedSource, 'issue'>) => issue.day.slice(0, 7)

/**
 * The sources of an edition in parts, from the oldest. A part ends with the month in which it has `full` articles: of
 * what is added at the end of the edition only the last one changes.
 */
export function partsByMonth<Of extends Pick<IndexedSource, 'issue' | 'articles'>>(
  sources: readonly Of[],
  full: number,
): Of[][] {
  const byDay = sources.toSorted(({ issue: a }, { issue: b }) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const parts: Of[][] = []
  let count = 0
  for (const source of byDay) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    const ends =
      count >= MOST * full || (count >= full && before !== undefined && month(before) !== month(source))
    if (last === undefined || ends) {
      parts.push([source])
      count = 0
    } else last.push(source)
    count += source.articles
  }
  return parts
}

/** Of some words those of some articles. */
export function wordsOf(words: IndexWords, articles: ReadonlySet<ArticleId>): IndexWords {
  const wanted = new Set(words.id.flatMap((id, i) => (articles.has(id) ? [i] : [])))
  const some = <Of>(column: readonly Of[]) => column.filter((_, i) => wanted.has(i))
  return {
    id: some(words.id),
    headline: some(words.headline),
    headlineWords: some(words.headlineWords),
    byline: some(words.byline),
    labels: some(words.labels),
  }
}
