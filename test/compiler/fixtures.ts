import { readdirSync, readFileSync } from 'node:fs'
import { applyPatch } from 'diff'
import { compile } from '../../src/compiler/compile.ts'
import type { LinkedEdition } from '../../src/compiler/link/link.ts'
import type { ContentFile } from '../../src/compiler/read/content-file.ts'
import { Day } from '../../src/edition/day-schema.ts'
import type { Diagnostic } from '../../src/edition/diagnostic.ts'
import type { Edition } from '../../src/edition/edition.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)
/** What diagnostics call the content folder of a fixture. */
const CONTENT = 'content'
const TODAY = Day.parse('2023-01-01')
const GOLDEN = new Set(['report.txt', 'edition.json'])

function read(folder: string): Map<string, Uint8Array> {
  const root = new URL(`${folder}/`, FIXTURES)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) =>
    `${entry.parentPath}/${entry.name}`.replace(/^.*\/fixtures\/[^/]+\/+/, ''),
  )
  return new Map(
    paths.filter((path) => !GOLDEN.has(path)).map((path) => [path, readFileSync(new URL(path, root))]),
  )
}

/** Path of a file in a fixture's folder. */
export function fixturePath(name: string, file: string): string {
  return new URL(`${name}/${file}`, FIXTURES).pathname
}

/** Names of the fixtures that break a rule. */
export function brokenFixtures(): string[] {
  return readdirSync(FIXTURES)
    .filter((name) => name !== 'valid')
    .sort()
}

const PATCH = '.patch'

/**
 * A fixture's content: the valid page, with the files in which the fixture differs from it, whole or, where they are
 * long, as a patch of the valid one (`diff -U1`). Throws where a patch no longer fits.
 */
export function fixtureContent(name: string): ContentFile[] {
  const files = read('valid')
  for (const [path, bytes] of name === 'valid' ? [] : read(name)) {
    if (path.endsWith(PATCH)) files.set(path.slice(0, -PATCH.length), patched(name, path, files, bytes))
    else files.set(path, bytes)
  }
  return [...files].map(([path, bytes]) => ({ path: `${CONTENT}/${path}`, bytes }))
}

function patched(name: string, path: string, valid: Map<string, Uint8Array>, patch: Uint8Array): Uint8Array {
  const before = new TextDecoder().decode(valid.get(path.slice(0, -PATCH.length)))
  const after = applyPatch(before, new TextDecoder().decode(patch), { autoConvertLineEndings: false })
  if (after === false) throw new Error(`test/fixtures/${name}/${path} does not fit the valid file`)
  return new TextEncoder().encode(after)
}

/** Compiles content as a fixture is compiled: the archive, and what is linked. */
export function compileFixture(files: readonly ContentFile[]): {
  edition?: Edition
  linked?: LinkedEdition
  diagnostics: Diagnostic[]
} {
  const { edition, diagnostics } = compile(files, { content: CONTENT, compiler: '0.0.0', today: TODAY })
  return { ...(edition && { edition: edition.archive, linked: edition }), diagnostics }
}
