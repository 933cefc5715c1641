import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(?:html|js|css|json|ndjson|svg|xml|txt|md|csv|bib|ris|tei|webmanifest|jsonld|yaml|map|ics)$/

/** What fits in one packet arrives no sooner when it is compressed. */
const LEAST_BYTES = 1024

/** The fields of a gzip header that tell the machine apart (RFC 1952): 9 is the operating system. */
const GZIP_SYSTEM = 9
const UNKNOWN_SYSTEM = 255

/** Whether a file of so many bytes gets compressed copies: text that hosts may send compressed. */
export function getsCopies({ path, bytes }: { path: string; bytes: number }): boolean {
  return TEXT.test(path) && bytes >= LEAST_BYTES
}

/** What pages load besides themselves. */
const LOADED = /^assets\/|^[^/]+\.js$|^search-aids\.json$/

const LEAST_WINDOW = 16

/** Above this, compressing as far as it goes takes seconds for each file. */
const MOST_BYTES = 4_000_000

/**
 * How hard a file is compressed. What pages load is compressed as far as it goes; a page to all but 2 % of that in
 * two fifths of the time; what is there to take away to all but 6 % in a fiftieth.
 */
function qualityOf(file: string, bytes: number): number {
  if (file.endsWith('.html')) return 10
  return LOADED.test(file) && bytes <= MOST_BYTES ? constants.BROTLI_MAX_QUALITY : 9
}

/**
 * How far back repetitions are looked for, as a power of two: no further than the file goes. With more room than it
 * needs, a small file takes ten times as long.
 */
function windowOf(bytes: number): number {
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(LEAST_WINDOW, Math.ceil(Math.log2(bytes + 1))))
}

/** A text as brotli and gzip; the same bytes on every machine. */
export async function compressed(
  body: Uint8Array,
  file: string,
): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(file, body.byteLength),
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(body.byteLength),
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
    promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
  ])
  gz[GZIP_SYSTEM] = UNKNOWN_SYSTEM
  return { br, gz }
}
