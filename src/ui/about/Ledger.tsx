import { useMemo, useState } from 'react'
import { type LedgerRow, type LedgerSort, ledger } from '../../reader/ledger.ts'
import { summary } from '../../reader/summary.ts'
import { ArticleLink } from '../links.tsx'
import { useReading } from '../reading.tsx'
import styles from './About.module.css'

/** Every gap, doubtful reading, note, join and undated time with its reason; all, or one sort. */
export function Ledger() {
  const { catalogue } = useReading()
  const [sort, setSort] = useState<LedgerSort>()
  const sections = useMemo(() => ledger(catalogue), [catalogue])
  const shown = sections.filter((section) => sort === undefined || section.type === sort)
  const all = sections.reduce((count, section) => count + section.rows.length, 0)
  return (
    <>
      <fieldset className={styles.sorts} data-needs-script>
        <legend className={styles.hidden}>清单的种类</legend>
        <Sort name="全部" count={all} checked={sort === undefined} onChoose={() => setSort(undefined)} />
        {sections.map((section) => (
          <Sort
            key={section.type}
            name={section.name}
            count={section.rows.length}
            checked={sort === section.type}
            onChoose={() => setSort(section.type)}
          />
        ))}
      </fieldset>
      {shown.map((section) => (
        <section key={section.type} className={styles.sort}>
          <h3 className={styles.sortTitle}>
            {section.name} {section.rows.length}
          </h3>
          <ul className={styles.rows}>
            {section.rows.map((row) => (
              <Row key={`${row.entry.article.id}-${row.remark.id}`} row={row} />
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

function Row({ row: { entry, remark } }: { row: LedgerRow }) {
  const { catalogue } = useReading()
  return (
    <li className={styles.ledgerRow}>
      <ArticleLink article={entry.article.id} fragment={remark.id}>
        “{remark.words}”
      </ArticleLink>
      <span>
        {remark.reason}
        {remark.reading !== undefined && `疑作“${remark.reading}”。`}
        {remark.extent !== undefined && `所缺：${remark.extent}。`}
      </span>
      <span className={styles.where}>{summary(catalogue, entry).headline}</span>
    </li>
  )
}
