import { OFFLINE_PAGE } from '../ui/offline/offline-page.ts'
import { isText } from '../ui/offline/text-files.ts'
import { HASHED_FOLDER } from './headers.ts'

/**
 * A file to keep for reading offline: address below the base; its hash unless the address has it; what it
 * must hold, as Subresource Integrity says it.
 */
export interface KeptFile {
  url: string
  revision: string | null
  integrity: string
}

/** A file of the site as it is sent. */
export interface SentFile {
  path: string
  /** SHA-256 of what it holds, in hexadecimal digits. */
  digest: string
  /** How many bytes are sent, compressed where it has such a copy. */
  bytes: number
}

const HASHED = new RegExp(`^${HASHED_FOLDER}/`)
const KEPT = /\.html$|^[^/]+\.(?:svg|webmanifest)$|^(?:current|search-aids|software)\.json$/
/** The pages that are kept where not all are. */
const FEW: ReadonlySet<string> = new Set(['index.html', OFFLINE_PAGE])
/** The lists of a large edition, and the code that looks words up in them. */
const LISTS = new RegExp(`^${HASHED_FOLDER}/search-.*\\.bin$`)
const LIST_CODE = new RegExp(`^${HASHED_FOLDER}/(?:listed-search|list-worker|open-kept)-`)
const IMAGE = /\.(?:png|jpe?g|webp|avif)$/

/** Up to this many bytes, as they are sent, an edition is kept whole after one visit. */
const WHOLE_BYTES = 2_000_000

/** What stands in the script for the list of what is kept. */
const NAME = '__KEPT_FILES__'

/** Whether a file is read offline: pages and what they load, not what is there to download. */
export function isKept(file: string): boolean {
  return KEPT.test(file) || (HASHED.test(file) && !IMAGE.test(file))
}

/**
 * The files of a site to keep for reading offline, pages under the address of their folder: all of them, or where
 * they are too many, home and what it needs, the code, and the page that leads to what one keeps besides.
 */
export function keptFiles(files: readonly SentFile[], home: string, wholeBytes = WHOLE_BYTES): KeptFile[] {
  const listed = files.some(({ path }) => LISTS.test(path))
  const all = files
    .filter(({ path }) => isKept(path) && (listed || !LIST_CODE.test(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const whole = all.filter(({ path }) => path !== OFFLINE_PAGE)
  const bytes = whole.reduce((sum, each) => sum + each.bytes, 0)
  const ofHome = (file: string) =>
    file.endsWith('.html') ? FEW.has(file) : !isText(file) || home.includes(`${file}"`)
  const kept = bytes <= wholeBytes ? whole : all.filter(({ path }) => ofHome(path))
  return kept.map(({ path, digest }) => {
    const integrity = `sha256-${Buffer.from(digest, 'hex').toString('base64')}`
    return HASHED.test(path)
      ? { url: path, revision: null, integrity }
      : { url: `./${path}`.replace(/\/index\.html$/, '/'), revision: digest.slice(0, 16), integrity }
  })
}

/** The service worker of a site: its script, with the list of what it keeps in its place. */
export function serviceWorker(script: string, kept: readonly KeptFile[]): string {
  const parts = script.split(NAME)
  if (parts.length !== 2) throw new Error(`the service worker names ${NAME} ${parts.length - 1} times`)
  return parts.join(JSON.stringify(kept))
}
