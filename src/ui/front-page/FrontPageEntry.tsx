import { Suspense, useMemo } from 'react'
import type { Entry } from '../../reader/catalogue.ts'
import { firstLines } from '../../reader/first-lines.ts'
import type { SearchResult } from '../../reader/hits.ts'
import { summary } from '../../reader/summary.ts'
import { UNREAD } from '../../reader/unread.ts'
import { ArticleLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import { Headline } from '../Headline.tsx'
import { lateCode } from '../loading/late-part.tsx'
import { PartBoundary } from '../loading/PartBoundary.tsx'
import { Retry } from '../loading/Retry.tsx'
import styles from './FrontPageEntry.module.css'

const Found = lateCode(async () => (await import('../search/Found.tsx')).Found)

interface Props {
  entry: Entry
  /**
   * The first article of a printed page leads and is set larger. In a steady list no entry changes its height when
   * its text arrives: kicker and decks, which come with the text, are left to the page of its issue.
   */
  setting: 'lead' | 'column' | 'steady'
  result?: SearchResult | undefined
  /** Asks again for a text that did not arrive; given only then. */
  onRetry?: (() => void) | undefined
}

/** An article of a front page or a list: kicker, headline, decks, first lines or the words found, byline and dates. */
export function FrontPageEntry({ entry, setting, result, onRetry }: Props) {
  const { catalogue } = useReaderState()
  const { article } = entry
  const words = useMemo(() => summary(catalogue, entry), [catalogue, entry])
  const steady = setting === 'steady'
  const opening = (
    <p className={steady ? `${styles.text} ${styles.steady}` : styles.text}>
      {onRetry === undefined ? (
        firstLines(entry)
      ) : (
        <>
          文字未能载入。
          <Retry onRetry={onRetry} />
        </>
      )}
    </p>
  )
  return (
    <article
      id={`a-${article.id}`}
      className={setting === 'lead' ? styles.lead : styles.entry}
      aria-labelledby={`h-${article.id}`}
    >
      {!steady && words.kicker !== undefined && <p className={styles.kicker}>{words.kicker}</p>}
      <h3 id={`h-${article.id}`} className={styles.headline}>
        <ArticleLink article={article.id}>
          <Headline article={article.id} text={words.headline} />
        </ArticleLink>
      </h3>
      {!steady &&
        words.decks.map((deck) => (
          <p key={deck} className={styles.deck}>
            {deck}
          </p>
        ))}
      {result === undefined || result.hits.length + result.remarkHits.length === 0 ? (
        opening
      ) : (
        <div className={styles.found}>
          <PartBoundary part="搜到的句子">
            <Suspense fallback={opening}>
              <Found entry={entry} result={result} />
            </Suspense>
          </PartBoundary>
        </div>
      )}
      <p className={styles.meta} data-not-text>
        <span>{words.byline ?? '未署名'}</span>
        <span>{words.dates ?? '未注明日期'}</span>
        {words.departments !== '' && <span>{words.departments}</span>}
        {steady && article.pages[0] !== undefined && <span>第 {article.pages.join('、')} 版面</span>}
        {words.incomplete && <span className={styles.gap}>原文有缺</span>}
        {words.unread && <span>{UNREAD}</span>}
      </p>
    </article>
  )
}
