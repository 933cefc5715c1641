import type { Entry } from '../../reader/catalogue.ts'
import type { SearchResult } from '../../reader/hits.ts'
import { snippets } from '../../reader/search/snippet.ts'
import { ArticleLink } from '../address/links.tsx'
import styles from './Found.module.css'
import { HitWords } from './HitWords.tsx'

/** What a search found in an article: how often, and the first sentences, each a link to its place. */
export function Found({ entry, result }: { entry: Entry; result: SearchResult }) {
  const { hits, remarkHits } = result
  return (
    <div className={styles.found}>
      <p className={styles.count} data-not-text>
        {hits.length} 处{remarkHits.length > 0 && `，校读说明 ${remarkHits.length} 处`}
      </p>
      <ul className={styles.snippets}>
        {snippets(entry, result).map(({ kind, key, fragment, pieces }) => (
          <li key={key} className={styles.sentence}>
            <ArticleLink article={entry.article.id} className={styles.snippet} fragment={fragment}>
              {kind === 'remark' && <span className={styles.remark}>校读说明　</span>}
              <HitWords pieces={pieces} />
            </ArticleLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
