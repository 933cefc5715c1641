import type { BlockType } from '../../edition/schema.ts'
import type { ArticleEntry, BylineEntry, JoinEntry } from '../read/editorial-schema.ts'
import type { Run } from '../read/line-table.ts'
import type { Where } from '../report/report.ts'

type CreditEntry = ArticleEntry['photoCredits'][number]

/** A join; `far` when the paragraph goes on in another place, past what belongs to others. */
interface DraftJoin {
  entry: JoinEntry
  far: boolean
}

/** A block before its annotations are placed: the runs of source that are its words, and the joins between them. */
export interface DraftBlock {
  type: BlockType
  /** Where the block begins in the source, its mark included. */
  start: number
  /** The words; always at least one run, and one join fewer than runs. */
  runs: [Run, ...Run[]]
  joins: DraftJoin[]
  /** Which of the article's places it begins in, from 0. */
  place: number
  byline?: BylineEntry
  credit?: CreditEntry
  /** Why a draft is not sure that it is what its type says. */
  doubt?: string
}

/** Where a block ends in the source. */
export function blockEnd(block: DraftBlock): number {
  return (block.runs.at(-1) ?? block.runs[0]).end
}

/** The stretches of source that a block stands in: one, and another for each far join. */
export function stretches(block: DraftBlock): [Run, ...Run[]] {
  const found: [Run, ...Run[]] = [{ start: block.start, end: block.runs[0].end }]
  for (const [i, run] of block.runs.slice(1).entries()) {
    const last = found.at(-1)
    if (block.joins[i]?.far === true || last === undefined) found.push({ ...run })
    else last.end = run.end
  }
  return found
}

/** A line, or a part of one, that the YAML gives a type. */
export interface NamedPart {
  type: BlockType
  line: number
  exact?: string | undefined
  prefix?: string | undefined
  suffix?: string | undefined
  where: Where
  byline?: BylineEntry
  credit?: CreditEntry
  doubt?: string
}
