import { useEffect, useState } from 'react'
import { issuePath } from '../../reader/issue-path.ts'
import { keptIssues } from '../../reader/kept-issues.ts'
import { summary } from '../../reader/summary.ts'
import { issueWords } from '../../reader/told-apart.ts'
import { ArticleLink, IssueLink } from '../address/links.tsx'
import { useLibrary } from '../library/library.tsx'
import styles from './KeptTexts.module.css'
import { keptFiles } from './kept-texts.ts'

/** Beside a page that did not arrive: that there is no network, and which issues and articles are kept; nothing where none is. */
export function KeptTexts() {
  const library = useLibrary()
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    // The index is kept, where anything is.
    library
      .complete()
      .then(keptFiles)
      .then(setKept, () => undefined)
  }, [library])
  const catalogue = library.catalogue()
  const issues = keptIssues(catalogue, kept)
  if (issues.length === 0) return null
  return (
    <section className={styles.kept} aria-label="保存在本机的文章">
      <p>{navigator.onLine ? '' : '现在没有网络，这一页没有保存在本机。'}保存在本机、现在可以读的有：</p>
      {issues.map(({ key, issue, whole, entries }) => (
        <section key={key}>
          <h2 className={styles.issue}>
            {whole ? (
              <IssueLink path={issuePath(issue)}>{issueWords(catalogue.edition, issue)}</IssueLink>
            ) : (
              issueWords(catalogue.edition, issue)
            )}
          </h2>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.article.id}>
                <ArticleLink article={entry.article.id}>{summary(catalogue, entry).headline}</ArticleLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
