import headlineWords from 'virtual:headline-words'
import { Fragment } from 'react'
import type { ArticleId } from '../edition/ids.ts'
import { phrases, splitWords, type WordLengths } from '../reader/phrases.ts'
import styles from './Headline.module.css'

/** A headline in a list, broken between its phrases where it can be, else between its words. */
export function Headline({ article, text }: { article: ArticleId; text: string }) {
  const words = wordsOf(article)
  return phrases(text).map((phrase) => (
    <span key={phrase.at} className={styles.phrase}>
      <BreakableWords text={phrase.text} at={phrase.at} words={words} />
    </span>
  ))
}

/** The words of an article's headline, as the build has found them. */
export function wordsOf(article: ArticleId): WordLengths {
  return Array.from(headlineWords[article] ?? '', (length) => Number.parseInt(length, 36))
}

/** A part of a headline, which begins at `at`: the line may break between its words. */
export function BreakableWords({ text, at, words }: { text: string; at: number; words: WordLengths }) {
  let end = at
  return splitWords(text, at, words).map((piece, i) => {
    end += piece.length
    return (
      <Fragment key={end}>
        {i > 0 && <wbr />}
        {piece}
      </Fragment>
    )
  })
}
