import type { Edition } from '../edition/edition.ts'
import { FEED_PATH } from '../exports/atom-feed.ts'
import { articleJsonLd, issueJsonLd, scriptJson } from '../exports/json-ld.ts'
import { articleMetadata, pageMetadata } from '../exports/metadata.ts'
import { articleFilePath } from '../exports/site.ts'
import { type IssuePath, readIssuePath } from '../reader/issue-path.ts'
import { issueWords } from '../reader/told-apart.ts'
import { element } from './markup.ts'
import type { PageIssue, SitePage } from './page.ts'
import type { SiteAddress } from './site-address.ts'

/**
 * What a page alone has in its head for those who read pages by machine: link previews, reference
 * managers, search engines and feed readers.
 */
export function pageHead(edition: Edition, site: SiteAddress, page: SitePage): string {
  const feed = element('link', {
    rel: 'alternate',
    type: 'application/atom+xml',
    title: edition.title,
    href: site.base + FEED_PATH,
  })
  if (page.canonical === undefined) return ''
  if (page.entry === undefined) {
    const path = page.canonical.slice(1)
    return [
      metas(pageMetadata(edition, site, { title: page.title, description: page.description, path })),
      feed,
      page.issue === undefined ? '' : issueHead(edition, site, page.issue),
    ].join('')
  }
  const { article } = page.entry
  const tei = element('link', {
    rel: 'alternate',
    type: 'application/tei+xml',
    href: site.base + articleFilePath(article.id, 'tei.xml'),
  })
  const description = scriptJson(articleJsonLd(edition, article, site))
  return [
    metas(articleMetadata(edition, article, site)),
    feed,
    tei,
    `<script type="application/ld+json">${description}</script>`,
  ].join('')
}

function issueHead(edition: Edition, site: SiteAddress, page: PageIssue): string {
  const { issue, articles, previous, next } = page
  const beside = (rel: 'prev' | 'next', path: IssuePath | undefined) => {
    const other = path === undefined ? undefined : readIssuePath(path)
    if (other === undefined) return ''
    const title = issueWords(edition, { ...issue, ...other })
    return element('link', { rel, href: `${site.base}issues/${path}/`, title })
  }
  const description = scriptJson(issueJsonLd(edition, issue, articles, site))
  return [
    beside('prev', previous),
    beside('next', next),
    `<script type="application/ld+json">${description}</script>`,
  ].join('')
}

function metas(metadata: readonly Readonly<Record<string, string>>[]): string {
  return metadata.map((attributes) => element('meta', attributes)).join('')
}
