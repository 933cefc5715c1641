import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import pMap from 'p-map'
import { build } from 'vite'
import { OFFLINE_PAGE } from '../ui/offline/offline-page.ts'
import { isText } from '../ui/offline/text-files.ts'
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
const KEPT = /\.html$|^[^/]+\.(?:svg|webmanifest)$|^(?:current|search-aids)\.json$/
/** The pages that are kept where not all are. */
const FEW: ReadonlySet<string> = new Set(['index.html', OFFLINE_PAGE])
const IMAGE = /\.(?:png|jpe?g|webp|avif)$/

/** Up to this many bytes, as they are sent, an edition is kept whole after one visit. */
const WHOLE_BYTES = 2_000_000

/** Whether a file is read offline: pages and what they load, not what is there to download. */
export function isKept(file: string): boolean {
  return KEPT.test(file) || (HASHED.test(file) && !IMAGE.test(file))
}

/**
 * The files of a built site to keep for reading offline, pages under the address of their folder: all of them,
 * or where they are too many, home and what it needs, the code, and the page that leads to what one keeps besides.
 */
export async function keptFiles(folder: string, wholeBytes = WHOLE_BYTES): Promise<KeptFile[]> {
  const files = (await siteFiles(folder)).filter(isKept)
  const all = await pMap(files, async (file) => ({ file, ...(await measured(path.join(folder, file))) }), {
    concurrency: availableParallelism(),
  })
  const whole = all.filter(({ file }) => file !== OFFLINE_PAGE)
  const bytes = whole.reduce((sum, each) => sum + each.bytes, 0)
  const home = await readFile(path.join(folder, 'index.html'), 'utf8')
  const ofHome = (file: string) =>
    file.endsWith('.html') ? FEW.has(file) : !isText(file) || home.includes(`${file}"`)
  const kept = bytes <= wholeBytes ? whole : all.filter(({ file }) => ofHome(file))
  return kept.map(({ file, hash }) => {
    const integrity = `sha256-${hash}`
    return HASHED.test(file)
      ? { url: file, revision: null, integrity }
      : { url: `./${file}`.replace(/\/index\.html$/, '/'), revision: hash.slice(0, 16), integrity }
  })
}

async function measured(file: string): Promise<{ hash: string; bytes: number }> {
  const body = await readFile(file)
  const hash = createHash('sha256').update(body).digest('base64')
  return { hash, bytes: (await promisify(gzip)(body)).byteLength }
}

/** Builds the service worker of a built site into it; the same site gives the same bytes. */
export async function writeServiceWorker(folder: string, wholeBytes?: number): Promise<void> {
  const kept = await keptFiles(folder, wholeBytes)
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
