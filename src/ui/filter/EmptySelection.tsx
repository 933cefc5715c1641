import { useMemo } from 'react'
import { articleName } from '../../reader/article-name.ts'
import { conditionsOf } from '../../reader/conditions.ts'
import { nothingWords, waysOut } from '../../reader/ways-out.ts'
import { ArticleLink, HomeLink } from '../address/links.tsx'
import { useReaderState } from '../address/reader-state.tsx'
import styles from './EmptySelection.module.css'

/** An empty result: which conditions together let nothing through, and the ways out. */
export function EmptySelection() {
  const { catalogue, state, selection, search, there, missing: retry } = useReaderState()
  const ways = useMemo(() => waysOut(catalogue, state, search), [catalogue, state, search])
  const unfinished = state.query !== undefined && there < catalogue.entries.length
  const incomplete =
    state.query === undefined || selection.wordless
      ? []
      : catalogue.entries.filter(({ incomplete: missing }) => missing)
  if (unfinished && retry === undefined)
    return (
      <div className={styles.empty} data-heir="count">
        <p className={styles.reason}>正在搜索……</p>
      </div>
    )
  return (
    <div className={styles.empty} data-heir="count">
      <p className={styles.reason}>
        {selection.wordless
          ? `“${state.query}”里没有可搜索的字。`
          : (unfinished ? '搜过的文章里' : '') + nothingWords(conditionsOf(catalogue, state))}
      </p>
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.label}>
            <HomeLink state={way.state}>
              {way.label}：{way.count} 篇
            </HomeLink>
          </li>
        ))}
      </ul>
      {incomplete.length > 0 && (
        <>
          <p>这几篇原文有缺，缺失处无从搜索：</p>
          <ul className={styles.ways}>
            {incomplete.map((entry) => (
              <li key={entry.article.id}>
                <ArticleLink article={entry.article.id}>{articleName(catalogue.edition, entry)}</ArticleLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
