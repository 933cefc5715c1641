import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import type { Assets } from './document.ts'

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.optional(z.boolean()),
    imports: z.optional(z.array(z.string())),
    css: z.optional(z.array(z.string())),
  }),
)

/**
 * What the client build made, from Vite's manifest: entry, its static imports and their styles. The
 * edition gets a name with its hash, so that it may be kept for ever like every other asset.
 */
export async function builtAssets(outDir: string): Promise<Assets> {
  const manifest = Manifest.parse(
    JSON.parse(await readFile(path.join(outDir, '.vite/manifest.json'), 'utf8')),
  )
  const entry = Object.entries(manifest).find(([, chunk]) => chunk.isEntry === true)
  if (entry === undefined) throw new Error('the client build has no entry in its manifest')
  const reached = new Set<string>()
  const visit = (key: string) => {
    if (reached.has(key)) return
    reached.add(key)
    for (const next of manifest[key]?.imports ?? []) visit(next)
  }
  visit(entry[0])
  const chunks = [...reached].flatMap((key) => manifest[key] ?? [])
  const styles = await Promise.all(
    [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))].map((file) =>
      readFile(path.join(outDir, file), 'utf8'),
    ),
  )
  const edition = await readFile(path.join(outDir, 'edition.json'))
  const data = `assets/edition-${createHash('sha256').update(edition).digest('hex').slice(0, 10)}.json`
  await writeFile(path.join(outDir, data), edition)
  return {
    entry: entry[1].file,
    imports: chunks.map((chunk) => chunk.file).filter((file) => file !== entry[1].file),
    style: styles.join('').trim(),
    data,
  }
}
