import { useHydrated } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { Entry } from '../../reader/catalogue.ts'
import { FIRST_ARTICLES, MORE_ARTICLES } from '../../reader/first-shown.ts'
import type { SearchResult } from '../../reader/hits.ts'
import { firstByIssue } from '../../reader/issues.ts'
import { issueDayName, newspaperOf } from '../../reader/told-apart.ts'
import { weekdayInitial } from '../../reader/weekday-words.ts'
import { IssueLink, IssuesLink } from '../address/links.tsx'
import { FrontPageEntry } from '../front-page/FrontPageEntry.tsx'
import { useNearTexts } from '../front-page/use-near-texts.ts'
import { useCatalogue } from '../library/library.tsx'
import { useStepState } from '../place/step-state.ts'
import styles from './IssueList.module.css'

const howMany = (stored: unknown) => (typeof stored === 'number' ? stored : FIRST_ARTICLES)

interface Props {
  entries: readonly Entry[]
  results: ReadonlyMap<Entry, SearchResult>
}

/** Articles of several issues, listed by issue; a part of them first, more when asked for. */
export function IssueList({ entries, results }: Props) {
  const { edition } = useCatalogue()
  const list = useRef<HTMLDivElement>(null)
  const waiting = !useHydrated()
  const [most, setMost] = useStepState('grown', howMany)
  const issues = useMemo(() => firstByIssue(entries, most), [entries, most])
  const left = entries.length - most
  const { missing, retry } = useNearTexts(list, issues)
  const firstNew = useRef<number>(undefined)
  useEffect(() => {
    if (firstNew.current === undefined) return
    const links = list.current?.querySelectorAll<HTMLElement>('article h3 a')
    links?.[firstNew.current]?.focus({ preventScroll: true })
    firstNew.current = undefined
  })
  return (
    <div className={styles.list} ref={list}>
      {issues.map(({ issue, path, entries: shown, all }) => (
        <section key={path} className={styles.issue} aria-labelledby={`i-${path}`}>
          <header className={styles.head}>
            <h2 id={`i-${path}`} className={styles.name}>
              <IssueLink path={path} className={styles.link}>
                {newspaperOf(edition, issue)}
                <span className={styles.day}>{issueDayName(issue)}</span>
              </IssueLink>
            </h2>
            <p className={styles.facts}>
              星期{weekdayInitial(issue.day)}　{all} 篇
            </p>
          </header>
          <div className={styles.entries}>
            {shown.map((entry) => (
              <FrontPageEntry
                key={entry.article.id}
                entry={entry}
                setting="steady"
                result={results.get(entry)}
                onRetry={missing.has(entry.article.id) ? () => retry(entry) : undefined}
              />
            ))}
          </div>
        </section>
      ))}
      {left > 0 && (
        <p className={styles.more}>
          <button
            type="button"
            className={styles.button}
            data-needs-script
            disabled={waiting}
            onClick={() => {
              firstNew.current = most
              setMost(most + MORE_ARTICLES)
            }}
          >
            更多（还有 {left} 篇）
          </button>
          <IssuesLink>按日期看各期</IssuesLink>
        </p>
      )}
    </div>
  )
}
