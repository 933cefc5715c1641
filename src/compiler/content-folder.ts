import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentFile } from './content-file.ts'

/** The files of a content folder and of the folders in it, hidden ones left out; none if it does not exist. */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
  const names = await list(folder)
  const files = await Promise.all(
    names.map(async ({ name, isFolder }): Promise<ContentFile[]> => {
      const path = join(folder, name)
      if (!isFolder) return [{ path: slashed(path), bytes: await readFile(path) }]
      const inner = (await list(path)).filter((entry) => !entry.isFolder)
      return Promise.all(
        inner.map(async (entry) => ({
          path: slashed(join(path, entry.name)),
          bytes: await readFile(join(path, entry.name)),
        })),
      )
    }),
  )
  return files.flat()
}

/** A path as {@link readContentFolder} names it: forward slashes, no trailing one. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/+$/, '')
}

async function list(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
}
