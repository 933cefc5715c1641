import * as z from 'zod/mini'
import { Day } from './day-schema.ts'
import {
  ArticleId,
  DepartmentId,
  EventId,
  InferenceId,
  KindId,
  NewspaperId,
  PhaseId,
  SourceId,
} from './ids.ts'
import { Anchor, Block, Count, Ordinal, Quote, Role, Words } from './text-schema.ts'

export * from './text-schema.ts'

/** Source text that belongs to no article (the blank lines between paragraphs), with the rule that says why. */
export const Furniture = z.strictObject({ start: Count, text: Words, rule: Count })
export type Furniture = z.infer<typeof Furniture>

/** A printed page within a source, by the name printed on it: `1`, `A10`. */
export const PrintedPage = z.strictObject({
  name: Words,
  firstLine: Ordinal,
  lastLine: Ordinal,
  inferred: z.optional(InferenceId),
})
export type PrintedPage = z.infer<typeof PrintedPage>

/** A newspaper of the registry. */
export const Newspaper = z.strictObject({ id: NewspaperId, name: Words })
export type Newspaper = z.infer<typeof Newspaper>

/** An issue: a newspaper's of a day; `number` tells apart two that came out on one day. */
export const Issue = z.strictObject({ newspaper: NewspaperId, day: Day, number: z.optional(Ordinal) })
export type Issue = z.infer<typeof Issue>

/** What of the issue the text does not state, and the inference that supplies it. */
export const InferredIssue = z.strictObject({
  newspaper: z.optional(InferenceId),
  day: z.optional(InferenceId),
  number: z.optional(InferenceId),
})
export type InferredIssue = z.infer<typeof InferredIssue>

/** What a draft left out of every article by some rule without being sure; it has still to be checked. */
export const FurnitureDoubt = z.strictObject({ rule: Count, reason: Words })

/** How far a source is: a draft is what a program made of its text, and nobody has read it. */
export const Status = z.literal('draft')

/** One file of text, printed pages of one issue. */
export const Source = z.strictObject({
  id: SourceId,
  file: Words,
  /** Absent once somebody has read it. */
  status: z.optional(Status),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Length in bytes (UTF-8). */
  bytes: Count,
  /** Length in UTF-16 code units. */
  characters: Count,
  lines: Count,
  issue: Issue,
  inferred: InferredIssue,
  /** Empty where nothing was printed on pages: a broadcast. */
  pages: z.array(PrintedPage),
  furnitureRules: z.array(Words),
  furniture: z.array(Furniture),
  doubts: z.optional(z.array(FurnitureDoubt)),
})
export type Source = z.infer<typeof Source>

/** Words of the text on which an inference rests. */
export const Evidence = z.strictObject({ article: ArticleId, quote: Quote, anchor: Anchor })
export type Evidence = z.infer<typeof Evidence>

/** Something the text does not say and the edition concludes; its id is its source's own. */
export const Inference = z.strictObject({
  id: InferenceId,
  source: SourceId,
  what: Words,
  value: Words,
  reason: Words,
  evidence: z.array(Evidence),
})
export type Inference = z.infer<typeof Inference>

/** A kind of departments: the filter groups them by it. */
export const Kind = z.strictObject({ id: KindId, name: Words })
export type Kind = z.infer<typeof Kind>

/** An organisation of the registry, by the names that texts call it. */
export const Department = z.strictObject({
  id: DepartmentId,
  short: Words,
  full: z.optional(Words),
  kind: KindId,
  aliases: z.array(Words),
})
export type Department = z.infer<typeof Department>

export const Byline = z.strictObject({
  /** The byline's words as printed. */
  text: Words,
  /** The persons named, where it names any. */
  names: z.array(Words),
  /** Where it stands in print: within the first paragraph, on a line of its own, or at the end of a paragraph. */
  position: z.enum(['start', 'line', 'end']),
  /** Present where the words name no author: where and when it was sent from, or an agency. */
  kind: z.optional(z.enum(['dateline', 'agency'])),
})
export type Byline = z.infer<typeof Byline>

