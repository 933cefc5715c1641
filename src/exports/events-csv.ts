import type { Contents } from '../edition/edition.ts'
import type { Article, Event, EventDate, Source } from '../edition/schema.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { isUnread, UNREAD } from '../reader/unread.ts'
import { type CsvCell, formatCsv } from './csv.ts'
import { newspaperName } from './provenance.ts'
import { articleAddress, type Site } from './site.ts'

const COLUMNS = [
  'id',
  'article',
  'headline',
  'newspaper',
  'issue_day',
  'issue_inferred',
  'status',
  'label',
  'quote',
  'edtf',
  'from',
  'to',
  'inferred',
  'departments',
  'address',
] as const
type Column = (typeof COLUMNS)[number]

/**
 * The dated events as a table, one a row: whose they are, the words that date them, the date in EDTF and as its
 * first and last day; piece by piece, in the order of the contents. `issue_inferred` and `inferred` say what of the issue and of the date the words do not state, `status` that nobody has read what a program made.
 */
export function eventsCsv(contents: Iterable<Contents>, site: Site): Iterable<string> {
  return formatCsv(table(contents, site))
}

function* table(all: Iterable<Contents>, site: Site): Generator<readonly CsvCell[], void> {
  yield COLUMNS
  for (const contents of all) {
    const articles = new Map(contents.articles.map((article) => [article.id, article]))
    const sources = new Map(contents.sources.map((source) => [source.id, source]))
    for (const event of contents.events) {
      const article = articles.get(event.article)
      const source = article && sources.get(article.source)
      if (article === undefined || source === undefined)
        throw new RangeError(`event ${event.id}: no article ${event.article} with its source`)
      const row = eventRow(contents, { event, article, source }, site)
      yield COLUMNS.map((column) => row[column])
    }
  }
}

function eventRow(
  edition: Contents,
  { event, article, source }: { event: Event; article: Article; source: Source },
  site: Site,
): Record<Column, CsvCell> {
  const { issue, inferred } = source
  return {
    id: event.id,
    article: event.article,
    headline: setPunctuation(article.headline),
    newspaper: newspaperName(edition, issue),
    issue_day: { date: issue.day },
    issue_inferred: (['newspaper', 'day'] as const).filter((part) => inferred[part] !== undefined).join(';'),
    status: isUnread(source) ? UNREAD : '',
    label: event.label,
    quote: event.quote.exact,
    edtf: { date: event.date.edtf },
    ...bounds(event.date),
    inferred: event.inferred.map((i) => i.part).join(';'),
    departments: event.departments
      .map((id) => edition.departments.find((d) => d.id === id)?.short ?? id)
      .join(';'),
    address: articleAddress(site, event.article, event.id),
  }
}

function bounds(date: EventDate): { from: CsvCell; to: CsvCell } {
  switch (date.shape) {
    case 'day':
      return { from: { date: date.day }, to: { date: date.day } }
    case 'period':
    case 'span':
      return { from: { date: date.from }, to: { date: date.to } }
    case 'beginning':
      return { from: { date: date.from }, to: '' }
    case 'end':
      return { from: '', to: { date: date.to } }
    default:
      return date satisfies never
  }
}
