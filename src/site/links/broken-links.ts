import type { BuiltSite } from './built-site.ts'

/** A link within the site that leads nowhere: from a page, to an address as the page writes it. */
export interface BrokenLink {
  page: string
  link: string
  missing: 'page' | 'fragment'
}

/** What a site does not answer of an address below its base: nothing at all, or the fragment alone. */
export function missingOf({ pages, files }: BuiltSite, address: string): BrokenLink['missing'] | undefined {
  const [whole = '', fragment = ''] = address.split('#', 2)
  const path = decodeURI(whole.split('?', 1)[0] ?? '')
  if (files.has(path)) return undefined
  const page = pages.get(path)
  if (page === undefined) return 'page'
  return fragment === '' || page.ids.has(decodeURIComponent(fragment)) ? undefined : 'fragment'
}

/** Every link of a site's pages that leads to what the site does not have, without scripts; others' sites are not asked. */
export function brokenLinks(site: BuiltSite, base: string): BrokenLink[] {
  return [...site.pages].flatMap(([page, { links }]) =>
    links.flatMap((link): BrokenLink[] => {
      const address = ownAddress(link, page, base)
      const missing = address === undefined ? undefined : missingOf(site, address)
      return missing === undefined ? [] : [{ page, link, missing }]
    }),
  )
}

/** A link's address below the base; undefined where it leads out of the site. */
export function ownAddress(link: string, page: string, base: string): string | undefined {
  const here = new URL(base + page.slice(1), 'http://site.invalid')
  const url = URL.canParse(link, here) ? new URL(link, here) : undefined
  if (url === undefined || url.host !== here.host || !url.pathname.startsWith(base)) return undefined
  return `/${url.pathname.slice(base.length)}${url.search}${url.hash}`
}
