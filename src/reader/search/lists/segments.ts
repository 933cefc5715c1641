import type { Day } from '../../../edition/day-schema.ts'
import type { IndexedSource } from '../../../edition/index-schema.ts'
import { checksum } from './checksum.ts'

/** A part of the edition that is searched as one: sources that follow one another by their day. */
export interface Segment {
  sources: readonly IndexedSource[]
  articles: number
  from: Day
  to: Day
  /** Says which texts it is made of: another text, another key. */
  key: string
}

/** A segment that no month ends in time ends where it has so many times the articles that make it full. */
const MOST = 1.6

const month = ({ issue }: IndexedSource) => issue.day.slice(0, 7)

/**
 * The segments of an edition, from the oldest. A segment ends with the month in which it has `full` articles: of what
 * is added at the end of the edition only the last one changes.
 */
export function segmentsOf(files: readonly IndexedSource[], full: number): Segment[] {
  const byDay = files.toSorted(({ issue: a }, { issue: b }) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const parts: IndexedSource[][] = []
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
  return parts.flatMap((sources) => {
    const [first, last] = [sources[0], sources.at(-1)]
    if (first === undefined || last === undefined) return []
    return [
      {
        sources,
        articles: sources.reduce((sum, { articles }) => sum + articles, 0),
        from: first.issue.day,
        to: last.issue.day,
        key: checksum(new TextEncoder().encode(sources.map(({ file }) => file).join(' '))).toString(36),
      },
    ]
  })
}
