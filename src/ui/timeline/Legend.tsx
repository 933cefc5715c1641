import type { ListedEvent } from '../../reader/listing.ts'
import { legendOf, yearNote } from '../../reader/timeline/legend.ts'
import styles from './Legend.module.css'
import { renderSvg } from './SvgDrawing.tsx'

/** What the marks mean, in one line. */
export function Legend({ events }: { events: readonly ListedEvent[] }) {
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
      {note !== undefined && <span className={styles.entry}>{note}</span>}
    </p>
  )
}
