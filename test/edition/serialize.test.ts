import { expect, test } from 'vitest'
import { Edition } from '../../src/edition/edition.ts'
import { serializeBundle, serializeEdition, withoutDigest } from '../../src/edition/serialize.ts'
import { compileFixture, fixtureContent } from '../compiler/fixtures.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const edition = Edition.parse(compileFixture(fixtureContent('valid')).edition)

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

test('keys come in the schema’s order, whatever order they were given in', () => {
  const shuffled = Edition.parse(reversed(edition))
  expect(serializeEdition(shuffled)).toBe(serializeEdition(edition))
})

test('a bundle reads back as the edition, and writes out as the same bytes', () => {
  const bundle = serializeEdition(edition)
  expect(bundle).toMatch(/^\{"format":2,[^\n]*\}\n$/)
  expect(Edition.parse(JSON.parse(bundle))).toEqual(edition)
  expect(serializeEdition(Edition.parse(JSON.parse(bundle)))).toBe(bundle)
})

test('the digest alone is taken out, even where the text speaks of one', () => {
  const digest = 'a'.repeat(64)
  const sly = { ...edition, digest, title: `"digest":"${digest}",` }
  const { digest: _, ...rest } = JSON.parse(serializeEdition(sly))
  expect(withoutDigest(serializeEdition(sly))).toBe(`${JSON.stringify(rest)}\n`)
})

test('an edition with a field too many is refused', () => {
  expect(() => serializeEdition({ ...edition, ...{ extra: 1 } })).toThrow(/extra/)
})

test('a bundle is one line that reads back as itself', () => {
  for (const { bundle } of twoNewspapers().bundles) {
    expect(serializeBundle(bundle)).toMatch(/^\{"format":2,[^\n]*\}\n$/)
    expect(JSON.parse(serializeBundle(bundle))).toEqual(bundle)
  }
})
