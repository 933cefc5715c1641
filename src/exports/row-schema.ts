import * as z from 'zod/mini'
import { LedgerSort } from '../edition/about-schema.ts'
import { Day } from '../edition/day-schema.ts'
import { ArticleId, DepartmentId, EventKey, Fragment, NewspaperId } from '../edition/ids.ts'
import { DatePrecision, DateQualifier, InferredPart, Status, Words } from '../edition/schema.ts'

const Named = z.strictObject({ id: DepartmentId, name: Words })
const Newspaper = z.strictObject({ id: NewspaperId, name: Words })

/** What a row says of the issue its article stands in. */
const issue = {
  newspaper: Newspaper,
  /** The day of the issue. */
  day: Day,
  /** Where two issues came out that day. */
  number: z.optional(z.int()),
  /** What of the issue the text does not state. */
  issue_inferred: z.array(z.enum(['newspaper', 'day', 'number'])),
  /** Present where a program made the article of the text, and nobody has read it. */
  status: z.optional(Status),
}

/** An article as a line of `articles.ndjson`. */
export const ArticleRow = z.strictObject({
  id: ArticleId,
  address: z.url(),
  headline: Words,
  kicker: z.optional(Words),
  decks: z.array(Words),
  /** Who signed it. */
  authors: z.array(Words),
  ...issue,
  /** Names of the printed pages. */
  pages: z.array(Words),
  /** Departments that it is about. */
  subjects: z.array(Named),
  /** Departments that it only mentions. */
  mentioned: z.array(Named),
  /** What the edition marks in its text: the ledger's sort, where, the words there, why. */
  remarks: z.array(
    z.strictObject({ sort: LedgerSort, fragment: Fragment, words: z.optional(Words), reason: Words }),
  ),
  /** As in its file of plain text. */
  text: Words,
})
export type ArticleRow = z.infer<typeof ArticleRow>

/** A dated event as a line of `events.ndjson`. */
export const EventRow = z.strictObject({
  /** Its article's id and its own, with a slash between. */
  id: EventKey,
  address: z.url(),
  article: ArticleId,
  headline: Words,
  ...issue,
  label: Words,
  /** The words that date it. */
  quote: Words,
  edtf: Words,
  /** The first and the last day meant; absent where the words set no such bound. */
  from: z.optional(Day),
  to: z.optional(Day),
  precision: z.optional(DatePrecision),
  qualifier: z.optional(DateQualifier),
  /** Parts of the date that the words do not state. */
  inferred: z.array(InferredPart.shape.part),
  departments: z.array(Named),
})
export type EventRow = z.infer<typeof EventRow>
