import type { Entry } from '../../reader/catalogue.ts'
import { summary } from '../../reader/summary.ts'
import { ArticleLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import { Headline } from '../Headline.tsx'
import styles from './PreviousNext.module.css'

interface PreviousNextProps {
  /** The article they stand below. */
  here: Entry
  previous?: Entry
  next?: Entry
}

/**
 * Leads to the articles before and after this one in the list beside it, which is its issue's or, under a filter, of
 * what passes; with newspaper and day where they are of another issue.
 */
export function PreviousNext({ here, previous, next }: PreviousNextProps) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav className={styles.nav} aria-label="前后文章" data-after-text>
      {previous === undefined ? <span /> : <Neighbour here={here} entry={previous} label="上一篇" />}
      {next !== undefined && <Neighbour here={here} entry={next} label="下一篇" />}
    </nav>
  )
}

function Neighbour({ here, entry, label }: { here: Entry; entry: Entry; label: string }) {
  const { catalogue } = useReaderState()
  const { headline, issue } = summary(catalogue, entry, here.source.issue)
  return (
    <ArticleLink article={entry.article.id} className={styles.link}>
      <span className={styles.label}>
        {label}
        {issue !== undefined && ` · ${issue}`}
      </span>
      <span>
        <Headline article={entry.article.id} text={headline} />
      </span>
    </ArticleLink>
  )
}
