import type { Contents } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { inferredWords, joinedNotes, type Provenance, provenance, statedPage } from './provenance.ts'
import type { Site } from './site.ts'

/** A reference in the words of a standard. */
export interface Gbt7714 {
  standard: '2025' | '2015'
  text: string
  /** What the square brackets stand for, and that nobody has read the text; absent when neither is to be said. */
  remark?: string
}

/** Stands in the 2015 form for the day on which the reader looked it up, which the reader fills in. */
export const ACCESS_DATE_SLOT = '[引用日期]'

/**
 * An article as an online newspaper article ([N/OL]) in the numeric system of GB/T 7714. An inferred
 * newspaper or day stands in square brackets, the standards' sign for what is estimated or supplied. The
 * printed page follows the day in round brackets where the source states it, else it is left out: an inferred
 * one counts the pages of the transcript and is not to be found in the newspaper. An unsigned article begins with its title, as the numeric
 * system allows. More than three persons: the first three and 等.
 */
export function gbt7714(edition: Contents, article: Article, site: Site): Gbt7714[] {
  const from = provenance(edition, article, site)
  const inferred = inferredWords(from)
  const words = joinedNotes(inferred && `方括号内的${inferred}`, from.unread)
  const remark = words === undefined ? {} : { remark: words }
  return [
    { standard: '2025', text: form2025(from), ...remark },
    { standard: '2015', text: form2015(from), ...remark },
  ]
}

/** GB/T 7714—2025, in force since 2026-07-01: full-width comma, no access date for a serial's article. */
function form2025(from: Provenance): string {
  const { newspaper, day } = supplied(from)
  return `${responsible(from, '，')}${from.headline}[N/OL]. ${newspaper}，${day}. ${from.address}.`
}

/** GB/T 7714—2015: comma and space, access date in brackets after the day. */
function form2015(from: Provenance): string {
  const { newspaper, day } = supplied(from)
  return `${responsible(from, ', ')}${from.headline}[N/OL]. ${newspaper}, ${day}${ACCESS_DATE_SLOT}. ${from.address}.`
}

function supplied(from: Provenance): { newspaper: string; day: string } {
  const page = statedPage(from)
  const day = from.dayInferred ? `[${from.day}]` : from.day
  return {
    newspaper: from.newspaperInferred ? `[${from.newspaper}]` : from.newspaper,
    day: page === undefined ? day : `${day}(${page})`,
  }
}

function responsible(from: Provenance, comma: string): string {
  const names = from.authors.map((author) => author.name)
  if (names.length === 0) return ''
  return `${names.length > 3 ? [...names.slice(0, 3), '等'].join(comma) : names.join(comma)}. `
}
