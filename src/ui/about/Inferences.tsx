import type { AboutEdition } from '../../edition/about-schema.ts'
import { sharedInferences } from '../../reader/inferences.ts'
import { quoted, setPunctuation } from '../../reader/punctuation.ts'
import { sentence } from '../../reader/remark-words.ts'
import { ArticleLink } from '../address/links.tsx'
import styles from './About.module.css'

/** Everything the edition concludes and the text does not say, with the words it rests on. */
export function Inferences({ edition }: { edition: AboutEdition }) {
  return (
    <dl className={styles.entries}>
      {sharedInferences(edition).map(({ fragments: [first, ...others], ...inference }) => (
        <div key={first} id={first} className={styles.entry}>
          <dt>
            {others.map((fragment) => (
              <span key={fragment} id={fragment} />
            ))}
            {setPunctuation(inference.what)}：{setPunctuation(inference.value)}
          </dt>
          <dd>
            {inference.issues.length > 0 && <p className={styles.issues}>{inference.issues.join('、')}</p>}
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
