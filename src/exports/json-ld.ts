import type { Contents } from '../edition/edition.ts'
import type { Article, Event, Issue } from '../edition/schema.ts'
import { statedDays } from '../reader/date-words.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { issueWords } from '../reader/told-apart.ts'
import { citationItem } from './citation-item.ts'
import { articleDescription, SHARE_CARD } from './metadata.ts'
import { newspaperName, sourceOf } from './provenance.ts'
import { articleAddress, issueAddress, type Site, shareCardPath } from './site.ts'

/** A schema.org description, as plain JSON. */
export type JsonLd = { readonly [key: string]: string | number | boolean | JsonLd | readonly JsonLd[] }

/** An article as schema.org's NewsArticle; what is inferred is said in `disambiguatingDescription`. */
export function articleJsonLd(edition: Contents, article: Article, site: Site): JsonLd {
  const item = citationItem(edition, article, site)
  const coverage = temporalCoverage(edition.events.filter((event) => event.article === article.id))
  const subjects = article.involvements
    .filter((involvement) => involvement.role === 'subject')
    .flatMap((involvement) => edition.departments.filter((d) => d.id === involvement.department))
  const authors = item.authors.map(
    ({ type, name }): JsonLd => ({ '@type': type === 'person' ? 'Person' : 'Organization', name }),
  )
  const about = subjects.map(
    (d): JsonLd => ({ '@type': 'Organization', name: d.full ?? d.short, alternateName: d.short }),
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': item.address,
    url: item.address,
    mainEntityOfPage: item.address,
    headline: item.title,
    description: articleDescription(edition, article, site),
    ...(item.note === undefined ? {} : { disambiguatingDescription: item.note }),
    inLanguage: edition.language,
    datePublished: item.day,
    ...(authors.length === 0 ? {} : { author: authors }),
    publisher: { '@type': 'NewsMediaOrganization', name: item.newspaper },
    isPartOf: {
      '@type': 'PublicationIssue',
      '@id': issueAddress(site, sourceOf(edition, article).issue),
      datePublished: item.day,
      isPartOf: { '@type': 'Newspaper', name: item.newspaper },
    },
    ...(about.length === 0 ? {} : { about }),
    ...(item.page === undefined ? {} : { pagination: String(item.page) }),
    ...(coverage === undefined ? {} : { temporalCoverage: coverage }),
    isAccessibleForFree: true,
    image: {
      '@type': 'ImageObject',
      url: site.url + shareCardPath(article.id),
      width: SHARE_CARD.width,
      height: SHARE_CARD.height,
    },
    sdPublisher: { '@type': 'Organization', name: edition.title, url: site.url },
  }
}

/** An issue as schema.org's PublicationIssue, with its articles in the order of the print. */
export function issueJsonLd(
  edition: Contents,
  issue: Issue,
  articles: readonly Article[],
  site: Site,
): JsonLd {
  const address = issueAddress(site, issue)
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    '@id': address,
    url: address,
    name: issueWords(edition, issue),
    inLanguage: edition.language,
    datePublished: issue.day,
    ...(issue.number === undefined ? {} : { issueNumber: issue.number }),
    isPartOf: { '@type': 'Newspaper', name: newspaperName(edition, issue) },
    hasPart: articles.map(({ id, headline }): JsonLd => {
      const at = articleAddress(site, id)
      return { '@type': 'NewsArticle', '@id': at, url: at, headline: setPunctuation(headline) }
    }),
    isAccessibleForFree: true,
    sdPublisher: { '@type': 'Organization', name: edition.title, url: site.url },
  }
}

/**
 * The days that an article's own dates name, first to last, as ISO 8601; a single day that something began or
 * ended on is an interval open to that side. Nothing for an article without a date.
 */
function temporalCoverage(events: readonly Event[]): string | undefined {
  const named = events.map(({ date }) => statedDays(date))
  const from = named.map((days) => days.from).sort()[0]
  const to = named
    .map((days) => days.to)
    .sort()
    .at(-1)
  if (from === undefined || to === undefined) return undefined
  if (from !== to) return `${from}/${to}`
  if (events.some(({ date }) => date.shape === 'beginning')) return `${from}/..`
  return events.some(({ date }) => date.shape === 'end') ? `../${to}` : from
}

/** JSON for a `script` element: no `<` is left that could end it or open a comment. */
export function scriptJson(value: JsonLd): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
