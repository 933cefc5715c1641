import { useEffect, useState } from 'react'
import { fullDayName } from '../../reader/date-words.ts'
import { keptIssues } from '../../reader/kept-issues.ts'
import { summary } from '../../reader/summary.ts'
import { ArticleLink } from '../address/links.tsx'
import { useLibrary } from '../library/library.tsx'
import styles from './KeptTexts.module.css'
import { keptFiles } from './kept-texts.ts'

/** Names what can be read without network: issues and their articles; nothing where nothing can. */
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
      <p>保存在本机、现在可以读的有：</p>
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
