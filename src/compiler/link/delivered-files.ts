import { createHash } from 'node:crypto'
import { aboutEdition } from '../../edition/about-edition.ts'
import { editionJsonSchema } from '../../edition/json-schema.ts'
import { printEdition } from '../../edition/serialize.ts'
import type { LinkedEdition } from './link.ts'
import { wordsApart } from './words-apart.ts'

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
  /** What the page about the edition is made from: an `AboutEdition`. */
  about: NamedFile
}

/** The file that names the others as they are now; its own name never changes. */
export const CURRENT_FILE = 'current.json'
const ARCHIVE_FILE = 'edition.json'

/**
 * The edition's data as files: bundles, index, its words where they are apart, and what the page about it shows under
 * names that hold their hash, the archive and its schema under their own names to take away, and what names index and
 * page data as they are now.
 */
export function deliveredFiles({ index, bundles, archive }: LinkedEdition): DeliveredEdition {
  const whole = printEdition(archive)
  const apart = wordsApart(index)
  const words = apart.files.map((each) => hashed('words', `${JSON.stringify(each)}\n`))
  const wordFiles = words.map(({ file, integrity }) => ({ file, integrity }))
  const indexed = words.length === 0 ? apart.index : { ...apart.index, wordFiles }
  const indexFile = hashed('index', `${JSON.stringify(indexed)}\n`)
  const about = aboutEdition(archive)
  const aboutFile =
    about.whole === undefined ? hashed('edition', whole) : hashed('about', `${JSON.stringify(about)}\n`)
  const current = {
    index: { href: indexFile.file, integrity: indexFile.integrity },
    // Open pages of an earlier build look for it under this name.
    archive: { href: aboutFile.file, integrity: aboutFile.integrity },
  }
  return {
    bundles: bundles.map(({ file, text }) => ({ file, text })),
    others: [
      ...[indexFile, aboutFile, ...words].map(({ file, text }) => ({ file, text })),
      { file: CURRENT_FILE, text: `${JSON.stringify(current)}\n` },
      { file: ARCHIVE_FILE, text: whole },
      { file: 'edition.schema.json', text: editionJsonSchema() },
    ],
    index: { file: indexFile.file, integrity: indexFile.integrity },
    archive: { file: ARCHIVE_FILE, integrity: integrityOf(whole) },
    about: { file: aboutFile.file, integrity: aboutFile.integrity },
  }
}

function hashed(name: string, text: string): DeliveredFile & { integrity: string } {
  const digest = createHash('sha256').update(text).digest('hex')
  return { file: `assets/${name}-${digest.slice(0, 10)}.json`, text, integrity: integrityOf(text) }
}

function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
