import * as z from 'zod/mini'

/** What every id looks like: short lower-case ASCII words joined by hyphens, starting with a letter. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Fragments the pages use for themselves (`#p3`, `#sic-1`, `#org-women`, `#headline`) or links call blocks by
 * (`deck-2`); no event may take such an id.
 */
export const RESERVED_FRAGMENT =
  /^(?:[ps]\d+|(?:gap|join|sic|note|duration|hit)-\d[\d-]*|(?:about|org|mark|timeline|cite)-.+|(?:headline|kicker|deck|byline|photo-credit)(?:-\d+)?|main|root|timeline|filter)$/

const id = () => z.string().check(z.regex(ID_PATTERN))

export const SourceId = id().brand<'SourceId'>()
export type SourceId = z.infer<typeof SourceId>

export const ArticleId = id().brand<'ArticleId'>()
export type ArticleId = z.infer<typeof ArticleId>

export const EventId = id().brand<'EventId'>()
export type EventId = z.infer<typeof EventId>

export const DepartmentId = id().brand<'DepartmentId'>()
export type DepartmentId = z.infer<typeof DepartmentId>

export const KindId = id().brand<'KindId'>()
export type KindId = z.infer<typeof KindId>

export const InferenceId = id().brand<'InferenceId'>()
export type InferenceId = z.infer<typeof InferenceId>

export const PhaseId = id().brand<'PhaseId'>()
export type PhaseId = z.infer<typeof PhaseId>

/** A fragment within an article's page: an event, a paragraph (`p3`) or an editorial entry (`gap-1`). */
export const Fragment = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]*$/))
  .brand<'Fragment'>()
export type Fragment = z.infer<typeof Fragment>
