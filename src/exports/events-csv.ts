import type { Edition, Event, EventDate } from '../edition/schema.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { formatCsv } from './csv.ts'
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
 * The dated events as a table. `quote` is the source's own words; `edtf` says how exact a date is; `from` and
 * `to` are the first and the last day meant, empty where the words set no bound; `inferred` (year, month, day)
 * and `departments` (short names) are joined by semicolons.
 */
export function eventsCsv(edition: Edition, site: Site): string {
  const rows = edition.events.map((event) => {
    const row = eventRow(edition, event, site)
    return COLUMNS.map((column) => row[column])
  })
  return formatCsv([COLUMNS, ...rows])
}

function eventRow(edition: Edition, event: Event, site: Site): Record<Column, string> {
  const article = edition.articles.find((a) => a.id === event.article)
  return {
    id: event.id,
    article: event.article,
    headline: setPunctuation(article?.headline ?? ''),
    label: event.label,
    quote: event.quote.exact,
    edtf: event.date.edtf,
    ...bounds(event.date),
    inferred: event.inferred.map((i) => i.part).join(';'),
    departments: event.departments
      .map((id) => edition.departments.find((d) => d.id === id)?.short ?? id)
      .join(';'),
    address: articleAddress(site, event.article, event.id),
  }
}

function bounds(date: EventDate): { from: string; to: string } {
  switch (date.shape) {
    case 'day':
      return { from: date.day, to: date.day }
    case 'period':
    case 'span':
      return { from: date.from, to: date.to }
    case 'beginning':
      return { from: date.from, to: '' }
    case 'end':
      return { from: '', to: date.to }
    default:
      return date satisfies never
  }
}
