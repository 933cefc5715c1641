import { useEffect, useState } from 'react'
import { fullDayName } from '../../reader/date-words.ts'
import { keptIssues } from '../../reader/kept-issues.ts'
import { summary } from '../../reader/summary.ts'
import { ArticleLink } from '../address/links.tsx'
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
  const names = new Map(catalogue.edition.newspapers.map(({ id, name }) => [id, name]))
  return (
    <section className={styles.kept} aria-label="保存在本机的文章">
      <p>{navigator.onLine ? '' : '现在没有网络，这一页没有保存在本机。'}保存在本机、现在可以读的有：</p>
      {issues.map(({ key, issue, entries }) => (
        <section key={key}>
          <h2 className={styles.issue}>
            {names.get(issue.newspaper)}　{fullDayName(issue.day)}
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
