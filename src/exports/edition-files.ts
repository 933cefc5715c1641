import type { Edition } from '../edition/edition.ts'
import { atomFeed, FEED_PATH } from './atom-feed.ts'
import { eventsCsv } from './events-csv.ts'
import type { ExportedFile } from './exported-file.ts'
import { robots } from './robots.ts'
import type { Site } from './site.ts'
import { SITEMAP_PATH, sitemap } from './sitemap.ts'
import { editionTei } from './tei/tei-document.ts'

/** The files of the edition as a whole; robots.txt counts only where the base path is `/`. */
export function editionFiles(edition: Edition, site: Site): ExportedFile[] {
  return [
    { path: 'edition.tei.xml', mediaType: 'application/tei+xml', body: editionTei(edition, site) },
    { path: 'events.csv', mediaType: 'text/csv', body: eventsCsv(edition, site) },
    { path: FEED_PATH, mediaType: 'application/atom+xml', body: atomFeed(edition, site) },
    { path: SITEMAP_PATH, mediaType: 'application/xml', body: sitemap(edition, site) },
    { path: 'robots.txt', mediaType: 'text/plain', body: robots(site) },
  ]
}
