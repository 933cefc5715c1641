import type { Contents } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { citationItem, oneLine } from './citation-item.ts'
import type { Site } from './site.ts'

/**
 * An article as a RIS record of the type NEWS, in UTF-8 with CRLF. RIS parts a name at its first comma,
 * so one within a name is written full-width.
 */
export function articleRis(edition: Contents, article: Article, site: Site): string {
  const item = citationItem(edition, article, site)
  const [year, month, day] = item.day.split('-')
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.key],
    ...item.authors.map(({ name }): [string, string] => ['AU', name.replaceAll(',', '，')]),
    ['TI', item.title],
    ['T2', item.newspaper],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['SP', item.page?.toString()],
    ['LA', item.language],
    ['UR', item.address],
    ['N1', item.note],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${oneLine(value)}\r\n`)).join('')
}
