import type { Day } from '../edition/day.ts'
import { UTC_OFFSET_HOURS } from '../edition/day-instant.ts'
import type { Contents, Edition } from '../edition/edition.ts'
import { issueKey } from '../edition/keys.ts'
import type { Article, Issue } from '../edition/schema.ts'
import { annotatedText } from './annotated-text.ts'
import { OWN_RIGHTS, SOURCE_RIGHTS } from './licence.ts'
import { articleDescription } from './metadata.ts'
import { type Provenance, provenance, sourceOf, sourceWords } from './provenance.ts'
import { articleAddress, type Site } from './site.ts'
import { printXml, type XmlElement, xml } from './xml.ts'

/** Path of the feed below the base. */
export const FEED_PATH = 'feed.xml'

/** How many entries the feed of a large edition has at most; about a week of a city paper. */
const ENTRIES = 100

/** What a feed is written from: the edition's own words, how many articles it has, and contents that hold the newest. */
export interface FeedEdition extends Pick<Edition, 'title' | 'subtitle' | 'language' | 'span' | 'withdrawn'> {
  articles: number
  newest: readonly Contents[]
}

/**
 * The edition as an Atom feed (RFC 4287), the newest issue first, an entry for each article with its whole text; of a
 * large edition the newest issues, whole ones, as far as 100 articles go.
 * An entry's `updated` is its newspaper's day at midnight, UTC+8, not the day of the build: the same edition gives
 * the same bytes.
 */
export function atomFeed(edition: FeedEdition, site: Site): string {
  return printXml(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.language },
      xml('id', {}, site.url),
      xml('title', {}, edition.title),
      xml('subtitle', {}, edition.subtitle),
      xml('updated', {}, changed(edition)),
      xml('author', {}, xml('name', {}, edition.title), xml('uri', {}, site.url)),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: site.url + FEED_PATH }),
      xml('link', { rel: 'alternate', type: 'text/html', href: site.url }),
      xml('rights', {}, `${SOURCE_RIGHTS}${OWN_RIGHTS}`),
      ...newest(edition).map(({ contents, article }) => entry(contents, article, site)),
    ),
  )
}

/** What a feed lists is in these sources, the newest first: with them are more articles than it has room for, or all. */
export function feedSources<S extends { issue: Issue; articles: number }>(sources: readonly S[]): S[] {
  const sorted = sources.toSorted((a, b) => newer(a.issue, b.issue))
  let articles = 0
  const enough = sorted.findIndex((source) => {
    articles += source.articles
    return articles > ENTRIES
  })
  return enough < 0 ? sorted : sorted.slice(0, enough + 1)
}

function newer(a: Issue, b: Issue): number {
  return (
    (a.day === b.day ? 0 : a.day < b.day ? 1 : -1) ||
    (a.newspaper === b.newspaper ? (b.number ?? 1) - (a.number ?? 1) : 0)
  )
}

interface Listed {
  contents: Contents
  article: Article
  issue: Issue
}

/** Of the issue that is one too many nothing is listed, so that none seems to have fewer articles than it has. */
function newest(edition: FeedEdition): Listed[] {
  const all = newestFirst(edition)
  const beyond = all[ENTRIES]
  if (beyond === undefined) return all
  const whole = all.findIndex(({ issue }) => issueKey(issue) === issueKey(beyond.issue))
  return all.slice(0, whole === 0 ? ENTRIES : whole)
}

function newestFirst({ newest }: FeedEdition): Listed[] {
  return newest
    .flatMap((contents) =>
      contents.articles.map((article) => ({ contents, article, issue: sourceOf(contents, article).issue })),
    )
    .toSorted((a, b) => newer(a.issue, b.issue))
}

/**
 * The day of the latest issue, and a second for every article that was ever added or taken back: whatever is added,
 * be its issue old, is a change that feed readers see.
 */
function changed({ newest, articles, withdrawn, span }: FeedEdition): string {
  const latest = newest
    .flatMap(({ sources }) => sources.map(({ issue }) => issue.day))
    .sort()
    .at(-1)
  return instant(latest ?? span.to, articles + 2 * withdrawn.length)
}

function entry(edition: Contents, article: Article, site: Site): XmlElement {
  const from = provenance(edition, article, site)
  const address = articleAddress(site, article.id)
  return xml(
    'entry',
    {},
    xml('id', {}, address),
    xml('title', {}, from.headline),
    xml('updated', {}, midnight(from.day)),
    xml('published', {}, midnight(from.day)),
    ...writers(from).map((name) => xml('author', {}, xml('name', {}, name))),
    xml('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...subjects(edition, article),
    xml('summary', {}, articleDescription(edition, article, site)),
    xml('content', { type: 'xhtml' }, content(article, sourceWords(from), address)),
  )
}

/** Who signed an article, or else its newspaper. */
function writers({ authors, newspaper, newspaperInferred }: Provenance): string[] {
  if (authors.length > 0) return authors.map(({ name }) => name)
  return [newspaperInferred ? `${newspaper}（推定）` : newspaper]
}

function subjects(edition: Contents, article: Article): XmlElement[] {
  return article.involvements
    .filter((involvement) => involvement.role === 'subject')
    .flatMap((involvement) => edition.departments.filter((d) => d.id === involvement.department))
    .map((department) => xml('category', { term: department.id, label: department.short }))
}

function content(article: Article, source: string, address: string): XmlElement {
  const { blocks, annotations, joins } = annotatedText(article)
  const paragraphs = blocks.flatMap(({ type, pieces }) => {
    if (type === 'headline') return []
    const children = pieces.map((piece) =>
      piece.type === 'text'
        ? piece.text
        : piece.type === 'gap'
          ? piece.words
          : xml('sup', {}, `〔注${piece.number}〕`),
    )
    return [xml(type === 'heading' ? 'h2' : 'p', {}, ...children)]
  })
  const notes = [...annotations.map(({ number, text }) => `〔注${number}〕${text}`), ...joins].map((text) =>
    xml('p', {}, text),
  )
  return xml(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    ...paragraphs,
    ...(notes.length === 0 ? [] : [xml('hr'), ...notes]),
    xml('p', {}, source, xml('a', { href: address }, address)),
  )
}

function midnight(day: Day): string {
  return instant(day, 0)
}

function instant(day: Day, seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const time = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two)
  return `${day}T${time.join(':')}+${two(UTC_OFFSET_HOURS)}:00`
}
