import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import pMap from 'p-map'
import { compressed, getsCopies } from '../../src/site/precompress.ts'
import { siteFiles } from '../../src/site/site-files.ts'

/** Writes compressed copies beside the text files of a site that is not built by us, by the same rules. */
export async function precompressFolder(folder: string): Promise<void> {
  await pMap(
    await siteFiles(folder),
    async (file) => {
      const target = path.join(folder, file)
      const body = await readFile(target)
      if (!getsCopies({ path: file, bytes: body.byteLength })) return
      const { br, gz } = await compressed(body, file)
      await Promise.all([writeFile(`${target}.br`, br), writeFile(`${target}.gz`, gz)])
    },
    { concurrency: availableParallelism() },
  )
}
