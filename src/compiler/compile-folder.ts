import { fileURLToPath } from 'node:url'
import { dayAt } from '../edition/day-instant.ts'
import { codeHash } from './code-hash.ts'
import { type CompileResult, linkPlan, planOf } from './compile.ts'
import { type CompileCache, NO_CACHE } from './compile-cache.ts'
import { compileMany } from './compile-many.ts'
import { sourceHash } from './compile-source.ts'
import { compilerVersion } from './compiler-version.ts'
import { readContentFolder, slashed } from './content-folder.ts'
import type { ContentFile } from './read/content-file.ts'

/** The folders of the code that what it makes depends on. */
const OWN_CODE = ['.', '../edition'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

/** How many sources were compiled, and how many were taken from the cache. */
export interface CompileWork {
  compiled: number
  kept: number
}

/** Reads a content folder and compiles it, each source only when something it depends on changed; diagnostics call the folder `name`. */
export async function compileFolder(
  folder: string,
  name: string,
  cache: CompileCache = NO_CACHE,
): Promise<CompileResult & { files: ContentFile[]; work: CompileWork }> {
  const content = slashed(name)
  const compiler = compilerVersion()
  const files = await readContentFolder(folder, content)
  const plan = planOf(files, content)
  const { registries } = plan.read
  // What another version of the compiler kept is not used.
  const code = codeHash(OWN_CODE)
  const hashes = plan.folders.map((source) => sourceHash(source, registries, code))
  const kept = await Promise.all(hashes.map((hash) => cache.get(hash)))
  const missing = plan.folders.filter((_, i) => kept[i] === undefined)
  const made = await compileMany(missing, registries)
  const sources = plan.folders.map((source, i) => {
    const compiled = kept[i] ?? made[missing.indexOf(source)]
    if (compiled === undefined) throw new RangeError(`${source.path} was not compiled`)
    return compiled
  })
  await Promise.all(
    hashes.flatMap((hash, i) => {
      const compiled = sources[i]
      return kept[i] === undefined && compiled !== undefined ? [cache.set(hash, compiled)] : []
    }),
  )
  return {
    ...linkPlan(plan, sources, compiler, dayAt(Date.now())),
    files,
    work: { compiled: missing.length, kept: plan.folders.length - missing.length },
  }
}
