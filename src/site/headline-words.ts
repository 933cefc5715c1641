import type { Edition } from '../edition/edition.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { words } from './words.ts'

/**
 * The lengths of the words of each article's headline as reading view sets it (code units), by the article's
 * id: a digit of base 36 a word, as every page loads them.
 */
export function headlineWords(edition: Edition): Record<string, string> {
  return Object.fromEntries(
    edition.articles.map(({ id, headline }) => [
      id,
      words(setPunctuation(headline))
        .map(({ length }) => length.toString(36))
        .join(''),
    ]),
  )
}
