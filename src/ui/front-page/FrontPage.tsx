import { useMemo, useRef } from 'react'
import type { Entry } from '../../reader/catalogue.ts'
import { frontPage } from '../../reader/front-page.ts'
import type { SearchResult } from '../../reader/hits.ts'
import styles from './FrontPage.module.css'
import { FrontPageEntry } from './FrontPageEntry.tsx'
import { useNearTexts } from './use-near-texts.ts'

interface Props {
  entries: readonly Entry[]
  results?: ReadonlyMap<Entry, SearchResult>
}

/** Articles set like a front page, in the order of the print: a printed page after the other. */
export function FrontPage({ entries, results }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const pages = useMemo(() => frontPage(entries), [entries])
  const { missing, retry } = useNearTexts(list, pages)
  return (
    <div ref={list} className={styles.pages}>
      {pages.map(({ source, page, entries: own }) => (
        <section
          key={`${source.id}-${page?.name}`}
          className={styles.page}
          aria-label={page === undefined ? '不分版面' : `第 ${page.name} 个版面`}
        >
          <h2 className={styles.pageName}>
            {page === undefined ? '不分版面' : `第 ${page.name} 版面`}
            {page?.inferred !== undefined && <span className={styles.inferred}>（版次推定）</span>}
          </h2>
          <div className={styles.entries}>
            {own.map((entry, i) => (
              <FrontPageEntry
                key={entry.article.id}
                entry={entry}
                setting={i === 0 ? 'lead' : 'column'}
                result={results?.get(entry)}
                onRetry={missing.has(entry.article.id) ? () => retry(entry) : undefined}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
