import { useMemo } from 'react'
import type { Entry } from '../../reader/catalogue.ts'
import type { SearchResult } from '../../reader/search.ts'
import { snippets } from '../../reader/snippet.ts'
import { summary } from '../../reader/summary.ts'
import { Headline } from '../Headline.tsx'
import { ArticleLink } from '../links.tsx'
import { useReading } from '../reading.tsx'
import styles from './FrontPageEntry.module.css'

interface Props {
  entry: Entry
  /** The first article of a printed page is set larger. */
  lead: boolean
  result?: SearchResult | undefined
}

/** An article on the home page: kicker, headline, decks, first lines or the words found, byline and dates. */
export function FrontPageEntry({ entry, lead, result }: Props) {
  const { catalogue } = useReading()
  const { article } = entry
  const words = useMemo(() => summary(catalogue, entry), [catalogue, entry])
  const found = useMemo(() => (result === undefined ? [] : snippets(entry, result)), [entry, result])
  return (
    <article
      id={`a-${article.id}`}
      className={lead ? styles.lead : styles.entry}
      aria-labelledby={`h-${article.id}`}
    >
      {words.kicker !== undefined && <p className={styles.kicker}>{words.kicker}</p>}
      <h3 id={`h-${article.id}`} className={styles.headline}>
        <ArticleLink article={article.id}>
          <Headline text={words.headline} />
        </ArticleLink>
      </h3>
      {words.decks.map((deck) => (
        <p key={deck} className={styles.deck}>
          {deck}
        </p>
      ))}
      {found.length === 0 ? (
        <p className={styles.text}>{words.lead}</p>
      ) : (
        <Found found={found} entry={entry} hits={result?.hits.length ?? 0} />
      )}
      <p className={styles.meta}>
        <span>{words.byline ?? '未署名'}</span>
        <span>{words.dates ?? '未注明日期'}</span>
        <span>{words.departments}</span>
        {words.incomplete && <span className={styles.gap}>原文有缺</span>}
      </p>
    </article>
  )
}

function Found({ found, entry, hits }: { found: ReturnType<typeof snippets>; entry: Entry; hits: number }) {
  return (
    <>
      <p className={styles.hits}>{hits} 处</p>
      <ul className={styles.snippets}>
        {found.map(({ hit, pieces }) => (
          <li key={hit.block} className={styles.text}>
            <ArticleLink
              article={entry.article.id}
              className={styles.snippet}
              fragment={`hit-${hit.block}-${hit.start}`}
            >
              {pieces.map((piece) =>
                piece.hit ? (
                  <mark key={piece.at}>{piece.text}</mark>
                ) : (
                  <span key={piece.at}>{piece.text}</span>
                ),
              )}
            </ArticleLink>
          </li>
        ))}
      </ul>
    </>
  )
}
