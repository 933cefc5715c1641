import type { Day } from '../edition/day.ts'
import type { Contents } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { type Author, noteWords, provenance, statedPage } from './provenance.ts'
import type { Site } from './site.ts'

/** An article as reference managers need it, before any format of theirs. */
export interface CitationItem {
  /** The same for ever, letters, digits and hyphens only. */
  key: string
  authors: readonly Author[]
  title: string
  newspaper: string
  day: Day
  dayInferred: boolean
  /** Name of the printed page, where the source states it. */
  page?: string
  /** BCP 47 without the script: reference managers know `zh-CN`, not `zh-Hans-CN`. */
  language: string
  address: string
  /** What is inferred, and that nobody has read the text, in words. */
  note?: string
}

/** An article as a reference. */
export function citationItem(edition: Contents, article: Article, site: Site): CitationItem {
  const from = provenance(edition, article, site)
  const note = noteWords(from)
  const page = statedPage(from)
  return {
    key: `${article.source}-${article.id}`,
    authors: from.authors,
    title: oneLine(from.headline),
    newspaper: oneLine(from.newspaper),
    day: from.day,
    dayInferred: from.dayInferred,
    ...(page === undefined ? {} : { page }),
    language: edition.language.replace(/^([a-z]{2,3})-[A-Z][a-z]{3}(?=-|$)/, '$1'),
    address: from.address,
    ...(note === undefined ? {} : { note }),
  }
}

/** Text on one line, without control characters: what every reference format can hold. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
