import type { Contents, Edition } from '../edition/edition.ts'
import { atomFeed } from './atom-feed.ts'
import { eventsCsv } from './events-csv.ts'
import type { ExportedFile } from './exported-file.ts'
import { EDITION_FILES, type EditionFormat, type LinesFormat } from './formats.ts'
import { articleLines, eventLines } from './ndjson.ts'
import { robots } from './robots.ts'
import type { Site } from './site.ts'
import { SITEMAP_PATH, sitemap } from './sitemap.ts'
import { editionTei } from './tei/tei-document.ts'

const WRITERS: Readonly<Record<EditionFormat, (edition: Edition, site: Site) => string>> = {
  'edition.tei.xml': editionTei,
  'events.csv': eventsCsv,
  'feed.xml': atomFeed,
}

/** The files of the edition as a whole, but those written source by source; robots.txt counts only where the base path is `/`. */
export function editionFiles(edition: Edition, site: Site): ExportedFile[] {
  return [
    ...EDITION_FILES.flatMap((file) =>
      file.from === 'archive' ? [{ path: file.path, body: WRITERS[file.path](edition, site) }] : [],
    ),
    { path: SITEMAP_PATH, body: sitemap(edition, site) },
    { path: 'robots.txt', body: robots(site) },
  ]
}

const LINES: Readonly<Record<LinesFormat, (contents: Contents, site: Site) => string>> = {
  'articles.ndjson': articleLines,
  'events.ndjson': eventLines,
}

/** A file that is written source by source, piece by piece as it is asked for. */
export function* linesFile(
  format: LinesFormat,
  sources: Iterable<Contents>,
  site: Site,
): Generator<string, void> {
  for (const contents of sources) yield LINES[format](contents, site)
}
