import { dirname, join } from 'node:path'
import type { Edition } from '../edition/edition.ts'
import { editionJsonSchema } from '../edition/json-schema.ts'
import { serializeEdition } from '../edition/serialize.ts'
import { writeWhole } from '../write-whole.ts'

/** Writes the archive, and its JSON Schema beside it. */
export async function writeArchive(archive: Edition, out: string): Promise<void> {
  await writeWhole(join(dirname(out), 'edition.schema.json'), editionJsonSchema())
  await writeWhole(out, serializeEdition(archive))
}
