import { useHydrated } from '@tanstack/react-router'
import { useId, useMemo } from 'react'
import type { LedgerSort } from '../../edition/about-schema.ts'
import type { ArticleId } from '../../edition/ids.ts'
import { articleName } from '../../reader/article-name.ts'
import type { Catalogue } from '../../reader/catalogue.ts'
import { chosenPart, type LedgerRow, ledger } from '../../reader/ledger.ts'
import { LEDGER_SORTS } from '../../reader/ledger-words.ts'
import { quoted } from '../../reader/punctuation.ts'
import { ArticleLink } from '../address/links.tsx'
import { useStepState } from '../place/step-state.ts'
import styles from './About.module.css'

function readSort(stored: unknown): LedgerSort | undefined {
  return LEDGER_SORTS.find(({ type }) => type === stored)?.type
}

/** Everything that the edition marks or concludes, with its reason and its place; all, one sort, or one article's. */
export function Ledger({ catalogue }: { catalogue: Catalogue }) {
  // Prerendered choices can do nothing yet and say so; a choice is never lost.
  const waiting = !useHydrated()
  const [sort, setSort] = useStepState('ledger-sort', readSort)
  const [article, setArticle] = useStepState('ledger-article', (stored) =>
    typeof stored === 'string' ? catalogue.article(stored)?.article.id : undefined,
  )
  const sections = useMemo(() => ledger(catalogue), [catalogue])
  const shown = useMemo(() => chosenPart(sections, { sort, article }), [sections, sort, article])
  const ofArticle = useMemo(() => chosenPart(sections, { article }), [sections, article])
  const count = (of?: LedgerSort) =>
    ofArticle
      .filter((section) => of === undefined || section.type === of)
      .reduce((sum, section) => sum + section.rows.length, 0)
  return (
    <>
      <fieldset className={styles.sorts} disabled={waiting} data-needs-script>
        <legend className="unseen">清单的种类</legend>
        <Sort name="全部" count={count()} checked={sort === undefined} onChoose={() => setSort(undefined)} />
        {sections.map(({ type, name }) => (
          <Sort
            key={type}
            name={name}
            count={count(type)}
            checked={sort === type}
            onChoose={() => setSort(type)}
          />
        ))}
        <ArticleChoice catalogue={catalogue} chosen={article} onChoose={setArticle} />
      </fieldset>
      {shown.length === 0 && <p>没有这样的条目。</p>}
      {shown.map((section) => (
        <section key={section.type} className={styles.sort}>
          <h3 className={styles.sortTitle}>
            {section.name} {section.rows.length}
          </h3>
          <ul className={styles.rows}>
            {section.rows.map((row) => (
              <Row key={row.id} catalogue={catalogue} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface SortProps {
  name: string
  count: number
  checked: boolean
  onChoose: () => void
}

function Sort({ name, count, checked, onChoose }: SortProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name="ledger" checked={checked} onChange={onChoose} />
      {name} {count}
    </label>
  )
}

interface ArticleChoiceProps {
  catalogue: Catalogue
  chosen: ArticleId | undefined
  onChoose: (article: ArticleId | undefined) => void
}

function ArticleChoice({ catalogue, chosen, onChoose }: ArticleChoiceProps) {
  const id = useId()
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>文章</label>
      <select
        id={id}
        className={styles.articles}
        value={chosen ?? ''}
        onChange={(event) => onChoose(catalogue.article(event.target.value)?.article.id)}
      >
        <option value="">全部</option>
        {catalogue.entries.map((entry) => (
          <option key={entry.article.id} value={entry.article.id}>
            {articleName(catalogue.edition, entry)}
          </option>
        ))}
      </select>
    </p>
  )
}

interface RowProps {
  catalogue: Catalogue
  row: LedgerRow
}

function Row({ catalogue, row: { fact, reason, places } }: RowProps) {
  const nameOf = (id: ArticleId) => {
    const entry = catalogue.article(id)
    return entry && articleName(catalogue.edition, entry)
  }
  return (
    <li className={styles.ledgerRow}>
      {fact !== undefined && <span className={styles.fact}>{fact}</span>}
      {places.map(({ article, fragment, words, number }) => (
        <span key={`${article}-${fragment}-${words}`}>
          <ArticleLink article={article} fragment={fragment}>
            {quoted(words)}
          </ArticleLink>
          <span className={styles.where}>
            {nameOf(article)}
            {number !== undefined && `，注${number}`}
          </span>
        </span>
      ))}
      <span>{reason}</span>
    </li>
  )
}
