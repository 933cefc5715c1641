import { useHydrated, useLocation } from '@tanstack/react-router'
import { articleName } from '../../reader/article-name.ts'
import { nearestArticles, nearestIssues } from '../../reader/nearest.ts'
import { withdrawalWords } from '../../reader/remark-words.ts'
import { decodeTolerantly } from '../../reader/site-path.ts'
import { issueWords } from '../../reader/told-apart.ts'
import { withdrawalOf } from '../../reader/withdrawn.ts'
import { ArticleLink, IssueLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import { Retry } from '../loading/Retry.tsx'
import { LOST_PAGE } from '../place/site-history.ts'
import styles from './NearestArticles.module.css'

/** Why the article of an address was taken back, or the articles or issues nearest to an address that leads nowhere. */
export function NearestArticles() {
  const { catalogue, missing } = useReaderState()
  const hydrated = useHydrated()
  const known = useLocation({ select: (location) => location.pathname })
  // The next address that leads nowhere is another step of the history.
  useLocation({ select: (location) => location.state.__TSR_key })
  // To the router all addresses that lead nowhere are one.
  const path = hydrated && known === LOST_PAGE ? decodeTolerantly(window.location.pathname) : known
  const withdrawal = withdrawalOf(catalogue.edition, path)
  if (withdrawal !== undefined) return <p>{withdrawalWords(withdrawal.reason)}</p>
  const issues = hydrated ? nearestIssues(catalogue, path) : []
  const nearest = nearestArticles(catalogue, hydrated ? path : '')
  return (
    // The prerendered page knows no address: until the app does, only the room is kept.
    <div className={hydrated ? styles.nearest : `${styles.nearest} ${styles.waiting}`} data-needs-script>
      <p>{issues.length > 0 ? '最接近的几期是：' : '最接近的文章是：'}</p>
      <ul className={styles.list}>
        {issues.length > 0
          ? issues.map(({ path: at, issue }) => (
              <li key={at}>
                <IssueLink path={at}>{issueWords(catalogue.edition, issue)}</IssueLink>
              </li>
            ))
          : nearest.map((entry) => (
              <li key={entry.article.id}>
                <ArticleLink article={entry.article.id}>{articleName(catalogue.edition, entry)}</ArticleLink>
              </li>
            ))}
      </ul>
      {missing && (
        <p>
          有文章未能载入。
          <Retry onRetry={missing} />
        </p>
      )}
    </div>
  )
}
