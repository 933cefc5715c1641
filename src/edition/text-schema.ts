import * as z from 'zod/mini'
import { DepartmentId, EventId, Fragment } from './ids.ts'

/** Non-empty text: what is absent is an absent field, never "". */
export const Words = z.string().check(z.minLength(1))
/** A number of things, 0 or more. */
export const Count = z.int().check(z.nonnegative())
/** A place in an order, counted from 1. */
export const Ordinal = z.int().check(z.positive())

/**
 * W3C Web Annotation's TextQuoteSelector: the exact words of the source, told apart by what stands
 * before and after them. https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const Quote = z.strictObject({
  exact: Words,
  prefix: z.optional(Words),
  suffix: z.optional(Words),
})
export type Quote = z.infer<typeof Quote>

/** A run of the source text: code units from `start` up to but without `end`, lines counted from 1. */
export const SourceSpan = z.strictObject({ start: Count, end: Count, firstLine: Ordinal, lastLine: Ordinal })
export type SourceSpan = z.infer<typeof SourceSpan>

/** Where in an article something stands: the block's place in `blocks`, and the fragment that leads there. */
export const Anchor = z.strictObject({ block: Count, fragment: Fragment })
export type Anchor = z.infer<typeof Anchor>

const TextInline = z.strictObject({ type: z.literal('text'), text: Words })
/**
 * The print broke the paragraph here; `source` is what stands between the two parts. Without it the paragraph
 * goes on elsewhere, in the next of the block's `resumed` stretches.
 */
const JoinInline = z.strictObject({
  type: z.literal('join'),
  id: Fragment,
  source: z.optional(Words),
  reason: Words,
  doubt: z.optional(Words),
})
/** Something is missing here; it has no characters of its own. */
export const GapInline = z.strictObject({
  type: z.literal('gap'),
  id: Fragment,
  what: z.enum(['text', 'picture']),
  /** Where the loss lies: before or after the words that remain, or between them. */
  position: z.enum(['before', 'after', 'within']),
  extent: Words,
  reason: Words,
  doubt: z.optional(Words),
})
export type GapInline = z.infer<typeof GapInline>

export interface SicInline {
  type: 'sic'
  id: Fragment
  reason: string
  /** What probably was meant; shown as a conjecture, never put into the text. */
  reading?: string | undefined
  children: Inline[]
}
export interface NoteInline {
  type: 'note'
  id: Fragment
  reason: string
  children: Inline[]
}
/** What a draft takes some words for without being sure; a join's or a gap's doubt is a field of its own. */
export const DoubtOf = z.enum([
  'article',
  'kicker',
  'headline',
  'deck',
  'byline',
  'heading',
  'photo-credit',
  'department',
  'event',
])
export type DoubtOf = z.infer<typeof DoubtOf>
/** Words that a program took for something, that has still to be checked. */
export interface DoubtInline {
  type: 'doubt'
  id: Fragment
  of: DoubtOf
  reason: string
  children: Inline[]
}
export interface DateInline {
  type: 'date'
  event: EventId
  children: Inline[]
}
/** A span of time that the text ties to no day; it makes no mark on the timeline. */
export interface DurationInline {
  type: 'duration'
  id: Fragment
  reason: string
  children: Inline[]
}
export interface OrganisationInline {
  type: 'organisation'
  department: DepartmentId
  role: Role
  children: Inline[]
}
export interface BylineInline {
  type: 'byline'
  children: Inline[]
}

/** A piece of a block's text. The `text` and `join` pieces, in order, are the block's source. */
export type Inline =
  | z.infer<typeof TextInline>
  | z.infer<typeof JoinInline>
  | z.infer<typeof GapInline>
  | SicInline
  | NoteInline
  | DoubtInline
  | DateInline
  | DurationInline
  | OrganisationInline
  | BylineInline

/** Whether an article is about a department or only names it. */
export const Role = z.enum(['subject', 'mentioned'])
export type Role = z.infer<typeof Role>

export const Inline: z.ZodMiniType<Inline> = z.lazy(() => {
  const children = z.array(Inline)
  return z.discriminatedUnion('type', [
    TextInline,
    JoinInline,
    GapInline,
    z.strictObject({
      type: z.literal('sic'),
      id: Fragment,
      reason: Words,
      reading: z.optional(Words),
      children,
    }),
    z.strictObject({ type: z.literal('note'), id: Fragment, reason: Words, children }),
    z.strictObject({ type: z.literal('doubt'), id: Fragment, of: DoubtOf, reason: Words, children }),
    z.strictObject({ type: z.literal('date'), event: EventId, children }),
    z.strictObject({ type: z.literal('duration'), id: Fragment, reason: Words, children }),
    z.strictObject({ type: z.literal('organisation'), department: DepartmentId, role: Role, children }),
    z.strictObject({ type: z.literal('byline'), children }),
  ])
})

const block = {
  source: SourceSpan,
  /** Where the block goes on elsewhere in the source, one stretch for each join that carries no source. */
  resumed: z.optional(z.array(SourceSpan)),
  /** The source's own mark before the words (`## `), part of the block's source but not of its text. */
  mark: z.optional(Words),
  inlines: z.array(Inline),
}

/** One block of an article. A paragraph's number is its anchor: number 3 is `#p3`. */
export const Block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('kicker'), ...block }),
  z.strictObject({ type: z.literal('headline'), ...block }),
  z.strictObject({ type: z.literal('deck'), ...block }),
  z.strictObject({ type: z.literal('byline'), ...block }),
  z.strictObject({ type: z.literal('heading'), number: Ordinal, ...block }),
  z.strictObject({ type: z.literal('paragraph'), number: Ordinal, ...block }),
  z.strictObject({ type: z.literal('photo-credit'), ...block }),
])
export type Block = z.infer<typeof Block>
export type BlockType = Block['type']
