import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Edition } from '../../../src/edition/edition.ts'
import { Index } from '../../../src/edition/index-schema.ts'
import { serve } from '../../../src/site/serve.ts'
import { searchFiles } from '../../search-lists.ts'
import { addressOf, writeServiceWorker } from '../deployment.ts'
import { MANY_BASE, MANY_SITE } from './many-site.ts'

/** How many articles make a segment here, so that there are three. */
const FULL = 12

/** The site of many issues as a large one, searched by lists, on a server of its own. */
export interface ListedSite {
  url: string
  /** The shards, those of each segment together, the oldest segment first. */
  shards: readonly (readonly string[])[]
  /** Changes a file, or takes it away; gives what puts it back. */
  change: (file: string, change: (body: Buffer) => Buffer | undefined) => Promise<() => Promise<void>>
  stop: () => Promise<void>
}

/** Makes lists for a copy of the built site in a folder and serves it, as one too large to be kept whole. */
export async function listedSite(folder: string): Promise<ListedSite> {
  await cp(MANY_SITE, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) })
  const read = async (file: string) => JSON.parse(await readFile(path.join(folder, file), 'utf8'))
  const current = await read('current.json')
  const edition = {
    archive: Edition.parse(await read('edition.json')),
    index: Index.parse(await read(current.index.href)),
  }
  const files = [...searchFiles(edition, { full: FULL, listedFrom: 1 })]
  for (const { path: file, body } of files) await writeFile(path.join(folder, file), body)
  await writeServiceWorker(folder, 0)
  const server = await serve(folder, { port: 0, base: MANY_BASE, live: true })
  const shards = files.map((file) => file.path).filter((file) => file.endsWith('.bin'))
  const segments = [...new Set(shards.map((file) => file.replace(/\d+\.bin$/, '')))]
  return {
    url: new URL(MANY_BASE, addressOf(server)).href,
    shards: segments.map((name) => shards.filter((file) => file.startsWith(name))),
    async change(file, change) {
      const target = path.join(folder, file)
      const body = await readFile(target)
      const changed = change(body)
      if (changed === undefined) await rm(target)
      else await writeFile(target, changed)
      return () => writeFile(target, body)
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
