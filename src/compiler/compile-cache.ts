import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from '../write-whole.ts'
import { CompiledSource } from './compile-source.ts'

/** Compiled sources kept by the hash of what went in. */
export interface CompileCache {
  /** Undefined when there is none, or what was kept is damaged or of another form: it is made anew. */
  get(hash: string): Promise<CompiledSource | undefined>
  set(hash: string, compiled: CompiledSource): Promise<void>
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** A cache in a folder, one file a source; its first line is the digest of the rest. */
export function folderCache(folder: string): CompileCache {
  const fileOf = (hash: string) => path.join(folder, `${hash}.json`)
  return {
    async get(hash) {
      const kept = await readFile(fileOf(hash), 'utf8').catch(() => '')
      const end = kept.indexOf('\n')
      const text = kept.slice(end + 1)
      if (kept.slice(0, end) !== digestOf(text)) return undefined
      const compiled = CompiledSource.safeParse(JSON.parse(text))
      return compiled.success ? compiled.data : undefined
    },
    async set(hash, compiled) {
      const text = JSON.stringify(compiled)
      await writeWhole(fileOf(hash), `${digestOf(text)}\n${text}`)
    },
  }
}

/** Nothing is kept. */
export const NO_CACHE: CompileCache = { get: async () => undefined, set: async () => {} }
