import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Edition } from '../edition/edition.ts'
import { editionJsonSchema } from '../edition/json-schema.ts'
import { serializeEdition } from '../edition/serialize.ts'

/** Writes a file beside its place and moves it there, so that no reader ever sees half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Writes the archive, and its JSON Schema beside it. */
export async function writeArchive(archive: Edition, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  await writeWhole(join(dirname(out), 'edition.schema.json'), editionJsonSchema())
  await writeWhole(out, serializeEdition(archive))
}
