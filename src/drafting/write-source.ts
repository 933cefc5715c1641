import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { writeWhole } from '../write-whole.ts'
import type { SourceDraft } from './draft-source.ts'

/** Writes a draft so that nobody ever sees half of it: a new folder as a whole, else file by file. */
export async function writeSource({ folder, files }: Pick<SourceDraft, 'folder' | 'files'>): Promise<void> {
  if (await exists(folder)) {
    for (const { path, bytes } of files) await replaceFile(path, bytes)
    return
  }
  await mkdir(dirname(folder), { recursive: true })
  const made = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`))
  try {
    for (const { path, bytes } of files) await writeFile(join(made, basename(path)), bytes)
    await chmod(made, 0o755)
    await rename(made, folder)
  } catch (error) {
    await rm(made, { recursive: true, force: true })
    throw error
  }
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const old = await readFile(path).catch(() => undefined)
  if (old?.equals(bytes) !== true) await writeWhole(path, bytes)
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
