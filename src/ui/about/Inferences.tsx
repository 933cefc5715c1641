import { quoted, setPunctuation } from '../../reader/punctuation.ts'
import { sentence } from '../../reader/remark-words.ts'
import { ArticleLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import styles from './About.module.css'

/** Everything the edition concludes and the text does not say, with the words it rests on. */
export function Inferences() {
  const { catalogue } = useReaderState()
  return (
    <dl className={styles.entries}>
      {catalogue.edition.inferences.map((inference) => (
        <div key={inference.id} id={`inference-${inference.id}`} className={styles.entry}>
          <dt>
            {setPunctuation(inference.what)}：{setPunctuation(inference.value)}
          </dt>
          <dd>
            <p>{sentence(inference.reason)}</p>
            <ul className={styles.evidence}>
              {inference.evidence.map((evidence) => (
                <li key={`${evidence.article}-${evidence.quote.exact}`}>
                  <ArticleLink article={evidence.article} fragment={evidence.anchor.fragment}>
                    {quoted(setPunctuation(evidence.quote.exact))}
                  </ArticleLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
