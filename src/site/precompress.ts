import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import pMap from 'p-map'
import { writeWhole } from '../write-whole.ts'
import { siteFiles } from './site-files.ts'

const TEXT = /\.(?:html|js|css|json|svg|xml|txt|md|csv|bib|ris|tei|webmanifest|jsonld|yaml|map|ics)$/

/** The fields of a gzip header that tell the machine apart (RFC 1952): 9 is the operating system. */
const GZIP_SYSTEM = 9
const UNKNOWN_SYSTEM = 255

/** Whether a file is text that hosts may send compressed. */
export function isText(file: string): boolean {
  return TEXT.test(file)
}

/** A text as brotli (quality 11) and gzip (level 9); the same bytes on every machine. */
export async function compressed(body: Uint8Array): Promise<{ br: Uint8Array; gz: Uint8Array }> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
    promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
  ])
  gz[GZIP_SYSTEM] = UNKNOWN_SYSTEM
  return { br, gz }
}

/**
 * Writes `.br` and `.gz` beside every text file of a built site: as many at a time as there are cores, since
 * each takes some 10 MB, and what waits for its turn in Node's pool holds up the writing of what is done.
 */
export async function precompress(folder: string, compress = compressed): Promise<void> {
  const files = (await siteFiles(folder)).filter(isText)
  const copy = async (file: string) => {
    const target = path.join(folder, file)
    const { br, gz } = await compress(await readFile(target))
    await Promise.all([writeWhole(`${target}.br`, br), writeWhole(`${target}.gz`, gz)])
  }
  await pMap(files, copy, { concurrency: availableParallelism() })
}
