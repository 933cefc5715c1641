import type { Edition } from '../../edition/edition.ts'
import { isPassing } from '../../edition/fragments.ts'
import { readingText } from '../../edition/inline-text.ts'
import { nearestBlock } from '../../reader/passage/block-name.ts'
import { findPassage } from '../../reader/passage/find-passage.ts'
import { isPassageLink, parsePassageLink } from '../../reader/passage/link.ts'
import { linkTo } from '../../reader/passage/link-to.ts'
import { missingOf } from './broken-links.ts'
import type { BuiltSite } from './built-site.ts'

/** A published address that the site no longer answers, and what of it is gone. */
export interface LostLink {
  address: string
  missing: 'page' | 'fragment' | 'passage'
}

/** Files whose name is not promised: it holds the hash of what they are, or only the site itself asks for them. */
const OWN_FILES =
  /^\/(?:assets\/|_headers$|\.nojekyll$|service-worker\.js$|(?:current|search-aids|software)\.json$)/
/** Pages that no one links to. */
const OWN_PAGES: ReadonlySet<string> = new Set(['/404.html', '/offline.html'])
/** Fragments of the frame, of what editors count or mark anew (`sic-1`, `org-women`), and of React's own making. */
const OWN_FRAGMENTS =
  /^(?:root|main|filter|timeline(?:-fade-.+)?|_.*|.+-title|(?:about|org)-.+|[ah]-.+|(?:gap|join|sic|note|duration|doubt)-\d[\d-]*)$/

/**
 * The addresses of a site that people may have kept, sorted: pages, the places in them that have a name, files to take
 * away, and a link to the words of each block. Below the base; fragments are not percent-encoded.
 */
export function publicAddresses({ pages, files }: BuiltSite, { articles }: Edition): string[] {
  const places = [...pages]
    .filter(([page]) => !OWN_PAGES.has(page))
    .flatMap(([page, { ids }]) => [
      page,
      ...[...ids].filter((id) => !isPassing(id) && !OWN_FRAGMENTS.test(id)).map((id) => `${page}#${id}`),
    ])
  const passages = articles.flatMap((article) =>
    article.blocks.flatMap(({ inlines }, block) => {
      const end = { block, offset: readingText(inlines).length }
      const link = linkTo(article, { start: { block, offset: 0 }, end })
      return link === undefined ? [] : [`/articles/${article.id}/#${link}`]
    }),
  )
  return [...places, ...[...files].filter((file) => !OWN_FILES.test(file)), ...passages].sort()
}

/**
 * The published addresses that a site does not answer. A place that has moved by a redirect is answered, and so is
 * one in an article that was withdrawn, by the page that says so; a paragraph that was joined to another, by the
 * nearest; words that have changed, where what is most like them is still found.
 */
export function lostLinks(published: readonly string[], site: BuiltSite, archive: Edition): LostLink[] {
  const articles = new Map(archive.articles.map((article) => [`/articles/${article.id}/`, article]))
  const withdrawn = new Set(archive.withdrawn.map(({ article }) => `/articles/${article}/`))
  const moved = new Map<string, string>(
    archive.redirects.articles.map(({ from, to }) => [`/articles/${from}/`, `/articles/${to}/`]),
  )
  const movedEvents = new Set<string>(
    archive.redirects.events.map(({ from }) => `/articles/${from.replace('/', '/#')}`),
  )
  return published.flatMap((address): LostLink[] => {
    const [page = '', fragment = ''] = address.split('#', 2)
    const now = moved.get(page) ?? page
    if (isPassageLink(fragment)) {
      if (missingOf(site, page) !== undefined) return [{ address, missing: 'page' }]
      const article = articles.get(now)
      const link = parsePassageLink(fragment)
      const answered = withdrawn.has(now) || (article && link && findPassage(article, link).type !== 'lost')
      return answered === true ? [] : [{ address, missing: 'passage' }]
    }
    const missing = missingOf(site, address)
    if (missing === undefined) return []
    const article = articles.get(now)
    const led =
      missing === 'fragment' &&
      (withdrawn.has(now) ||
        movedEvents.has(address) ||
        (article !== undefined && nearestBlock(article, fragment) !== undefined))
    return led ? [] : [{ address, missing }]
  })
}

/** Reads a list of addresses: one a line, lines that begin with `#` are for people. */
export function parsePublished(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('/'))
}

/** Prints a list of addresses after what is there already: lines are only ever added. */
export function formatPublished(before: string, added: readonly string[]): string {
  return before + added.map((address) => `${address}\n`).join('')
}
