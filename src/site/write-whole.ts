import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file, its folder too; under its name it is whole or not there, whatever interrupts the build. */
export async function writeWhole(file: string, body: string | Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(draft, body)
  await rename(draft, file)
}
