import { FEED_PATH } from '../exports/atom-feed.ts'
import { articleJsonLd, issueJsonLd, scriptJson } from '../exports/json-ld.ts'
import { articleMetadata, pageMetadata } from '../exports/metadata.ts'
import { articleFilePath } from '../exports/site.ts'
import { type IssuePath, readIssuePath } from '../reader/issue-path.ts'
import { issueWords } from '../reader/told-apart.ts'
import { element } from './markup.ts'
import type { OwnWords, PageIssue, SitePage } from './page.ts'
import type { SiteAddress } from './site-address.ts'

/**
 * What a page alone has in its head for those who read pages by machine: link previews, reference
 * managers, search engines and feed readers.
 */
export function pageHead(own: OwnWords, site: SiteAddress, page: SitePage): string {
  const feed = element('link', {
    rel: 'alternate',
    type: 'application/atom+xml',
    title: own.title,
    href: site.base + FEED_PATH,
  })
  if (page.canonical === undefined) return ''
  if (page.entry === undefined) {
    const path = page.canonical.slice(1)
    return [
      metas(pageMetadata(own, site, { title: page.title, description: page.description, path })),
      feed,
      page.issue === undefined ? '' : issueHead(site, page.issue),
    ].join('')
  }
  const { article, contents } = page.entry
  const tei = element('link', {
    rel: 'alternate',
    type: 'application/tei+xml',
    href: site.base + articleFilePath(article.id, 'tei.xml'),
  })
  const description = scriptJson(articleJsonLd(contents, article, site))
  return [
    metas(articleMetadata(contents, article, site)),
    feed,
    tei,
    `<script type="application/ld+json">${description}</script>`,
  ].join('')
}

function issueHead(site: SiteAddress, page: PageIssue): string {
  const { issue, articles, contents, previous, next } = page
  const beside = (rel: 'prev' | 'next', path: IssuePath | undefined) => {
    const other = path === undefined ? undefined : readIssuePath(path)
    if (other === undefined) return ''
    const title = issueWords(contents, { ...issue, ...other })
    return element('link', { rel, href: `${site.base}issues/${path}/`, title })
  }
  const description = scriptJson(issueJsonLd(contents, issue, articles, site))
  return [
    beside('prev', previous),
    beside('next', next),
    `<script type="application/ld+json">${description}</script>`,
  ].join('')
}

function metas(metadata: readonly Readonly<Record<string, string>>[]): string {
  return metadata.map((attributes) => element('meta', attributes)).join('')
}
