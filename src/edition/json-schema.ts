import * as z from 'zod/mini'
import { Edition } from './schema.ts'

/** The bundle's JSON Schema (draft 2020-12), generated from the model: two-space JSON, one line feed. */
export function editionJsonSchema(): string {
  const schema = z.toJSONSchema(Edition, { target: 'draft-2020-12' })
  return `${JSON.stringify({ ...schema, title: 'Edition' }, null, 2)}\n`
}
