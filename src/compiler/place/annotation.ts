import type { DepartmentId, EventId } from '../../edition/ids.ts'
import type { DoubtOf, Role } from '../../edition/schema.ts'
import type { Where } from '../report/report.ts'
import type { BlockRun } from './article-text.ts'

/** What the YAML says of a run of words. */
export type AnnotationContent =
  | { type: 'byline' }
  | { type: 'organisation'; department: DepartmentId; role: Role }
  | { type: 'date'; event: EventId }
  | { type: 'duration'; reason: string }
  | { type: 'note'; reason: string }
  | { type: 'doubt'; of: DoubtOf; reason: string }
  | { type: 'sic'; reason: string; reading?: string | undefined }

export interface Annotation {
  run: BlockRun
  content: AnnotationContent
  where: Where
}

/** A place in a block's words where something is missing. */
export interface GapPoint {
  block: number
  offset: number
  what: 'text' | 'picture'
  position: 'before' | 'after' | 'within'
  extent: string
  reason: string
  doubt?: string | undefined
}
