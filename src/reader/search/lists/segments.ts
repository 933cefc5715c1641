import type { Day } from '../../../edition/day-schema.ts'
import { partsByMonth } from '../../../edition/index-parts.ts'
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

/** The segments of an edition, from the oldest, of about `full` articles each. */
export function segmentsOf(files: readonly IndexedSource[], full: number): Segment[] {
  return partsByMonth(files, full).flatMap((sources) => {
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
