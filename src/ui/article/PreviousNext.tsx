import type { Entry } from '../../reader/catalogue.ts'
import { summary } from '../../reader/summary.ts'
import { ArticleLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import { Headline } from '../Headline.tsx'
import styles from './PreviousNext.module.css'

/** The articles before and after this one within the filter. */
export function PreviousNext({ previous, next }: { previous?: Entry; next?: Entry }) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav className={styles.nav} aria-label="前后文章" data-after-text>
      {previous === undefined ? <span /> : <Neighbour entry={previous} label="上一篇" />}
      {next !== undefined && <Neighbour entry={next} label="下一篇" />}
    </nav>
  )
}

function Neighbour({ entry, label }: { entry: Entry; label: string }) {
  const { catalogue } = useReaderState()
  return (
    <ArticleLink article={entry.article.id} className={styles.link}>
      <span className={styles.label}>{label}</span>
      <span>
        <Headline article={entry.article.id} text={summary(catalogue, entry).headline} />
      </span>
    </ArticleLink>
  )
}
