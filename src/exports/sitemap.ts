import type { Index } from '../edition/index-schema.ts'
import { articleAddress, issueAddress, type Site } from './site.ts'
import { printXml, xml } from './xml.ts'

/** Path of the sitemap below the base. */
export const SITEMAP_PATH = 'sitemap.xml'

/**
 * The canonical addresses (https://www.sitemaps.org/protocol.html): home, every article, all issues and each,
 * the page about the edition, every department: each served page that names itself canonical. No `lastmod`: the
 * day an article was printed is not the day its page last changed.
 */
export function sitemap(
  { articles, sources, departments }: Pick<Index, 'articles' | 'sources' | 'departments'>,
  site: Site,
): string {
  const issues = sources.filter((source) => source.articles > 0).map(({ issue }) => issueAddress(site, issue))
  const addresses = [
    site.url,
    ...articles.id.map((id) => articleAddress(site, id)),
    `${site.url}issues/`,
    ...new Set(issues),
    `${site.url}about/`,
    ...departments.map(({ id }) => `${site.url}departments/${id}/`),
  ]
  return printXml(
    xml(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...addresses.map((address) => xml('url', {}, xml('loc', {}, address))),
    ),
  )
}
