import type { Contents } from '../edition/edition.ts'
import type { Event, EventDate } from '../edition/schema.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { type CsvCell, formatCsv } from './csv.ts'
import { articleAddress, type Site } from './site.ts'

const COLUMNS = [
  'id',
  'article',
  'headline',
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
      return { from: { date: date.day }, to: { date: date.day } }
    case 'period':
 */
export function eventsCsv(edition: Contents, site: Site): string {
  const rows = edition.events.map((event) => {
    const row = eventRow(edition, event, site)
    return COLUMNS.map((column) => row[column])
  })
  return formatCsv([COLUMNS, ...rows])
}

function eventRow(edition: Contents, event: Event, site: Site): Record<Column, CsvCell> {
  const article = edition.articles.find((a) => a.id === event.article)
  return {
    id: event.id,
    article: event.article,
    headline: setPunctuation(article?.headline ?? ''),
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
