import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packageFacts, UnlicensedPackage, whatIsShipped } from '../../src/site/app/shipped-plugin.ts'

const facts = (folder: string) => ({
  name: folder.split('/node_modules/').at(-1) ?? '',
  version: '1.0.0',
  licence: 'MIT',
  words: 'You may.',
})

test('a package is found by the folder it is installed in, scoped and nested ones, too', () => {
  const modules = Object.fromEntries(
    [
      '/site/node_modules/react/cjs/react.js',
      '/site/node_modules/@tanstack/store/dist/a.js',
      '/site/node_modules/@tanstack/store/dist/b.js',
      '/site/node_modules/outer/node_modules/inner/i.js',
      '/site/src/app.ts',
      '\0runtime.js',
    ].map((id) => [id, { renderedLength: 10 }]),
  )
  const { shipped, licences } = whatIsShipped([{ code: 'x'.repeat(500), modules }], facts)
  expect(shipped.packages.map(({ name }) => name)).toEqual(['@tanstack/store', 'inner', 'react'])
  expect(licences.match(/You may\./g)).toHaveLength(3)
})

test('code that is left out of the build is not listed', () => {
  const modules = { '/n/node_modules/a/a.js': { renderedLength: 0 }, '/n/src/b.ts': { renderedLength: 4 } }
  expect(whatIsShipped([{ code: 'b()', modules }], facts).shipped.packages).toEqual([])
})

test('every byte that is sent belongs to one package or to the site', () => {
  const script = fc.record({
    code: fc.string({ minLength: 1 }),
    modules: fc.dictionary(
      fc.constantFrom('/n/node_modules/a/x.js', '/n/node_modules/@s/b/x.js', '/n/src/x.ts'),
      fc.record({ renderedLength: fc.integer({ min: 1, max: 9999 }) }),
      { minKeys: 1 },
    ),
  })
  fc.assert(
    fc.property(fc.array(script), (scripts) => {
      const { shipped } = whatIsShipped(scripts, facts)
      const sent = scripts.reduce((sum, { code }) => sum + brotliCompressSync(code).byteLength, 0)
      const told = shipped.ownBytes + shipped.packages.reduce((sum, { bytes }) => sum + bytes, 0)
      expect(Math.abs(told - sent)).toBeLessThanOrEqual((shipped.packages.length + 1) / 2)
    }),
  )
})

test('a package without a licence, or without its words, stops the build by name', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shipped-'))
  const write = (name: string, manifest: object) => {
    mkdirSync(path.join(folder, name))
    writeFileSync(
      path.join(folder, name, 'package.json'),
      JSON.stringify({ name, version: '2.0.0', ...manifest }),
    )
    return path.join(folder, name)
  }
  expect(() => packageFacts(write('wordless', { license: 'MIT' }))).toThrow(UnlicensedPackage)
  const unnamed = write('unnamed', {})
  writeFileSync(path.join(unnamed, 'LICENSE'), 'You may.')
  expect(() => packageFacts(unnamed)).toThrow(/unnamed 2\.0\.0/)
  const whole = write('whole', { license: 'ISC' })
  writeFileSync(path.join(whole, 'LICENCE.md'), 'You may.\n')
  expect(packageFacts(whole)).toEqual({ name: 'whole', version: '2.0.0', licence: 'ISC', words: 'You may.' })
})
