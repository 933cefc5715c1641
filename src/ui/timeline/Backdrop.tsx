import type { Day } from '../../edition/day.ts'
import type { DayRun } from '../../reader/address.ts'
import { isWeekend } from '../../reader/date-words.ts'
import { isChosen } from '../../reader/timeline/choosing.ts'
import type { PlannedLane } from '../../reader/timeline/plan.ts'
import styles from './Backdrop.module.css'
import { Strut } from './Strut.tsx'

interface BackdropProps {
  days: readonly Day[]
  lanes: readonly PlannedLane[]
  chosen: DayRun | undefined
  lit: ReadonlySet<string>
}

/** What stands behind the marks: days, weekends, the chosen days and the lanes' lines. */
export function Backdrop({ days, lanes, chosen, lit }: BackdropProps) {
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {days.map((day) => {
          const classes = [
            styles.day,
            isWeekend(day) && styles.weekend,
            isChosen(day, chosen) && styles.chosen,
          ]
          return <div key={day} className={classes.filter(Boolean).join(' ')} />
        })}
      </div>
      <div className={styles.lanes} aria-hidden="true">
        {lanes.map((lane) => (
          <div key={lane.id} className={lit.has(lane.id) ? `${styles.lane} ${styles.lit}` : styles.lane}>
            <Strut height={lane.height} />
          </div>
        ))}
      </div>
    </>
  )
}
