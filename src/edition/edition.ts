import * as z from 'zod/mini'
import { Day } from './day-schema.ts'
import { ArticleId, DepartmentId, EventKey, IssueKey } from './ids.ts'
import { Article, Department, Event, Inference, Kind, Newspaper, Phase, Source, Words } from './schema.ts'

/** The format of bundles, index and edition; another number is another format. */
export const FORMAT = 2

const contents = {
  newspapers: z.array(Newspaper),
  kinds: z.array(Kind),
  departments: z.array(Department),
  sources: z.array(Source),
  inferences: z.array(Inference),
  articles: z.array(Article),
  events: z.array(Event),
  phases: z.array(Phase),
}

/** First and last day of the timeline. */
export const DaySpan = z.strictObject({ from: Day, to: Day })
export type DaySpan = z.infer<typeof DaySpan>

const redirects = <Id extends z.ZodMiniType<string, string>>(to: Id) =>
  z.array(z.strictObject({ from: Words, to }))

/** Ids that were public once and are no longer: where each leads now. */
export const Redirects = z.strictObject({
  articles: redirects(ArticleId),
  events: redirects(EventKey),
  departments: redirects(DepartmentId),
  issues: z.optional(redirects(IssueKey)),
})
export type Redirects = z.infer<typeof Redirects>

/** An article that was public and was taken back; its address says so for ever. */
export const Withdrawal = z.strictObject({ article: Words, reason: Words })
export type Withdrawal = z.infer<typeof Withdrawal>

/**
 * One source compiled: all that its articles' pages show, with no more of the registries than it names.
 * `span` is the edition's own where edition.yaml gives one, else that of the source's own dates.
 */
export const Bundle = z.strictObject({
  format: z.literal(FORMAT),
  title: Words,
  subtitle: Words,
  language: Words,
  span: DaySpan,
  ...contents,
  /** What was public once and leads into this source now. */
  redirects: Redirects,
  /** What the edition has beyond this source that its pages must tell apart: other issues, other years. */
  among: z.optional(
    z.strictObject({ issues: z.optional(z.literal(true)), years: z.optional(z.literal(true)) }),
  ),
  /** Articles taken back; told only where this is the edition's only source. */
  withdrawn: z.array(Withdrawal),
})
export type Bundle = z.infer<typeof Bundle>

/** A part of the about page that only this edition can write. */
export const AboutPart = z.strictObject({ heading: Words, paragraphs: z.array(Words) })
export type AboutPart = z.infer<typeof AboutPart>

/** What the edition says of itself. */
export const ownWords = {
  title: Words,
  subtitle: Words,
  description: Words,
  language: Words,
  /** Which issue comes first in lists. */
  order: z.enum(['oldest', 'newest']),
  about: z.array(AboutPart),
}

/** The archive: the whole edition and the sources it comes from, for whoever takes it away. */
export const Edition = z.strictObject({
  format: z.literal(FORMAT),
  ...ownWords,
  compiler: Words,
  span: DaySpan,
  /** SHA-256 of the archive's own JSON without this field. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  ...contents,
  redirects: Redirects,
  withdrawn: z.array(Withdrawal),
})
export type Edition = z.infer<typeof Edition>

/** What bundle and archive have in common. */
export type Contents = Omit<Bundle, 'format' | 'redirects' | 'withdrawn' | 'among'>
