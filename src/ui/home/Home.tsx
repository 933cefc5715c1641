import { useHydrated, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { hasSeveralIssues } from '../../reader/told-apart.ts'
import { useCanonical } from '../address/canonical.ts'
import { useReaderState } from '../address/reader-state.tsx'
import { Chips } from '../filter/Chips.tsx'
import { EmptySelection } from '../filter/EmptySelection.tsx'
import { Filter } from '../filter/Filter.tsx'
import { FrontPage } from '../front-page/FrontPage.tsx'
import { departmentTitle, usePageTitle } from '../page-title.ts'
import styles from './Home.module.css'
import { IssueList } from './IssueList.tsx'
import { useSteadyReading } from './steady-reading.ts'

/**
 * The home page: the filter beside the articles, those of one issue set like its front page, those of several
 * listed by issue.
 */
export function Home() {
  const { catalogue, selection } = useReaderState()
  const waiting = !useHydrated()
  const [unfolded, setUnfolded] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const { departmentId } = useParams({ strict: false })
  const department = catalogue.edition.departments.find(({ id }) => id === departmentId)
  usePageTitle(department && departmentTitle(department))
  useCanonical()
  useSteadyReading(list, selection)
  return (
    <main id="main" tabIndex={-1} className={styles.home} data-waits-for-view>
      <h1 className="unseen">{catalogue.edition.title}</h1>
      <aside className={styles.filter} aria-label="筛选" data-needs-script data-waits-for-query>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={unfolded}
          aria-controls="filter"
          disabled={waiting}
          onClick={() => setUnfolded(!unfolded)}
        >
          <span aria-hidden="true" className={styles.sign} />
          筛选
        </button>
        <div id="filter" className={unfolded ? undefined : styles.folded}>
          <Filter />
        </div>
      </aside>
      <div className={styles.articles} ref={list} data-waits-for-query>
        <Chips />
        {hasSeveralIssues(catalogue.edition) ? (
          <IssueList entries={selection.entries} results={selection.results} />
        ) : (
          <FrontPage entries={selection.entries} results={selection.results} />
        )}
        {selection.entries.length === 0 && <EmptySelection />}
      </div>
    </main>
  )
}
