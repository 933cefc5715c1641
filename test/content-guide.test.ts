import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlSchemas } from '../src/compiler/schemas/yaml-schemas.ts'

const guide = readFileSync('src/content/README.md', 'utf8')

/** The blocks of a language in the guide. */
function blocks(language: string): string[] {
  return [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, text = '']) =>
    of === language ? [text] : [],
  )
}

/** A schema that misses nothing: an example shows a part of a file. */
function ofParts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(ofParts)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      key === 'required' && Array.isArray(value) ? [] : [[key, ofParts(value)]],
    ),
  )
}

test('every command of the editors’ guide is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = [...guide.matchAll(/npm (?:run (\S+?)|(start))(?=[\s`])/g)].map(
    ([, run, start]) => run ?? start,
  )
  expect(new Set(named).size).toBeGreaterThan(4)
  for (const name of named) expect(Object.keys(scripts)).toContain(name)
})

test('every example of the guide is as the files are written', () => {
  const ajv = new Ajv({ allowUnionTypes: true })
  const checks = [...yamlSchemas().values()].map((text) => {
    const schema = ofParts(JSON.parse(text))
    if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
    return ajv.compile(schema)
  })
  const examples = blocks('yaml')
  expect(examples.length).toBeGreaterThan(6)
  for (const example of examples) {
    expect(
      checks.some((check) => check(parse(example))),
      example,
    ).toBe(true)
  }
})
