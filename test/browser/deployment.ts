import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import path from 'node:path'
import { serve } from '../../src/site/serve.ts'
import { keptFiles } from '../../src/site/service-worker.ts'
import { siteFiles } from '../../src/site/site-files.ts'
import { WORKER_FILE } from '../../src/ui/offline/worker-address.ts'
import { SITE } from './site.ts'

const HASHED = /-([\w-]{8})\.(?:js|css)$/
const TEXT = /\.(?:html|js)$/
/** The list in a built service worker of what it keeps. */
const KEPT = /\[\{"url":"[^\]]*\]/g

/** A copy of the built site on a server of its own, to be damaged and redeployed by a test. */
export interface Deployment {
  url: string
  /** Takes away the assets whose name begins so. */
  remove: (name: string) => Promise<void>
  /** Puts back the assets that were taken away. */
  restore: () => Promise<void>
  /** Replaces the edition's data as the app fetches it. */
  replaceData: (change: (data: string) => string) => Promise<void>
  /** Puts another build in the place of this one: the same pages, every asset under another name. */
  redeploy: () => Promise<void>
  stop: () => Promise<void>
  /** Serves again what was stopped, under the same address. */
  start: () => Promise<void>
}

/** Serves a copy of the tests' site made in a folder. */
export async function deploy(folder: string, built = SITE): Promise<Deployment> {
  await cp(built, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) })
  const server = await serve(folder, { port: 0, base: '/', live: true })
  const at = server.address()
  const port = at !== null && typeof at === 'object' ? at.port : 0
  const assets = path.join(folder, 'assets')
  const removed = new Map<string, Buffer>()
  const matching = async (name: string) => {
    const files = (await readdir(assets)).filter((file) => file.startsWith(name))
    if (files.length === 0) throw new Error(`the site has no asset ${name}`)
    return files.map((file) => path.join(assets, file))
  }
  return {
    url: addressOf(server),
    remove: async (name) => {
      for (const file of await matching(name)) {
        removed.set(file, await readFile(file))
        await rm(file)
      }
    },
    restore: async () => {
      for (const [file, body] of removed) await writeFile(file, body)
    },
    replaceData: async (change) => {
      for (const file of await matching('bundle-'))
        await writeFile(file, change(await readFile(file, 'utf8')))
    },
    redeploy: () => putAnotherBuild(folder),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: () => new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve())),
  }
}

/** The address of a server on this machine, ending in `/`. */
export function addressOf(server: Server): string {
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${at.port}/`
}

/** Writes the service worker anew for what a folder holds now; above so many bytes not all of it is kept. */
export async function writeServiceWorker(
  folder: string,
  wholeBytes = Number.POSITIVE_INFINITY,
): Promise<void> {
  const files = await Promise.all(
    (await siteFiles(folder)).map(async (file) => {
      const body = await readFile(path.join(folder, file))
      const digest = createHash('sha256').update(body).digest('hex')
      return { path: file, digest, bytes: body.byteLength }
    }),
  )
  const home = await readFile(path.join(folder, 'index.html'), 'utf8')
  const worker = path.join(folder, WORKER_FILE)
  const parts = (await readFile(worker, 'utf8')).split(KEPT)
  if (parts.length !== 2) throw new Error('the service worker does not have one list')
  await writeFile(worker, parts.join(JSON.stringify(keptFiles(files, home, wholeBytes))))
}

async function putAnotherBuild(folder: string): Promise<void> {
  const files = await siteFiles(folder)
  const names = new Map<string, string>()
  for (const file of files.filter((name) => name.startsWith('assets/'))) {
    const [, hash] = HASHED.exec(file) ?? []
    if (hash !== undefined) names.set(hash, [...hash].reverse().join(''))
  }
  for (const file of files) {
    const [, hash = ''] = HASHED.exec(file) ?? []
    const target = path.join(folder, file.replace(hash, names.get(hash) ?? hash))
    if (TEXT.test(file)) {
      const text = await readFile(path.join(folder, file), 'utf8')
      const renamed = [...names].reduce((all, [from, to]) => all.replaceAll(from, to), text)
      await writeFile(path.join(folder, file), renamed)
    }
    await rename(path.join(folder, file), target)
  }
  await writeServiceWorker(folder)
}
