import { phrases } from '../reader/phrases.ts'
import styles from './Headline.module.css'

/** A headline in a list, broken between its phrases where it can be. */
export function Headline({ text }: { text: string }) {
  return phrases(text).map((phrase) => (
    <span key={phrase.at} className={styles.phrase}>
      {phrase.text}
    </span>
  ))
}