/** That an article is about, or names, a department, and the words that show it. */
export const Involvement = z.strictObject({
  department: DepartmentId,
  role: Role,
  quote: Quote,
  anchor: Anchor,
  /** Present where the words alone do not show it: why the edition concludes it. */
  reason: z.optional(Words),
})
export type Involvement = z.infer<typeof Involvement>

/** One article: what stands above its text, who signed it, whom it is about, and its blocks in the order in which it is read. */
export const Article = z.strictObject({
  id: ArticleId,
  source: SourceId,
  /** The printed pages it stands on, in the order in which it is read; none where the source has none. */
  pages: z.array(Words),
  headline: Words,
  /** The lengths of the headline's words, where a line may break between them: a digit of base 36 a word. */
  headlineWords: z.optional(Words),
  kicker: z.optional(Words),
  decks: z.array(Words),
  bylines: z.array(Byline),
  involvements: z.array(Involvement),
  blocks: z.array(Block),
})
export type Article = z.infer<typeof Article>

/** The part of a day that the words name, as hours on the UTC+8 clock, `from` up to but without `to`. */
export const DayPart = z.strictObject({ words: Words, fromHour: Count, toHour: Count })
export type DayPart = z.infer<typeof DayPart>

/** What the ends of a coarse date are: whole months or whole years. */
export const DatePrecision = z.enum(['month', 'year'])
export type DatePrecision = z.infer<typeof DatePrecision>

/** What EDTF says of a date with `?` (uncertain), `~` (approximate) or `%` (both); of a span, of either end. */
export const DateQualifier = z.enum(['uncertain', 'approximate', 'both'])
export type DateQualifier = z.infer<typeof DateQualifier>

const qualified = { qualifier: z.optional(DateQualifier) }
/** `precision` is that of the coarser end; absent when the ends are days. */
const bounded = { precision: z.optional(DatePrecision), ...qualified }

/**
 * When an event was: one day, some time in one month or year (a period), a span, a beginning without an end or
 * an end without a beginning. `from` and `to` are the first and the last day meant, however coarse the date.
 */
export const EventDate = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('day'),
    edtf: Words,
    day: Day,
    part: z.optional(DayPart),
    ...qualified,
  }),
  z.strictObject({
    shape: z.literal('period'),
    edtf: Words,
    precision: DatePrecision,
    from: Day,
    to: Day,
    ...qualified,
  }),
  z.strictObject({ shape: z.literal('span'), edtf: Words, from: Day, to: Day, ...bounded }),
  z.strictObject({ shape: z.literal('beginning'), edtf: Words, from: Day, ...bounded }),
  z.strictObject({ shape: z.literal('end'), edtf: Words, to: Day, ...bounded }),
])
export type EventDate = z.infer<typeof EventDate>

/**
 * A part of a date that the words do not state, and the inference that supplies it. A relative word (昨日, 上月)
 * leaves its own part unsaid, and the inference that resolves it supplies the coarser parts with it.
 */
export const InferredPart = z.strictObject({ part: z.enum(['year', 'month', 'day']), by: InferenceId })
export type InferredPart = z.infer<typeof InferredPart>

/** What the text says happened on a date; `quote` is the words that date it. */
export const Event = z.strictObject({
  id: EventId,
  article: ArticleId,
  quote: Quote,
  anchor: Anchor,
  date: EventDate,
  inferred: z.array(InferredPart),
  label: Words,
  departments: z.array(DepartmentId),
})
export type Event = z.infer<typeof Event>

/** A phase that the paper itself names, with the words that name it and, where they say so, its days. */
export const Phase = z.strictObject({
  id: PhaseId,
  source: SourceId,
  name: Words,
  date: EventDate,
  inferred: InferenceId,
  evidence: z.array(Evidence),
})
export type Phase = z.infer<typeof Phase>
