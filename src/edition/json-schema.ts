import * as z from 'zod/mini'
import { Day } from './day-schema.ts'
import { AboutPart, DaySpan, Edition, Redirects, Withdrawal } from './edition.ts'
import {
  Anchor,
  Article,
  Block,
  Byline,
  DatePrecision,
  DateQualifier,
  DayPart,
  Department,
  DoubtOf,
  Event,
  EventDate,
  Evidence,
  Furniture,
  FurnitureDoubt,
  Inference,
  InferredIssue,
  InferredPart,
  Inline,
  Involvement,
  Issue,
  Kind,
  Newspaper,
  Phase,
  PrintedPage,
  Quote,
  Role,
  Source,
  SourceSpan,
} from './schema.ts'

const PARTS = {
  AboutPart,
  Anchor,
  Article,
  Block,
  Byline,
  DatePrecision,
  DateQualifier,
  Day,
  DayPart,
  DaySpan,
  Department,
  DoubtOf,
  Event,
  EventDate,
  Evidence,
  Furniture,
  FurnitureDoubt,
  Inference,
  InferredPart,
  Inline,
  InferredIssue,
  Involvement,
  Issue,
  Kind,
  Newspaper,
  Phase,
  PrintedPage,
  Quote,
  Redirects,
  Role,
  Source,
  SourceSpan,
  Withdrawal,
}

/** The bundle's JSON Schema (draft 2020-12), generated from the model: two-space JSON, one line feed. */
export function editionJsonSchema(): string {
  const names = z.registry<{ id: string }>()
  for (const [id, part] of Object.entries(PARTS)) names.add(part, { id })
  const schema = z.toJSONSchema(Edition, { metadata: names, target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'Edition', ...schema }, null, 2)}\n`
}
