import type { LinkedEdition } from '../../src/compiler/link/link.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { atomFeed } from '../../src/exports/atom-feed.ts'
import { editionFiles, type IndexedEdition } from '../../src/exports/edition-files.ts'
import { eventsCsv } from '../../src/exports/events-csv.ts'
import { editionTei } from '../../src/exports/tei/tei-document.ts'
import { SITE } from './any-edition.ts'

/** The TEI document of an edition that is there as a whole. */
export function teiOf(edition: Edition): string {
  return [...editionTei(edition, () => [edition], SITE)].join('')
}

/** Its table of dated events. */
export function csvOf(edition: Edition): string {
  return [...eventsCsv([edition], SITE)].join('')
}

/** Its feed. */
export function feedOf(edition: Edition): string {
  return atomFeed({ ...edition, articles: edition.articles.length, newest: [edition] }, SITE)
}

/** A linked edition as the build reads it: bundle by bundle. */
export function indexed({ index, bundles, archive }: LinkedEdition): IndexedEdition {
  const byFile = new Map(bundles.map(({ file, bundle }) => [file, bundle]))
  return {
    index,
    compiler: archive.compiler,
    digest: archive.digest,
    bundle: ({ file }) => {
      const bundle = byFile.get(file)
      if (bundle === undefined) throw new RangeError(`no bundle ${file}`)
      return bundle
    },
  }
}

/** The files of the edition as a whole as they are written, by their path. */
export function filesOf(edition: IndexedEdition): Map<string, string> {
  return new Map(
    Array.from(editionFiles(edition, SITE), (file) => [
      file.path,
      'body' in file ? file.body : [...file.pieces].join(''),
    ]),
  )
}
