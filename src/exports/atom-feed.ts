import type { Day } from '../edition/day.ts'
import { UTC_OFFSET_HOURS } from '../edition/day.ts'
import type { Edition } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { annotatedText } from './annotated-text.ts'
import { OWN_RIGHTS, SOURCE_RIGHTS } from './licence.ts'
import { articleDescription } from './metadata.ts'
import { provenance, sourceWords } from './provenance.ts'
import { articleAddress, type Site } from './site.ts'
import { printXml, type XmlElement, xml } from './xml.ts'

/** Path of the feed below the base. */
export const FEED_PATH = 'feed.xml'

/**
 * The edition as an Atom feed (RFC 4287), an entry for each article with its whole text. `updated` is
 * the newspaper's day at midnight, UTC+8, not the day of the build: the same edition gives the same bytes.
 */
export function atomFeed(edition: Edition, site: Site): string {
  const days = edition.sources.map((source) => source.issue.day).sort()
  const latest = days.at(-1) ?? edition.span.to
  return printXml(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.language },
      xml('id', {}, site.url),
      xml('title', {}, edition.title),
      xml('subtitle', {}, edition.subtitle),
      xml('updated', {}, midnight(latest)),
      xml('author', {}, xml('name', {}, edition.title), xml('uri', {}, site.url)),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: site.url + FEED_PATH }),
      xml('link', { rel: 'alternate', type: 'text/html', href: site.url }),
      xml('rights', {}, `${SOURCE_RIGHTS}${OWN_RIGHTS}`),
      ...edition.articles.map((article) => entry(edition, article, site)),
    ),
  )
}

function entry(edition: Edition, article: Article, site: Site): XmlElement {
  const from = provenance(edition, article, site)
  const address = articleAddress(site, article.id)
  return xml(
    'entry',
    {},
    xml('id', {}, address),
    xml('title', {}, from.headline),
    xml('updated', {}, midnight(from.day)),
    xml('published', {}, midnight(from.day)),
    ...from.authors.map((author) => xml('author', {}, xml('name', {}, author.name))),
    xml('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...subjects(edition, article),
    xml('summary', {}, articleDescription(edition, article, site)),
    xml('content', { type: 'xhtml' }, content(article, sourceWords(from), address)),
  )
}

function subjects(edition: Edition, article: Article): XmlElement[] {
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
  return `${day}T00:00:00+${String(UTC_OFFSET_HOURS).padStart(2, '0')}:00`
}
