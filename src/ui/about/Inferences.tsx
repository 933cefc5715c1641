import { setPunctuation } from '../../reader/punctuation.ts'
import { sentence } from '../../reader/remarks.ts'
import { ArticleLink } from '../links.tsx'
import { useReading } from '../reading.tsx'
import styles from './About.module.css'

/** Everything the edition concludes and the text does not say, with the words it rests on. */
export function Inferences() {
  const { catalogue } = useReading()
  return (
    <dl className={styles.entries}>
      {catalogue.edition.inferences.map((inference) => (
        <div key={inference.id} id={`inference-${inference.id}`} className={styles.entry}>
          <dt>
            {inference.what}：{inference.value}
          </dt>
          <dd>
            <p>{sentence(inference.reason)}</p>
            <ul className={styles.evidence}>
              {inference.evidence.map((evidence) => (
                <li key={`${evidence.article}-${evidence.quote.exact}`}>
                  <ArticleLink article={evidence.article} fragment={evidence.anchor.fragment}>
                    “{setPunctuation(evidence.quote.exact)}”
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
