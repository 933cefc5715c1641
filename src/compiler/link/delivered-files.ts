import { createHash } from 'node:crypto'
import { editionJsonSchema } from '../../edition/json-schema.ts'
import { printEdition } from '../../edition/serialize.ts'
import type { LinkedEdition } from './link.ts'

/** A file of the edition's data; the path is below the base. */
export interface DeliveredFile {
  file: string
  text: string
}

/** A file under a name that holds its hash, and its integrity (Subresource Integrity). */
interface NamedFile {
  file: string
  integrity: string
}

/** The edition's data as it is delivered. */
export interface DeliveredEdition {
  /** The bundles of a source each, in the order of the edition. */
  bundles: readonly DeliveredFile[]
  /** All other files. */
  others: readonly DeliveredFile[]
  index: NamedFile
  archive: NamedFile
}

/** The file that names the others as they are now; its own name never changes. */
export const CURRENT_FILE = 'current.json'

/**
 * The edition's data as files: bundles, index and archive under names that hold their hash, the archive and its
 * schema under their own names to take away, and what names index and archive as they are now.
 */
export function deliveredFiles({ index, bundles, archive }: LinkedEdition): DeliveredEdition {
  const whole = printEdition(archive)
  const indexFile = hashed('index', `${JSON.stringify(index)}\n`)
  const archiveFile = hashed('edition', whole)
  const current = {
    index: { href: indexFile.file, integrity: indexFile.integrity },
    archive: { href: archiveFile.file, integrity: archiveFile.integrity },
  }
  return {
    bundles: bundles.map(({ file, text }) => ({ file, text })),
    others: [
      ...[indexFile, archiveFile].map(({ file, text }) => ({ file, text })),
      { file: CURRENT_FILE, text: `${JSON.stringify(current)}\n` },
      { file: 'edition.json', text: whole },
      { file: 'edition.schema.json', text: editionJsonSchema() },
    ],
    index: { file: indexFile.file, integrity: indexFile.integrity },
    archive: { file: archiveFile.file, integrity: archiveFile.integrity },
  }
}

function hashed(name: string, text: string): DeliveredFile & { integrity: string } {
  const digest = createHash('sha256').update(text).digest()
  return {
    file: `assets/${name}-${digest.toString('hex').slice(0, 10)}.json`,
    text,
    integrity: `sha256-${digest.toString('base64')}`,
  }
}
