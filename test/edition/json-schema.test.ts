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

test('its parts have the names of the model and are named, not repeated; days look like days', () => {
  expect(schema.title).toBe('Edition')
  const parts = Object.keys(schema.$defs)
  expect(parts).toEqual(
    expect.arrayContaining(['Article', 'Block', 'Day', 'EventDate', 'Inline', 'Quote', 'Source']),
  )
  expect(parts.filter((part) => !/^[A-Z]\w+$/.test(part))).toEqual([])
  expect(schema.properties.articles.items.$ref).toBe('#/$defs/Article')
  const day = new RegExp(schema.$defs.Day.pattern)
  expect(['2022-11-30', '2022-11-3', 'x2022-11-30', '2022-11-30x'].filter((text) => day.test(text))).toEqual([
    '2022-11-30',
  ])
})
