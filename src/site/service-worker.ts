import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { WORKER_FILE } from '../ui/offline/worker-address.ts'
import { BROWSERS } from './browsers.ts'
import { HASHED_FOLDER } from './headers.ts'
import { siteFiles } from './site-files.ts'

/**
 * A file to keep for reading offline: address below the base; its hash unless the address has it; what it
 * must hold, as Subresource Integrity says it.
 */
export interface KeptFile {
  url: string
  revision: string | null
  integrity: string
}

const HASHED = new RegExp(`^${HASHED_FOLDER}/`)
const KEPT = /\.html$|^[^/]+\.(?:svg|webmanifest)$|^current\.json$/
const IMAGE = /\.(?:png|jpe?g|webp|avif)$/

/** Whether a file is kept for reading offline: pages and what they load, not what is there to download. */
export function isKept(file: string): boolean {
  return KEPT.test(file) || (HASHED.test(file) && !IMAGE.test(file))
}

/** The files of a built site to keep for reading offline, pages under the address of their folder. */
export async function keptFiles(folder: string): Promise<KeptFile[]> {
  const files = (await siteFiles(folder)).filter(isKept)
  return Promise.all(
    files.map(async (file) => {
      const digest = createHash('sha256').update(await readFile(path.join(folder, file)))
      const hash = digest.digest('base64')
      const integrity = `sha256-${hash}`
      return HASHED.test(file)
        ? { url: file, revision: null, integrity }
        : { url: `./${file}`.replace(/\/index\.html$/, '/'), revision: hash.slice(0, 16), integrity }
    }),
  )
}

/** Builds the service worker of a built site into it; the same site gives the same bytes. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const kept = await keptFiles(folder)
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __KEPT_FILES__: JSON.stringify(kept) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      target: BROWSERS,
      rolldownOptions: {
        input: 'src/service-worker.ts',
        // One file: under Trusted Types a worker may not import another script.
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  })
}
