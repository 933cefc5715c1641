import type { Bundle, Contents } from '../edition/edition.ts'
import type { Index, IndexedSource } from '../edition/index-schema.ts'
import { atomFeed, FEED_PATH, feedSources } from './atom-feed.ts'
import { eventsCsv } from './events-csv.ts'
import type { ExportedFile, LongFile } from './exported-file.ts'
import type { LinesFormat } from './formats.ts'
import { articleLines, eventLines } from './ndjson.ts'
import { robots } from './robots.ts'
import type { Site } from './site.ts'
import { SITEMAP_PATH, sitemap } from './sitemap.ts'
import { EDITION_TEI_PATH, editionTei } from './tei/tei-document.ts'

/** An edition whose contents are read source by source, as often as they are asked for: it may be of any size. */
export interface IndexedEdition {
  index: Index
  /** The version of the compiler, and the digest of the archive. */
  compiler: string
  digest: string
  bundle: (source: IndexedSource) => Bundle
}

/** The files of the edition as a whole, but those written line by line; robots.txt counts only where the base path is `/`. */
export function* editionFiles(edition: IndexedEdition, site: Site): Generator<ExportedFile | LongFile, void> {
  const { index, compiler, digest, bundle } = edition
  const contents = (sources: readonly IndexedSource[]) => () => bundlesOf(sources, bundle)
  yield {
    path: EDITION_TEI_PATH,
    pieces: editionTei({ ...index, compiler, digest }, contents(index.sources), site),
  }
  const newest = [...bundlesOf(feedSources(index.sources), bundle)]
  yield { path: FEED_PATH, body: atomFeed({ ...index, articles: index.articles.id.length, newest }, site) }
  yield { path: SITEMAP_PATH, body: sitemap(index, site) }
  yield { path: 'robots.txt', body: robots(site) }
}

/** Bundles one after the other, as each is asked for. */
function* bundlesOf(
  sources: readonly IndexedSource[],
  bundle: IndexedEdition['bundle'],
): Generator<Bundle, void> {
  for (const source of sources) yield bundle(source)
}

const LINES: Readonly<Record<LinesFormat, (contents: Iterable<Contents>, site: Site) => Iterable<string>>> = {
  'events.csv': eventsCsv,
  'articles.ndjson': (contents, site) => each(contents, (one) => articleLines(one, site)),
  'events.ndjson': (contents, site) => each(contents, (one) => eventLines(one, site)),
}

function* each(all: Iterable<Contents>, written: (contents: Contents) => string): Generator<string, void> {
  for (const contents of all) yield written(contents)
}

/** A file that is written source by source, piece by piece as it is asked for. */
export function linesFile(format: LinesFormat, sources: Iterable<Contents>, site: Site): LongFile {
  return { path: format, pieces: LINES[format](sources, site) }
}
