import type { DepartmentId, EventId } from '../../edition/ids.ts'
import type { DoubtOf, Role } from '../../edition/schema.ts'
import type { Where } from '../report/report.ts'
import type { BlockRun } from './article-text.ts'

/** What the YAML says of a quote. */
type QuotedContent =
  | { type: 'byline' }
  | { type: 'organisation'; department: DepartmentId; role: Role }
  | { type: 'date'; event: EventId }
  | { type: 'duration'; reason: string }
  | { type: 'note'; reason: string }
  | { type: 'sic'; reason: string; reading?: string | undefined }

export interface QuotedAnnotation {
  run: BlockRun
  content: QuotedContent
  where: Where
}

/** A doubt about an annotation, on its very words, or about a whole block: it crosses nothing that these do not. */
interface DoubtAnnotation {
  run: BlockRun
  content: { type: 'doubt'; of: DoubtOf; reason: string }
}

export type Annotation = QuotedAnnotation | DoubtAnnotation
export type AnnotationContent = Annotation['content']

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
