import type { Edition } from '../edition/edition.ts'
import { articleAddress, issueAddress, type Site } from './site.ts'
import { printXml, xml } from './xml.ts'

/** Path of the sitemap below the base. */
export const SITEMAP_PATH = 'sitemap.xml'

/**
 * The canonical addresses (https://www.sitemaps.org/protocol.html): home, every article, all issues and each,
 * the page about the edition, every department: each served page that names itself canonical. No `lastmod`: the
 * day an article was printed is not the day its page last changed.
 */
export function sitemap(edition: Edition, site: Site): string {
  const printed = new Set(edition.articles.map(({ source }) => source))
  const issues = edition.sources
    .filter(({ id }) => printed.has(id))
    .map(({ issue }) => issueAddress(site, issue))
  const addresses = [
    site.url,
    ...edition.articles.map((article) => articleAddress(site, article.id)),
    `${site.url}issues/`,
    ...new Set(issues),
    `${site.url}about/`,
    ...edition.departments.map(({ id }) => `${site.url}departments/${id}/`),
  ]
  return printXml(
    xml(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...addresses.map((address) => xml('url', {}, xml('loc', {}, address))),
    ),
  )
}
