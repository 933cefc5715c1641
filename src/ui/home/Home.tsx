import { useHydrated, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { frontPage } from '../../reader/front-page.ts'
import { useCanonical } from '../address/canonical.ts'
import { useReaderState } from '../address/reader-state.tsx'
import { Chips } from '../filter/Chips.tsx'
import { EmptySelection } from '../filter/EmptySelection.tsx'
import { Filter } from '../filter/Filter.tsx'
import { departmentTitle, usePageTitle } from '../page-title.ts'
import { FrontPageEntry } from './FrontPageEntry.tsx'
import styles from './Home.module.css'
import { useSteadyReading } from './steady-reading.ts'

/** The home page: the filter beside the articles, set like a front page in the order of the print. */
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
  const sections = frontPage(selection.entries)
  return (
    <main id="main" tabIndex={-1} className={styles.home}>
      <h1 className={styles.hidden}>{catalogue.edition.title}</h1>
      <aside className={styles.filter} aria-label="筛选" data-needs-script data-waits-for-query>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={unfolded}
          aria-controls="filter"
          disabled={waiting}
          onClick={() => setUnfolded(!unfolded)}
        >
          筛选
        </button>
        <div id="filter" className={unfolded ? undefined : styles.folded}>
          <Filter />
        </div>
      </aside>
      <div className={styles.articles} ref={list} data-waits-for-query>
        <Chips />
        {sections.map(({ page, source, entries }) => (
          <section
            key={`${source.id}-${page.name}`}
            className={styles.page}
            aria-label={`第 ${page.name} 个版面`}
          >
            <h2 className={styles.pageName}>
              第 {page.name} 版面
              {page.inferred !== undefined && <span className={styles.inferred}>（版次推定）</span>}
            </h2>
            <div className={styles.entries}>
              {entries.map((entry, i) => (
                <FrontPageEntry
                  key={entry.article.id}
                  entry={entry}
                  lead={i === 0}
                  result={selection.results.get(entry)}
                />
              ))}
            </div>
          </section>
        ))}
        {sections.length === 0 && <EmptySelection />}
      </div>
    </main>
  )
}
