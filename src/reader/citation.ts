import type { Entry } from './catalogue.ts'
import { fullDayName } from './date-words.ts'
import { setPunctuation } from './punctuation.ts'

/** The persons who signed an article, or its byline where it names none. */
export function authors(entry: Entry): string[] {
  const { bylines } = entry.article
  const names = bylines.flatMap((b) => b.names)
  return names.length > 0 ? names : bylines.map((b) => setPunctuation(b.text))
}

/** The publication day as the edition knows it: 2022年12月1日（推定）. */
export function publicationWords(entry: Entry): string {
  const { day, inferred } = entry.source.published
  return `${fullDayName(day)}${inferred === undefined ? '' : '（推定）'}`
}

/** The newspaper's name as the edition knows it: 《朔州日报》（推定）. */
export function newspaperWords(entry: Entry): string {
  const { name, inferred } = entry.source.newspaper
  return `《${name}》${inferred === undefined ? '' : '（推定）'}`
}
