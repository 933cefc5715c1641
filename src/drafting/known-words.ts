import type { RecognisedArticle } from './recognised-article.ts'
import { tagWords } from './words/tagger.ts'

/** How much of a paragraph is its beginning, in characters, and of how many of an article's lines the words are known. */
const BEGINNING = 120
const LINES = 20
const TELLING = ['headline', 'deck', 'heading', 'paragraph']
/** Tags of words that name what is told of: nouns, names, idioms and what the dictionary does not know. */
const NAMING = /^(?:n|vn|x|j|l)/

/**
 * How many different words that name something a text shares with what an article has told last, and how many it has
 * in all: a section goes on with some, news with none.
 */
export function knownWords(text: string, { parts }: RecognisedArticle): { known: number; all: number } {
  const told = parts
    .filter(({ type }) => TELLING.includes(type))
    .slice(-LINES)
    .map(({ line }) => line.text)
    .join('\n')
  const words = tagWords(text.slice(0, BEGINNING)).filter(
    ({ word, tag }) => NAMING.test(tag) && /^\p{Script=Han}{2,}$/u.test(word),
  )
  const different = [...new Set(words.map(({ word }) => word))]
  return { known: different.filter((word) => told.includes(word)).length, all: different.length }
}
