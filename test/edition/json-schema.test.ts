import { expect, test } from 'vitest'
import * as z from 'zod'
import { Edition } from '../../src/edition/edition.ts'
import { editionJsonSchema } from '../../src/edition/json-schema.ts'
import { compileFixture, fixtureContent } from '../compiler/fixtures.ts'

const schema = JSON.parse(editionJsonSchema())
const edition = Edition.parse(compileFixture(fixtureContent('valid')).edition)

test('the schema is generated anew as the same text, and names its dialect', () => {
  expect(editionJsonSchema()).toBe(editionJsonSchema())
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
})

test('it takes an edition, and refuses one with a field too many, too few or of the wrong type', () => {
  const check = z.fromJSONSchema(schema)
  expect(check.safeParse(edition).success).toBe(true)
  const { title: _, ...untitled } = edition
  const [first, ...others] = edition.articles
  const unknownBlock = { ...first, blocks: [{ type: 'advert', source: {}, inlines: [] }] }
  for (const bad of [
    untitled,
    { ...edition, extra: 1 },
    { ...edition, format: 1 },
    { ...edition, articles: [unknownBlock, ...others] },
  ]) {
    expect(check.safeParse(bad).success).toBe(false)
  }
})
