import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'

const Package = z.object({
  license: z.optional(z.string()),
  integrity: z.optional(z.string()),
  resolved: z.optional(z.string()),
  dev: z.optional(z.boolean()),
  devOptional: z.optional(z.boolean()),
  hasInstallScript: z.optional(z.boolean()),
})
/** The packages that a lock file holds, by folder. */
function packagesOf(lockFile: string): [string, z.infer<typeof Package>][] {
  const { packages } = z
    .object({ packages: z.record(z.string(), Package) })
    .parse(JSON.parse(readFileSync(lockFile, 'utf8')))
  return Object.entries(packages).filter(([folder]) => folder !== '')
}
const packages = packagesOf('package-lock.json')
/** Those of mutation testing, which are installed only for it. */
const ofMutation = packagesOf('test/mutation/package-lock.json')

/** Licences that ask for no more than their words to be kept. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
]
/** What tools may have besides, as nothing of theirs is shipped or changed: per-file copyleft, and a font that cards are drawn with. */
const OF_TOOLS = ['MPL-2.0', 'OFL-1.1']

/** What mutation testing may have besides: its table of browsers, which it only reads, asks to be named. */
const OF_MUTATION = [...PERMISSIVE, 'CC-BY-4.0']

/** Whether one may choose, of an SPDX expression, a licence that is among some. */
function allows(expression: string | undefined, licences: readonly string[]): boolean {
  return (expression ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => licences.includes(licence)))
}

test('expressions of licences are read as SPDX means them', () => {
  expect(allows('(Apache-2.0 OR GPL-3.0)', PERMISSIVE)).toBe(true)
  expect(allows('MIT AND GPL-3.0', PERMISSIVE)).toBe(false)
  expect(allows(undefined, PERMISSIVE)).toBe(false)
})

test('every package in the lock file is held by its hash, and comes from whatever registry one has', () => {
  const unsafe = [...packages, ...ofMutation].filter(([, { integrity, resolved }]) => {
    return integrity?.startsWith('sha512-') !== true || resolved !== undefined
  })
  expect(unsafe.map(([folder]) => folder)).toEqual([])
})

test('what may reach a reader is permissively licensed; tools may be licensed by the file', () => {
  const refused = packages.filter(([, { license, dev, devOptional }]) => {
    return !allows(license, dev === true || devOptional === true ? [...PERMISSIVE, ...OF_TOOLS] : PERMISSIVE)
  })
  refused.push(...ofMutation.filter(([, { license }]) => !allows(license, OF_MUTATION)))
  expect(refused.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([])
})

test('no package runs a script when it is installed, and none is added unseen that would', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
  const asking = [...packages, ...ofMutation].filter(([, { hasInstallScript }]) => hasInstallScript === true)
  // Its program comes as a package of its own; the script is for those who install without such packages.
  expect(asking.map(([folder]) => folder)).toEqual(['node_modules/esbuild'])
})
