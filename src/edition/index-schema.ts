import * as z from 'zod/mini'
import { DaySpan, FORMAT, ownWords, Redirects, Withdrawal } from './edition.ts'
import { ArticleId, EventId, SourceId } from './ids.ts'
import {
  Count,
  Department,
  EventDate,
  InferredIssue,
  InferredPart,
  Issue,
  Kind,
  Newspaper,
  Phase,
  PrintedPage,
  Status,
  Words,
} from './schema.ts'

const places = z.array(z.array(Count))

/** The words of some articles, in columns. */
export const IndexWords = z.strictObject({
  id: z.array(ArticleId),
  headline: z.array(Words),
  headlineWords: z.array(z.nullable(Words)),
  byline: z.array(z.nullable(Words)),
  /** The labels of each one's events, in their order. */
  labels: z.array(z.array(Words)),
})
export type IndexWords = z.infer<typeof IndexWords>

/** A compiled source as the index names it: its issue, and the file that holds its bundle. */
export const IndexedSource = z.strictObject({
  id: SourceId,
  issue: Issue,
  inferred: InferredIssue,
  status: z.optional(Status),
  pages: z.array(z.pick(PrintedPage, { name: true, inferred: true })),
  /** How many articles it has: they follow one another in the columns, in the order of the sources. */
  articles: Count,
  /** Path of its bundle below the base, the bundle's length in bytes and integrity (Subresource Integrity). */
  file: Words,
  bytes: Count,
  integrity: Words,
})
export type IndexedSource = z.infer<typeof IndexedSource>

/**
 * What is needed to list, filter, count and draw the whole edition without opening a bundle. Articles and
 * events stand in columns, one entry each, in the order of the edition; registries are named by their place.
 */
export const Index = z.strictObject({
  format: z.literal(FORMAT),
  ...ownWords,
  span: DaySpan,
  newspapers: z.array(Newspaper),
  kinds: z.array(Kind),
  departments: z.array(Department),
  sources: z.array(IndexedSource),
  articles: z.strictObject({
    id: z.array(ArticleId),
    /** Number of events each has. */
    events: z.array(Count),
    subjects: places,
    mentioned: places,
    /** The printed pages each stands on. */
    pages: z.array(z.array(Words)),
    /** Places of the articles of whose text something is missing. */
    incomplete: z.array(Count),
  }),
  events: z.strictObject({
    id: z.array(EventId),
    date: z.array(EventDate),
    departments: places,
    inferred: z.array(z.array(InferredPart)),
  }),
  /** Of a large edition `wordFiles` has them: nothing is filtered, counted or placed by words. */
  words: z.optional(IndexWords),
  /** Files of `IndexWords`, which hold all articles together; their path below the base and integrity. */
  wordFiles: z.optional(z.array(z.strictObject({ file: Words, integrity: Words }))),
  phases: z.array(Phase),
  redirects: Redirects,
  withdrawn: z.array(Withdrawal),
})
export type Index = z.infer<typeof Index>
