import { useEffect, useRef, useState } from 'react'
import type { Issue } from '../../edition/schema.ts'
import type { Entry } from '../../reader/catalogue.ts'
import type { ListBeside } from '../../reader/list-beside.ts'
import { summary } from '../../reader/summary.ts'
import { hasSeveralIssues, issueUnsaid } from '../../reader/told-apart.ts'
import { UNREAD } from '../../reader/unread.ts'
import { ArticleLink, HomeLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import { Chips } from '../filter/Chips.tsx'
import { Headline } from '../Headline.tsx'
import { pressedPart } from '../loading/late-part.tsx'
import styles from './ArticleList.module.css'

const Filter = pressedPart('筛选', async () => (await import('../filter/Filter.tsx')).Filter)

/** The articles beside the one that is open: its issue, or those that pass the filter, then the others, quieter. */
export function ArticleList({ entry, beside }: { entry: Entry; beside: ListBeside }) {
  const { catalogue } = useReaderState()
  const [unfolded, setUnfolded] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // Opened on the prerendered page, before the app was there.
    if (details.current?.open === true) setUnfolded(true)
  }, [])
  return (
    <nav className={styles.list} aria-label="文章" data-waits-for-query data-after-text>
      <p className={styles.home}>
        <HomeLink>← 全部文章</HomeLink>
      </p>
      <Chips />
      <details
        ref={details}
        className={styles.filter}
        data-needs-script
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <summary>筛选</summary>
        {unfolded && <Filter />}
      </details>
      <List entries={beside.entries} open={entry} />
      {beside.beyond > 0 && (
        <p className={styles.home}>
          <HomeLink>还有 {beside.beyond} 篇</HomeLink>
        </p>
      )}
      {beside.rest.length > 0 && (
        <>
          <h2 className={styles.others}>
            {hasSeveralIssues(catalogue.edition) && '本期'}其他文章 {beside.rest.length}
          </h2>
          <List entries={beside.rest} open={entry} quiet />
        </>
      )}
    </nav>
  )
}

function List({ entries, open, quiet = false }: { entries: readonly Entry[]; open: Entry; quiet?: boolean }) {
  const unsaid = issueUnsaid(entries, open.source.issue)
  return (
    <ol className={quiet ? styles.quiet : styles.items}>
      {entries.map((entry) => (
        <Item key={entry.article.id} entry={entry} current={entry === open} unsaid={unsaid} />
      ))}
    </ol>
  )
}

interface ItemProps {
  entry: Entry
  current: boolean
  /** The issue that goes without saying. */
  unsaid: Issue | undefined
}

function Item({ entry, current, unsaid }: ItemProps) {
  const { catalogue } = useReaderState()
  const { headline, issue, byline, dates, unread } = summary(catalogue, entry, unsaid)
  return (
    <li>
      <ArticleLink
        article={entry.article.id}
        className={styles.item}
        aria-current={current ? 'page' : undefined}
      >
        <span className={styles.headline}>
          <Headline article={entry.article.id} text={headline} />
        </span>
        {issue !== undefined && <span className={styles.facts}>{issue}</span>}
        <span className={styles.facts}>
          {dates ?? '未注明日期'}
          {byline !== undefined && ` · ${byline}`}
        </span>
        {unread && <span className={styles.facts}>{UNREAD}</span>}
      </ArticleLink>
    </li>
  )
}
