import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentFile } from './read/content-file.ts'

interface Entry {
  name: string
  isFolder: boolean
}

/**
 * The files of a content folder and of all folders in it, hidden ones left out; none if it does not exist. Of what
 * lies deeper than a source's folder, which nobody reads, the names alone.
 * Their paths begin with `name`, which is how diagnostics call the folder; its own path if not given.
 */
export async function readContentFolder(folder: string, name = slashed(folder)): Promise<ContentFile[]> {
  const read = async (...path: string[]): Promise<ContentFile> => ({
    path: [name, ...path].join('/'),
    bytes: await readFile(join(folder, ...path)),
  })
  const files = await Promise.all(
    (await list(folder)).map(async (entry) => {
      if (!entry.isFolder) return [await read(entry.name)]
      const inner = await list(join(folder, entry.name))
      const deeper = inner.flatMap(({ name: within, isFolder }) =>
        isFolder ? [join(entry.name, within)] : [],
      )
      return [
        ...(await Promise.all(inner.flatMap((file) => (file.isFolder ? [] : [read(entry.name, file.name)])))),
        ...(await Promise.all(deeper.map(namesIn))).flat(),
      ]
    }),
  )
  return files.flat()

  async function namesIn(within: string): Promise<ContentFile[]> {
    const inner = await list(join(folder, within))
    const found = await Promise.all(
      inner.map(async (entry) =>
        entry.isFolder
          ? namesIn(join(within, entry.name))
          : [{ path: [name, slashed(within), entry.name].join('/'), bytes: new Uint8Array() }],
      ),
    )
    return found.flat()
  }
}

/** A path with forward slashes and none at its end. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
}

async function list(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
}
