import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file, its folder too; under its name it is whole or not there, whatever interrupts it and whoever else
 * writes it: it is written beside its place and moved there.
 */
export async function writeWhole(file: string, body: string | Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(draft, body)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
