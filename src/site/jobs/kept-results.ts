import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { threadId } from 'node:worker_threads'
import * as z from 'zod/mini'
import type { LongFile } from '../../exports/exported-file.ts'
import type { SiteFile } from './job.ts'

const ResultFile = z.strictObject({
  path: z.string(),
  /** SHA-256 of what it holds, in hexadecimal digits. */
  digest: z.string(),
  bytes: z.int(),
  /** When it was last written, in ms since 1970: what has another time is read and compared. */
  written: z.number(),
})

/** A file that a job made. */
export type ResultFile = z.infer<typeof ResultFile>

const Result = z.strictObject({ key: z.string(), files: z.array(ResultFile) })

/** The files that a job made, kept under the hash of what went in. */
export type Result = z.infer<typeof Result>

/** In code units. */
const WORTH_A_WRITE = 1 << 16
const LIST = 'files.json'
const digestOf = (body: string | Uint8Array) => createHash('sha256').update(body).digest('hex')

/** What was made under a key; nothing where there is none, or where anything of it is gone or changed. */
export function keptResult(folder: string, key: string): Result | undefined {
  try {
    const result = Result.parse(JSON.parse(readFileSync(path.join(folder, key, LIST), 'utf8')))
    return result.files.every((file, i) => isWhole(path.join(folder, key, String(i)), file))
      ? result
      : undefined
  } catch {
    return undefined
  }
}

function isWhole(place: string, { bytes, written, digest }: ResultFile): boolean {
  const { size, mtimeMs } = statSync(place)
  return size === bytes && (mtimeMs === written || digestOf(readFileSync(place)) === digest)
}

/** Keeps what a job makes; under its key it is there whole or not at all. */
export async function keepResult(
  folder: string,
  key: string,
  files: AsyncIterable<SiteFile> | Iterable<SiteFile | LongFile>,
): Promise<Result> {
  const draft = path.join(folder, `.${key}.${process.pid}.${threadId}`)
  mkdirSync(draft, { recursive: true })
  try {
    const made: ResultFile[] = []
    for await (const file of files) {
      const place = path.join(draft, String(made.length))
      const digest = writeFile(place, file)
      const { size, mtimeMs } = statSync(place)
      made.push({ path: file.path, digest, bytes: size, written: mtimeMs })
    }
    const result = { key, files: made }
    writeFileSync(path.join(draft, LIST), JSON.stringify(result))
    rmSync(path.join(folder, key), { recursive: true, force: true })
    renameSync(draft, path.join(folder, key))
    return result
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
}

/** Writes a file, whole or piece by piece, and gives its digest. */
function writeFile(place: string, made: SiteFile | LongFile): string {
  if ('body' in made) {
    writeFileSync(place, made.body)
    return digestOf(made.body)
  }
  const hash = createHash('sha256')
  const file = openSync(place, 'w')
  try {
    for (const piece of inLarge(made.pieces)) {
      writeFileSync(file, piece)
      hash.update(piece)
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** Pieces joined to ones that are worth a write of their own. */
function* inLarge(pieces: Iterable<string>): Generator<string, void> {
  let waiting: string[] = []
  let length = 0
  for (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length < WORTH_A_WRITE) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (length > 0) yield waiting.join('')
}

/** Puts the files of a kept result into a folder, as links where the disc can have them. */
export function placeResult(folder: string, { key, files }: Result, tree: string): void {
  files.forEach((file, i) => {
    placeFile(path.join(folder, key, String(i)), path.join(tree, file.path))
  })
}

/** Puts a file at another place too, where there must be none; its folder is made if need be. */
export function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') throw error
    mkdirSync(path.dirname(to), { recursive: true })
    try {
      linkSync(from, to)
    } catch {
      copyFileSync(from, to)
    }
  }
}

/** Drops all results but those of some keys. */
export function dropOthers(folder: string, keys: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!keys.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}
