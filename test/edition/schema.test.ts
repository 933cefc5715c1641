import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { aboutEdition } from '../../src/edition/about-edition.ts'
import { AboutEdition } from '../../src/edition/about-schema.ts'
import { Bundle, Edition } from '../../src/edition/edition.ts'
import { Index } from '../../src/edition/index-schema.ts'
import { draftOfTwo } from '../draft-of-two.ts'
import { smallEdition } from '../small-edition.ts'

type Path = readonly string[]
interface Place {
  path: Path
  value: unknown
}

const draft = draftOfTwo()
const MODELS: [string, z.ZodMiniType, unknown[]][] = [
  ['an archive', Edition, [smallEdition(), draft.archive, everyDate()]],
  ['a bundle', Bundle, draft.bundles.map(({ bundle }) => bundle)],
  ['an index', Index, [{ ...draft.index, wordFiles: [{ file: 'words.json', integrity: 'sha256-' }] }]],
  ['the page about an edition', AboutEdition, [aboutEdition(draft.archive), aboutLarge()]],
]

/** Fields that are absent where there is nothing to say; every other is there. */
const MAY_BE_ABSENT = [
  ...['precision', 'qualifier', 'whole'],
  ...[
    'among',
    'doubt',
    'doubts',
    'full',
    'headlineWords',
    'inferred',
    'kicker',
    'kind',
    'mark',
    'part',
    'reading',
  ],
  ...[
    'reason',
    'resumed',
    'status',
    'prefix',
    'suffix',
    'newspaper',
    'issues',
    'years',
    'wordFiles',
    'words',
  ],
  // A join without a source of its own goes on in another stretch of the text.
  'source',
]

/** Every value within a value, once for each place that a schema tells apart: of a list one of each type. */
function placesOf(value: unknown, seen: Set<string>, path: Path = [], name = ''): Place[] {
  const first = !seen.has(name)
  seen.add(name)
  const here = first ? [{ path, value }] : []
  if (typeof value !== 'object' || value === null) return here
  const inner = Object.entries(value).flatMap(([key, child]) => {
    const { type = '', shape = '' } = (typeof child === 'object' && child) || {}
    return placesOf(child, seen, [...path, key], `${name}.${Array.isArray(value) ? `${type}${shape}` : key}`)
  })
  return [...here, ...inner]
}

/** A value with that at a path replaced; taken out where there is nothing to replace it. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy: object = Array.isArray(value) ? [...value] : { ...Object(value) }
  const inner = replaced(Reflect.get(copy, key), rest, by)
  if (inner === undefined) Reflect.deleteProperty(copy, key)
  else Reflect.set(copy, key, inner)
  return copy
}

describe.each(MODELS)('%s', (_, schema, values) => {
  const accepts = (value: unknown) => schema.safeParse(value).success
  const seen = new Set<string>()
  const places = values.flatMap((whole) => placesOf(whole, seen).map((place) => ({ whole, ...place })))

  test('reads as it is, with nothing left out', () => {
    for (const value of values) expect(schema.parse(value)).toEqual(value)
  })

  test('has no empty words, no negative or broken numbers, nothing of another type', () => {
    const instead = (value: unknown): unknown[] => {
      if (typeof value === 'number') return [-1, 0.5, '1']
      return typeof value === 'string' ? ['', 1] : [1, typeof value === 'boolean' ? 'true' : true]
    }
    const wrong = places.filter(({ path }) => path.length > 0)
    expect(wrong.length).toBeGreaterThan(50)
    const accepted = wrong.flatMap(({ whole, path, value }) =>
      instead(value)
        .filter((other) => accepts(replaced(whole, path, other)))
        .map((other) => `${path.join('.')}: ${other}`),
    )
    expect(accepted).toEqual([])
  })

  test('has no field that the schema does not know', () => {
    const objects = places.filter(
      ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    )
    const accepted = objects.filter(({ whole, path }) => accepts(replaced(whole, [...path, 'extra'], 'x')))
    expect(accepted.map(({ path }) => path.join('.'))).toEqual([])
  })

  test('misses no field but those that may be absent', () => {
    const optional = places.filter(({ whole, path }) => {
      return !/^\d*$/.test(path.at(-1) ?? '') && accepts(replaced(whole, path, undefined))
    })
    const missing = new Set(optional.map(({ path }) => path.at(-1) ?? ''))
    expect([...missing].filter((key) => !MAY_BE_ABSENT.includes(key))).toEqual([])
  })
})

/** An archive whose events are dated in every way there is. */
function everyDate(): object {
  const { archive } = draftOfTwo()
  const from = '2022-11-01'
  const to = '2022-11-30'
  const dates = [
    { shape: 'day', edtf: '2022-11-01?', day: from, qualifier: 'uncertain' },
    { shape: 'period', edtf: '2022-11', precision: 'month', from, to, qualifier: 'approximate' },
    { shape: 'span', edtf: '2022-11-01/2022-11-30', from, to, precision: 'year', qualifier: 'both' },
    { shape: 'beginning', edtf: '2022-11-01/..', from, precision: 'month' },
    { shape: 'end', edtf: '../2022-11-30', to },
  ]
  const bylines = ['dateline', 'agency'].map((kind) => ({ text: '电', names: [], position: 'start', kind }))
  return {
    ...archive,
    articles: archive.articles.map((article) => ({ ...article, bylines })),
    events: dates.map((date) => ({ ...archive.events[0], date })),
  }
}

/** What the page about a large edition is made from. */
function aboutLarge(): AboutEdition {
  const { archive } = draftOfTwo()
  return aboutEdition({
    ...archive,
    articles: archive.articles.flatMap((article) => Array(40).fill(article)),
  })
}

test('hashes have 64 hexadecimal digits and nothing else', () => {
  const { archive } = draft
  const withHash = (hash: string) => [
    Edition.safeParse({ ...archive, digest: hash }).success,
    Edition.safeParse({ ...archive, sources: archive.sources.map((source) => ({ ...source, sha256: hash })) })
      .success,
  ]
  const hash = 'a1'.repeat(32)
  expect(withHash(hash)).toEqual([true, true])
  for (const wrong of [`${hash}0`, `0${hash}`, hash.slice(1), hash.toUpperCase()])
    expect(withHash(wrong), wrong).toEqual([false, false])
})
