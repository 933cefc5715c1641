import { memo } from 'react'
import type { ListedEvent } from '../../reader/listing.ts'
import { legendOf, yearNote } from '../../reader/timeline/legend.ts'
import styles from './Legend.module.css'
import { renderSvg } from './SvgDrawing.tsx'

interface LegendProps {
  events: readonly ListedEvent[]
  /** Whether some days show how many there are instead of marks. */
  counts?: boolean
}

/** What the marks mean, in one line. */
export const Legend = memo(function Legend({ events, counts = false }: LegendProps) {
  const note = yearNote(events)
  return (
    <p className={styles.legend}>
      <span className={styles.title}>图例</span>
      {legendOf(events).map(({ words, sample }) => (
        <span key={words} className={styles.entry}>
          {renderSvg(sample)}
          {words}
        </span>
      ))}
      {counts && <span className={styles.entry}>方格中是条数，按下放大</span>}
      {note !== undefined && <span className={styles.entry}>{note}</span>}
    </p>
  )
})
