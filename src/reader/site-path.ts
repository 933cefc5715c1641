import { ID_PATTERN } from '../edition/id-pattern.ts'
import { readAddress, writeAddress } from './address.ts'
import { type Catalogue, isOpen } from './catalogue.ts'
import { issuePath, readIssuePath } from './issue-path.ts'
import { tidyFragment } from './passage.ts'
import { formatQueryString, parseQueryString } from './query-string.ts'
import { withdrawalOf } from './withdrawn.ts'

/** Where an address of the site leads: its page, and the canonical address of what is asked of it. */
export interface SitePlace {
  /** The page below the base: `/`, `/articles/bus/`. */
  page: string
  /** The address: base path, page, canonical query and fragment, percent-encoded. */
  href: string
}

const OWN_PAGES = new Set(['', 'about', 'issues'])
const INDEX = /^index\.html?$/
const TRAILING = /[^\p{L}\p{N}]+$/u

/** Decodes what can be decoded; what is malformed is left out. */
export function decodeTolerantly(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+|%/gi, (run) => {
    const bytes = Array.from(run.matchAll(/%([0-9a-f]{2})/gi), ([, byte = '']) => Number.parseInt(byte, 16))
    return new TextDecoder().decode(Uint8Array.from(bytes)).replaceAll('\uFFFD', '')
  })
}

/**
 * Finds the page of an address as hosts and people make them of ours: `…/index.html`, no slash at the end or two
 * in a row, other letter case, percent-encoded or full-width ASCII, punctuation that a chat program left at the
 * end. Undefined when no page of the site is meant.
 */
export function sitePlace(
  catalogue: Catalogue,
  base: string,
  address: { pathname: string; search: string; hash: string },
): SitePlace | undefined {
  const asked = pageOf(catalogue, base, address.pathname)
  if (asked === undefined) return undefined
  const { page, fragment } = placeIn(catalogue, asked, decodeTolerantly(address.hash.slice(1)))
  const params = parseQueryString(address.search)
  const { org: _org, ...others } = params
  const own = page.startsWith('/departments/') ? others : params
  const query = formatQueryString(
    catalogue.complete ? writeAddress(readAddress(own, catalogue.edition)) : own,
  )
  const hash = fragment === '' ? '' : `#${encodeFragment(fragment)}`
  return { page, href: base.slice(0, -1) + page + query + hash }
}

/** Where a fragment leads that is asked of a page: tidied, and to where an event stands now. */
function placeIn(catalogue: Catalogue, page: string, decoded: string): { page: string; fragment: string } {
  const entry = page.startsWith('/articles/') ? catalogue.article(page.split('/')[2] ?? '') : undefined
  if (entry === undefined) return { page, fragment: decoded.toWellFormed() }
  const now = (name: string) =>
    entry.events.some(({ id }) => id === name)
      ? undefined
      : catalogue.edition.redirects.events.find(({ from }) => {
          const [article = '', event] = from.split('/')
          return event === name && catalogue.article(article) === entry
        })?.to
  const fragment = isOpen(entry)
    ? tidyFragment(entry.article, decoded, (name) => now(name) !== undefined)
    : decoded.toWellFormed()
  const [article, event] = now(fragment)?.split('/') ?? []
  return event === undefined ? { page, fragment } : { page: `/articles/${article}/`, fragment: event }
}

/** Percent-encodes a fragment so that no program that finds links in a text cuts it short. */
export function encodeFragment(fragment: string): string {
  return encodeURIComponent(fragment.toWellFormed())
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

function pageOf(catalogue: Catalogue, base: string, pathname: string): string | undefined {
  const decoded = decodeTolerantly(pathname)
  if (`${decoded}/` !== base && !decoded.startsWith(base)) return undefined
  const words = decoded
    .slice(base.length)
    .normalize('NFKC')
    .toLowerCase()
    .replace(TRAILING, '')
    .split(/[/\\]/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '.')
  if (INDEX.test(words.at(-1) ?? '')) words.pop()
  const [kind = '', id, ...rest] = words
  if (kind === 'issues' && id !== undefined) return issuePage(catalogue, [id, ...rest].join('/'))
  if (rest.length > 0) return undefined
  if (id === undefined) return OWN_PAGES.has(kind) ? (kind === '' ? '/' : `/${kind}/`) : undefined
  if (kind === 'articles') {
    const entry = catalogue.article(id)
    if (entry === undefined && !catalogue.complete && ID_PATTERN.test(id)) return `/articles/${id}/`
    if (entry === undefined && withdrawalOf(catalogue.edition, `/articles/${id}`)) return `/articles/${id}/`
    return entry === undefined ? undefined : `/articles/${entry.article.id}/`
  }
  if (kind !== 'departments') return undefined
  const { edition } = catalogue
  const now = edition.redirects.departments.find(({ from }) => from === id)?.to ?? id
  if (!catalogue.complete && ID_PATTERN.test(now)) return `/departments/${now}/`
  return edition.departments.some((department) => department.id === now) ? `/departments/${now}/` : undefined
}

/** An issue's page; of two that came out on one day the first, where the address does not tell them apart. */
function issuePage({ edition, complete }: Catalogue, asked: string): string | undefined {
  if (readIssuePath(asked) === undefined) return undefined
  const former = edition.redirects.issues?.find(({ from }) => from === asked)
  if (former !== undefined) return `/issues/${former.to}/`
  const paths = edition.sources.map(({ issue }) => issuePath(issue))
  const known = paths.find((path) => path === asked) ?? paths.find((path) => path.startsWith(`${asked}/`))
  const path = known ?? (complete ? undefined : asked)
  return path && `/issues/${path}/`
}
