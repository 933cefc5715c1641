import { memo } from 'react'
import { setPunctuation } from '../../reader/punctuation.ts'
import { textWidth } from '../../reader/timeline/label.ts'
import type { PlannedLane } from '../../reader/timeline/plan.ts'
import { useIsHydrated } from './hydration.ts'
import styles from './LaneLabels.module.css'
import { Strut } from './Strut.tsx'

interface LaneLabelsProps {
  lanes: readonly PlannedLane[]
  /** Lanes that hold a relative of what the pointer or the focus is on. */
  lit: ReadonlySet<string>
  onToggle: (lane: PlannedLane) => void
  onPoint: (lane: PlannedLane | undefined) => void
}

/** The names of the lanes; each folds its lane to bare marks and opens it again. */
export const LaneLabels = memo(function LaneLabels({ lanes, lit, onToggle, onPoint }: LaneLabelsProps) {
  // Prerendered names can fold nothing yet and say so.
  const waiting = !useIsHydrated()
  return (
    <ul className={styles.labels} aria-label="栏">
      {lanes.map((lane) => (
        <li key={lane.id} className={lit.has(lane.id) ? `${styles.lane} ${styles.lit}` : styles.lane}>
          <Strut height={lane.height} />
          <button
            type="button"
            className={isLong(lane.name) ? `${styles.name} ${styles.long}` : styles.name}
            disabled={waiting}
            aria-expanded={lane.state !== 'folded'}
            title={lane.state === 'folded' ? '展开这一栏' : '收起这一栏'}
            onClick={() => onToggle(lane)}
            onPointerEnter={() => onPoint(lane)}
            onPointerLeave={() => onPoint(undefined)}
          >
            <span className={styles.text}>{setPunctuation(lane.name)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
})

function isLong(name: string): boolean {
  return textWidth(name) > 9
}
