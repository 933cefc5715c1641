import { LEGEND, LEGEND_NOTE } from '../../reader/timeline/legend.ts'
import styles from './Legend.module.css'
import { renderSvg } from './SvgDrawing.tsx'

/** What the marks mean, in one line. */
export function Legend() {
  return (
    <p className={styles.legend}>
      <span className={styles.title}>图例</span>
      {LEGEND.map(({ words, sample }) => (
        <span key={words} className={styles.entry}>
          {renderSvg(sample)}
          {words}
        </span>
      ))}
      <span className={styles.entry}>{LEGEND_NOTE}</span>
    </p>
  )
}
