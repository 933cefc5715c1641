import { useParams } from '@tanstack/react-router'
import { inferredWords } from '../../exports/provenance.ts'
import { isOpen } from '../../reader/catalogue.ts'
import { type IssueEntries, issueAt, issueNeighbours } from '../../reader/issues.ts'
import { DataMissing } from '../../reader/library.ts'
import { issueDayName, issueWords, newspaperOf } from '../../reader/told-apart.ts'
import { unreadAmong } from '../../reader/unread-among.ts'
import { weekdayInitial } from '../../reader/weekday-words.ts'
import { useCanonical } from '../address/canonical.ts'
import { IssuesLink } from '../address/links.tsx'
import { FrontPage } from '../front-page/FrontPage.tsx'
import { useCatalogue } from '../library/library.tsx'
import { useIdle } from '../loading/idle.ts'
import { latePart } from '../loading/late-part.tsx'
import { NotFound } from '../not-found/NotFound.tsx'
import { usePageTitle } from '../page-title.ts'
import styles from './IssuePage.module.css'
import { Turning } from './Turning.tsx'

const KeepIssue = latePart('保存本期', async () => (await import('../offline/parts.ts')).KeepIssue)

/** The page of the issue that the address names. */
export function IssuePage() {
  const { _splat: path } = useParams({ strict: false })
  const catalogue = useCatalogue()
  const found = path === undefined ? undefined : issueAt(catalogue, path)
  // Asked for before the page shows; of those that are there the rest is said beside each article.
  if (found?.entries.every((entry) => !isOpen(entry)) === true)
    throw new DataMissing(`the texts of ${path} did not arrive`)
  return found === undefined ? <NotFound /> : <IssueOf {...found} />
}

/** An issue: its articles in the order of the print, and the issues before and after. */
function IssueOf({ issue, path, entries }: IssueEntries) {
  const catalogue = useCatalogue()
  const newspaper = newspaperOf(catalogue.edition, issue)
  const day = issueDayName(issue)
  const { previous, next } = issueNeighbours(catalogue, path)
  const sources = entries.map(({ source }) => source)
  const inferred = inferredWords({
    newspaperInferred: sources.some((source) => source.inferred.newspaper !== undefined),
    dayInferred: sources.some((source) => source.inferred.day !== undefined),
  })
  const unread = unreadAmong(sources)
  const idle = useIdle()
  usePageTitle(issueWords(catalogue.edition, issue))
  useCanonical()
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <span className={styles.newspaper}>{newspaper}</span> <span className={styles.day}>{day}</span>
        </h1>
        <p className={styles.facts}>
          <span>星期{weekdayInitial(issue.day)}</span>
          <span>{entries.length} 篇</span>
          {inferred !== undefined && <span>{inferred}</span>}
          {unread !== undefined && <span>{unread}</span>}
          <IssuesLink month={issue.day.slice(0, 7)}>各期</IssuesLink>
        </p>
      </header>
      <FrontPage entries={entries} />
      <Turning previous={previous} next={next} />
      {idle && <KeepIssue key={path} issue={issue} />}
    </main>
  )
}
