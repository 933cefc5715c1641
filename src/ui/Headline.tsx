import { Fragment } from 'react'
import type { ArticleId } from '../edition/ids.ts'
import { phrases, splitWords, type WordLengths } from '../reader/phrases.ts'
import styles from './Headline.module.css'
import { useCatalogue } from './library/library.tsx'

/** What fits the narrowest column, in characters: so long a phrase or word is never broken. */
const LONGEST_UNBROKEN = 10

/** A headline in a list, broken between its phrases where they are short, else between its words. */
export function Headline({ article, text }: { article: ArticleId; text: string }) {
  const words = wordsOf(useCatalogue().article(article)?.article.headlineWords)
  return phrases(text).map((phrase) => {
    const whole = phrase.text.trim().length <= LONGEST_UNBROKEN
    return <BreakableWords key={phrase.at} text={phrase.text} at={phrase.at} words={whole ? [] : words} />
  })
}

/** The lengths of a headline's words, from the digits that carry them. */
export function wordsOf(digits = ''): WordLengths {
  return Array.from(digits, (length) => Number.parseInt(length, 36))
}

/**
 * A part of a headline, which begins at `at`: the line may break between its words. They are inline boxes and
 * nothing stands between them: Chromium puts a space into an accessible name at every `<wbr>` and inline block.
 */
export function BreakableWords({ text, at, words }: { text: string; at: number; words: WordLengths }) {
  let end = at
  return splitWords(text, at, words).map((piece) => {
    end += piece.length
    const word = piece.trimEnd()
    if (word.length > LONGEST_UNBROKEN) return <Fragment key={end}>{piece}</Fragment>
    return (
      <Fragment key={end}>
        <span className={styles.word}>{word}</span>
        {piece.slice(word.length)}
      </Fragment>
    )
  })
}
