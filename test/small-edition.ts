import { readFileSync } from 'node:fs'
import { Edition } from '../src/edition/edition.ts'
import type { Source } from '../src/edition/schema.ts'

const FILE = new URL('fixtures/valid/edition.json', import.meta.url)

/** The small edition of the valid fixture, whose source states its day and its printed pages. */
export function smallEdition(): Edition {
  return Edition.parse(JSON.parse(readFileSync(FILE, 'utf8')))
}

/** An edition with its sources changed. */
export function withSources(edition: Edition, change: (source: Source) => Source): Edition {
  return { ...edition, sources: edition.sources.map(change) }
}
