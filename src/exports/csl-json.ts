import type { Contents } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { citationItem } from './citation-item.ts'
import type { Site } from './site.ts'

/** The part of a CSL-JSON item (CSL 1.0.2) that a newspaper article needs. */
export interface CslNewspaperArticle {
  id: string
  type: 'article-newspaper'
  title: string
  author?: { literal: string }[]
  'container-title': string
  /** `circa` marks the day as inferred. */
  issued: { 'date-parts': [[number, number, number]]; circa?: true }
  page?: string
  language: string
  URL: string
  note?: string
}

/** An article as a CSL item; names are literal, since Chinese names are not to be taken apart. */
export function cslItem(edition: Contents, article: Article, site: Site): CslNewspaperArticle {
  const item = citationItem(edition, article, site)
  const [year = 0, month = 0, day = 0] = item.day.split('-').map(Number)
  return {
    id: item.key,
    type: 'article-newspaper',
    title: item.title,
    ...(item.authors.length === 0 ? {} : { author: item.authors.map(({ name }) => ({ literal: name })) }),
    'container-title': item.newspaper,
    issued: { 'date-parts': [[year, month, day]], ...(item.dayInferred ? { circa: true } : {}) },
    ...(item.page === undefined ? {} : { page: String(item.page) }),
    language: item.language,
    URL: item.address,
    ...(item.note === undefined ? {} : { note: item.note }),
  }
}

/** An article as a CSL-JSON file: an array of one item. */
export function articleCslJson(edition: Contents, article: Article, site: Site): string {
  return `${JSON.stringify([cslItem(edition, article, site)], undefined, 2)}\n`
}
