import * as z from 'zod/mini'
import { ID_PATTERN } from './id-pattern.ts'

export { ID_PATTERN }

const id = () => z.string().check(z.regex(ID_PATTERN))

/** A newspaper of the registry. */
export const NewspaperId = id().brand<'NewspaperId'>()
export type NewspaperId = z.infer<typeof NewspaperId>

/** A source; where the YAML gives none, the compiler makes the id of its issue and first page. */
export const SourceId = id().brand<'SourceId'>()
export type SourceId = z.infer<typeof SourceId>

/** An article of the edition, in its address. */
export const ArticleId = id().brand<'ArticleId'>()
export type ArticleId = z.infer<typeof ArticleId>

/** An event within its article. */
export const EventId = id().brand<'EventId'>()
export type EventId = z.infer<typeof EventId>

/** An event of the edition: its article and its own id, `bus/outbreak`; event ids are their article's own. */
export const EventKey = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/))
  .brand<'EventKey'>()
export type EventKey = z.infer<typeof EventKey>

/** An issue of the edition: newspaper and day, and a number where two came out that day, `daily/2022-12-01/2`. */
export const IssueKey = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/\d{4}-\d{2}-\d{2}(?:\/[1-9]\d*)?$/))
  .brand<'IssueKey'>()
export type IssueKey = z.infer<typeof IssueKey>

/** A department of the registry, in the address of its page and in filters. */
export const DepartmentId = id().brand<'DepartmentId'>()
export type DepartmentId = z.infer<typeof DepartmentId>

/** A kind of departments. */
export const KindId = id().brand<'KindId'>()
export type KindId = z.infer<typeof KindId>

/** An inference within its source. */
export const InferenceId = id().brand<'InferenceId'>()
export type InferenceId = z.infer<typeof InferenceId>

/** A phase within its source. */
export const PhaseId = id().brand<'PhaseId'>()
export type PhaseId = z.infer<typeof PhaseId>

/** A fragment within an article's page: an event, a paragraph (`p3`) or an editorial entry (`gap-1`). */
export const Fragment = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]*$/))
  .brand<'Fragment'>()
export type Fragment = z.infer<typeof Fragment>
