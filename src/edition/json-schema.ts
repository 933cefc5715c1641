import * as z from 'zod/mini'
import { Day } from './day-schema.ts'
import {
  Anchor,
  Article,
  Block,
  Byline,
  DatePrecision,
  DateQualifier,
  DayPart,
  Department,
  Edition,
  Event,
  EventDate,
  Evidence,
  Furniture,
  Inference,
  InferredPart,
  Inline,
  Involvement,
  Kind,
  Phase,
  PrintedPage,
  Quote,
  Role,
  Source,
  SourceSpan,
} from './schema.ts'

const PARTS = {
  Anchor,
  Article,
  Block,
  Byline,
  DatePrecision,
  DateQualifier,
  Day,
  DayPart,
  Department,
  Event,
  EventDate,
  Evidence,
  Furniture,
  Inference,
  InferredPart,
  Inline,
  Involvement,
  Kind,
  Phase,
  PrintedPage,
  Quote,
  Role,
  Source,
  SourceSpan,
}

/** The bundle's JSON Schema (draft 2020-12), generated from the model: two-space JSON, one line feed. */
export function editionJsonSchema(): string {
  const names = z.registry<{ id: string }>()
  for (const [id, part] of Object.entries(PARTS)) names.add(part, { id })
  const schema = z.toJSONSchema(Edition, { metadata: names, target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'Edition', ...schema }, null, 2)}\n`
}
