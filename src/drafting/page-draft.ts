import type { LineRange } from '../compiler/read/editorial-schema.ts'
import type { Day } from '../edition/day-schema.ts'
import type { Department, Quote } from '../edition/schema.ts'
import type { DraftByline } from './find-bylines.ts'
import type { DraftJoin } from './find-joins.ts'
import type { Ground } from './finding.ts'
import type { Part } from './recognised-article.ts'

/** A quote of the article's words, and why it is quoted. */
export interface Quoted {
  quote: Quote
  ground: Ground
}

/** A date as an event of the draft. */
export interface EventDraft {
  id: string
  quote: Quote
  date: string
  inferred: Partial<Record<'year' | 'month' | 'day', string>>
  label: string
  departments: string[]
  ground: Ground
}

/** A department that an article names. */
export interface DepartmentDraft extends Quoted {
  department: Department
  role: 'subject' | 'mentioned'
  /** Present where the words are none of the department's names in the registry. */
  reason?: string
}

/** One article of a draft, everything found in it. */
export interface ArticleDraft {
  id: string
  ground: Ground
  lines: LineRange[]
  /** Why it goes on elsewhere, for each run of lines but the first. */
  continued: Ground[]
  parts: Part[]
  bylines: (Pick<DraftByline, 'names' | 'kind' | 'ground'> & { at: { line: number } | { quote: Quote } })[]
  joins: DraftJoin[]
  departments: DepartmentDraft[]
  events: EventDraft[]
  durations: { quote: Quote; reason: string }[]
  /** Words that cannot be as they are meant. */
  sic: { quote: Quote; reason: string }[]
  /** Dates that no event can stand for: outside the edition's span. */
  leftOut: string[]
  gaps: (Quoted & { position: 'before' | 'after'; reason: string })[]
}

/** Lines that belong to no article. */
export interface FurnitureDraft {
  line: number
  /** The words, where the rest of the line belongs to an article. */
  exact?: string
  ground: Ground
}

/** A printed page of a draft. */
export interface PrintedPageDraft {
  name: string
  lines: LineRange
  ground: Ground
}

/** Something that the text does not say and the draft concludes. */
export interface InferenceDraft extends Ground {
  id: string
  what: string
  value: string
}

/** The issue that a text comes from; what its text and its editor do not say is inferred. */
export interface IssueDraft {
  newspaper: { id: string; ground: Ground; inference?: InferenceDraft }
  day: { day: Day; ground: Ground; inference?: InferenceDraft }
}

/** All that a draft says of one source, before it is written as YAML. */
export interface PageDraft {
  id: string
  sha256: string
  issue: IssueDraft
  pages: PrintedPageDraft[]
  furniture: FurnitureDraft[]
  inferences: InferenceDraft[]
  articles: ArticleDraft[]
  conversions: string[]
}
