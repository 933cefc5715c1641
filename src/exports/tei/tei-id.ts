import type { ArticleId, DepartmentId, InferenceId, PhaseId, SourceId } from '../../edition/ids.ts'

// Ids of the edition have no full stop, so those with one never meet an article's own.

/** The `xml:id` of a place in an article; an article's own is its id. */
export function placeId(article: ArticleId, fragment: string): string {
  return `${article}.${fragment}`
}

export const organisationId = (id: DepartmentId): string => `org.${id}`
export const inferenceId = (id: InferenceId): string => `inference.${id}`
export const phaseId = (id: PhaseId): string => `phase.${id}`
export const sourceId = (id: SourceId): string => `source.${id}`
export const furnitureRuleId = (source: SourceId, rule: number): string => `furniture.${source}.${rule}`

/** The `xml:id` of the edition as the one responsible. */
export const EDITION_ID = 'resp.edition'
