import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentFile } from '../../src/compiler/read/content-file.ts'
import { RULES } from '../../src/compiler/report/rules.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import { runs } from '../runs.ts'
import { compileFixture, fixtureContent } from './fixtures.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** The compiler's answer is whole: a report in its own terms, or an edition that gives its sources back. */
function expectSound(files: readonly ContentFile[]): void {
  const { edition, diagnostics } = compileFixture(files)
  for (const { ruleId, place, reason } of diagnostics) {
    expect(Object.keys(RULES)).toContain(ruleId)
    expect(Math.min(place.line, place.column)).toBeGreaterThan(0)
    expect(reason).not.toMatch(/\n\s+at /)
  }
  expect(edition === undefined).toBe(diagnostics.some((d) => d.severity === 'error'))
  if (edition === undefined) return
  for (const { id, sha256 } of edition.sources) {
    const bytes = files.find(
      (file) => createHash('sha256').update(file.bytes).digest('hex') === sha256,
    )?.bytes
    expect(encode(rebuildSource(edition, id))).toEqual(new Uint8Array(bytes ?? []))
  }
}

const valid = fixtureContent('valid')
const replace = (index: number, bytes: Uint8Array) =>
  valid.map((file, i) => (i === index ? { ...file, bytes } : file))
const anyFile = fc.nat(valid.length - 1)
const bytesOf = (index: number) => valid[index]?.bytes ?? new Uint8Array()

test('bytes changed anywhere are reported or harmless, never thrown', () => {
  const change = fc.record({ at: fc.nat(), drop: fc.nat(12), put: fc.uint8Array({ maxLength: 12 }) })
  fc.assert(
    fc.property(anyFile, fc.array(change, { minLength: 1, maxLength: 4 }), (index, changes) => {
      let bytes = [...bytesOf(index)]
      for (const { at, drop, put } of changes) bytes = bytes.toSpliced(at % bytes.length, drop, ...put, 0x20)
      expectSound(replace(index, new Uint8Array(bytes)))
    }),
    { numRuns: runs(200) },
  )
})

test('lines of YAML dropped, doubled, moved or given other values are reported or harmless, never thrown', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      '~',
      '[]',
      '{}',
      '1',
      '-1',
      '0x10',
      '1e99',
      'true',
      '""',
      '*a',
      '&a b',
      '!!set {}',
      '3-1',
      '[a, b]',
    ),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'at',
      '2022-11-31',
      '../..',
      '2022-11-30/2022-11-13',
      '9-3',
      '99999',
    ),
    fc.string(),
  )
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('drop', 'double', 'move', 'indent', 'value', 'key'),
    value,
  })
  fc.assert(
    fc.property(anyFile, fc.array(change, { minLength: 1, maxLength: 3 }), (index, changes) => {
      let lines = new TextDecoder().decode(bytesOf(index)).split('\n')
      for (const { at, how, value: put } of changes) {
        const i = at % lines.length
        const line = lines[i] ?? ''
        const made = {
          drop: [],
          double: [line, line],
          move: [],
          indent: [`  ${line}`],
          value: [line.replace(/(:|-) .*$/, `$1 ${put}`)],
          key: [line.replace(/\w+:/, `${put}:`)],
        }[how]
        lines = lines.toSpliced(i, 1, ...made)
        if (how === 'move') lines.splice((at * 7) % (lines.length + 1), 0, line)
      }
      expectSound(replace(index, encode(lines.join('\n'))))
    }),
    { numRuns: runs(300) },
  )
})

test('any bytes at all as a file are reported, never thrown', () => {
  fc.assert(
    fc.property(anyFile, fc.uint8Array({ maxLength: 200 }), (index, bytes) =>
      expectSound(replace(index, bytes)),
    ),
    { numRuns: runs(150) },
  )
})

test('YAML nested without end is reported, never thrown', () => {
  for (const text of [
    '['.repeat(50_000),
    '{a: '.repeat(20_000),
    `${'- '.repeat(20_000)}a`,
    `a: ${'['.repeat(3000)}${']'.repeat(3000)}`,
  ]) {
    const { edition, diagnostics } = compileFixture(replace(0, encode(text)))
    expect(edition).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
  }
})
