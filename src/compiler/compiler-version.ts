import { readFileSync } from 'node:fs'
import * as z from 'zod'

const PackageFile = z.object({ version: z.string() })

/** The version in package.json, which the edition names as its compiler's. */
export function compilerVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return PackageFile.parse(JSON.parse(text)).version
}
