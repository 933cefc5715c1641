import * as z from 'zod'
import {
  DepartmentsFile,
  EditionFile,
  NewspapersFile,
  PageFile,
  PublishedFile,
} from '../read/editorial-schema.ts'
import type { LeafWords } from './key-words.ts'
import { PAGE_WORDS } from './page-keys.ts'
import { DEPARTMENTS_WORDS, EDITION_WORDS, NEWSPAPERS_WORDS, PUBLISHED_WORDS } from './registry-keys.ts'

/** The files that people write, and the schema of each. */
const FILES = [
  { name: 'page', title: 'page.yaml：一份抄本', schema: PageFile, words: PAGE_WORDS },
  { name: 'edition', title: 'edition.yaml：本编', schema: EditionFile, words: EDITION_WORDS },
  { name: 'newspapers', title: 'newspapers.yaml：报纸', schema: NewspapersFile, words: NEWSPAPERS_WORDS },
  { name: 'departments', title: 'departments.yaml：部门', schema: DepartmentsFile, words: DEPARTMENTS_WORDS },
  { name: 'published', title: 'published.yaml：公布过的名字', schema: PublishedFile, words: PUBLISHED_WORDS },
] as const

/** The words for keys, however deep. */
interface Words {
  readonly [key: string]: string | LeafWords | { readonly description: string; readonly keys: Words }
}

/** A JSON Schema for each YAML file that people write, for the programs they write it with; by its file's name. */
export function yamlSchemas(): ReadonlyMap<string, string> {
  return new Map(
    FILES.map(({ name, title, schema, words }) => {
      const json = z.toJSONSchema(schema, {
        target: 'draft-07',
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => takeNumbers(zodSchema, jsonSchema),
      })
      const { $schema, ...rest } = described(json, words)
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`]
    }),
  )
}

type Json = z.core.JSONSchema.BaseSchema

/** What is read as text after YAML took it for a number may be written as a number. */
function takeNumbers(zodSchema: z.core.$ZodTypes, jsonSchema: Json): void {
  const { def } = zodSchema._zod
  if (def.type === 'pipe' && def.in._zod.def.type === 'transform' && jsonSchema.type === 'string')
    Object.assign(jsonSchema, { type: ['string', 'integer'] })
}

/** The schema of an entry without the place that the reader puts into it, its keys with their words. */
function described(entry: Json, words: Words): Json {
  const { at: _, ...properties } = entry.properties ?? {}
  const { required = [], default: _default, ...rest } = entry
  const keys = Object.entries(properties).map(([key, value]) => {
    const said = words[key]
    if (said === undefined || typeof value === 'boolean') throw new TypeError(`no words for the key ${key}`)
    return [key, withWords(value, said)]
  })
  const needed = required.filter((key) => key !== 'at')
  return { ...rest, properties: Object.fromEntries(keys), ...(needed.length > 0 && { required: needed }) }
}

function withWords(value: Json, said: Words[string]): Json {
  const { default: fallback, ...schema } = value
  // An empty list is what is meant by none: no program need put it in.
  const kept = fallback === undefined || Array.isArray(fallback) ? schema : value
  if (typeof said === 'string') return { description: said, ...kept }
  if (!('keys' in said)) return { ...kept, ...said }
  const { items } = kept
  const whole =
    items === undefined || typeof items === 'boolean' || Array.isArray(items)
      ? described(kept, said.keys)
      : { ...kept, items: described(items, said.keys) }
  return { description: said.description, ...whole }
}
