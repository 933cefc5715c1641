import type { Contents } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { citationItem } from './citation-item.ts'
import { openingWords } from './opening-words.ts'
import { type Site, shareCardPath } from './site.ts'

/** A `meta` element for a page's head. */
export type Metadata = { name: string; content: string } | { property: string; content: string }

/** Size of a share card in pixels. */
export const SHARE_CARD = { width: 1200, height: 630 } as const

const DESCRIPTION_CHARACTERS = 120

/**
 * What reference managers and link previews read of an article. Zotero makes a newspaper article of
 * `DC.type`; it takes the newspaper's name from `prism.publicationName` or `DC.source` before
 * `og:site_name`, which is the edition's. No `citation_journal_title`: it would make a journal article.
 */
export function articleMetadata(edition: Contents, article: Article, site: Site): Metadata[] {
  const item = citationItem(edition, article, site)
  const names = item.authors.map((author) => author.name)
  const description = articleDescription(edition, article, site)
  const named = (name: string, content: string): Metadata => ({ name, content })
  const graph = (property: string, content: string): Metadata => ({ property, content })
  return [
    named('DC.type', 'newspaperArticle'),
    named('DC.title', item.title),
    ...names.map((name) => named('DC.creator', name)),
    named('DC.date', item.day),
    named('DC.language', item.language),
    named('DC.source', item.newspaper),
    named('DC.description', description),
    named('prism.publicationName', item.newspaper),
    named('citation_title', item.title),
    ...names.map((name) => named('citation_author', name)),
    named('citation_publication_date', item.day.replaceAll('-', '/')),
    ...(item.page === undefined
      ? []
      : [named('prism.startingPage', String(item.page)), named('citation_firstpage', String(item.page))]),
    named('citation_language', item.language),
    named('citation_public_url', item.address),
    named('citation_fulltext_html_url', item.address),
    graph('og:type', 'article'),
    graph('og:title', item.title),
    graph('og:site_name', edition.title),
    graph('og:description', description),
    graph('og:url', item.address),
    graph('og:locale', 'zh_CN'),
    ...siteImage(site.url + shareCardPath(article.id), item.title),
    named('twitter:card', 'summary_large_image'),
  ]
}

/** What link previews read of a page that is no article; `path` is below the base, without a leading slash. */
export function pageMetadata(
  edition: Pick<Contents, 'title'>,
  site: Site,
  page: { title: string; description: string; path: string },
): Metadata[] {
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: page.title },
    { property: 'og:site_name', content: edition.title },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: site.url + page.path },
    { property: 'og:locale', content: 'zh_CN' },
  ]
}

/** The opening words (the headline where no text survives), and what of the provenance is inferred. */
export function articleDescription(edition: Contents, article: Article, site: Site): string {
  const { note, title } = citationItem(edition, article, site)
  const opening = openingWords(article, DESCRIPTION_CHARACTERS) || title
  return note === undefined ? opening : `${opening}（${note}）`
}

function siteImage(address: string, alt: string): Metadata[] {
  return [
    { property: 'og:image', content: address },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(SHARE_CARD.width) },
    { property: 'og:image:height', content: String(SHARE_CARD.height) },
    { property: 'og:image:alt', content: alt },
  ]
}
