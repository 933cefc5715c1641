import { readdir } from 'node:fs/promises'
import path from 'node:path'

const COMPRESSED = /\.(?:br|gz)$/

/** Every file of a built site but the precompressed ones: paths below its folder with `/`, in order. */
export async function siteFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
}
