import type { ArticleId, DepartmentId, InferenceId, PhaseId, SourceId } from '../../edition/ids.ts'

// Ids of the edition have no full stop, so those with one never meet an article's own.

/** The `xml:id` of a place in an article; an article's own is its id. */
export function placeId(article: ArticleId, fragment: string): string {
  return `${article}.${fragment}`
}

/** The `xml:id` of a part of a paragraph that stands in several places; the first part's is the paragraph's. */
export function partId(article: ArticleId, fragment: string, part: number): string {
  return placeId(article, part === 1 ? fragment : `${fragment}.${part}`)
}

export const organisationId = (id: DepartmentId): string => `org.${id}`
/** Inference and phase ids are their source's own. */
export const inferenceId = (source: SourceId, id: InferenceId): string => `inference.${source}.${id}`
export const phaseId = (source: SourceId, id: PhaseId): string => `phase.${source}.${id}`
export const sourceId = (id: SourceId): string => `source.${id}`
export const furnitureRuleId = (source: SourceId, rule: number): string => `furniture.${source}.${rule}`

/** The `xml:id` of the edition as the one responsible. */
export const EDITION_ID = 'resp.edition'
