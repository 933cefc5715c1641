import { memo } from 'react'
import { dayNumber } from '../../edition/day.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { AxisPlan } from '../../reader/timeline/axis.ts'
import { isChosen } from '../../reader/timeline/choosing.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import { isWeekend } from '../../reader/weekday-words.ts'
import styles from './Backdrop.module.css'
import { baseOf, percentIn } from './base.ts'
import { Strut } from './Strut.tsx'

interface BackdropProps {
  plan: Plan
  /** The axis of a long span; without it every day has its own column. */
  axis: AxisPlan | undefined
  chosen: DaySpan | undefined
  lit: ReadonlySet<string>
}

/** What stands behind the marks: days, weekends, the chosen days and the lanes' lines; a press on the filter changes none of it. */
export const Backdrop = memo(function Backdrop({ plan, axis, chosen, lit }: BackdropProps) {
  return (
    <>
      {axis === undefined ? (
        <Days plan={plan} chosen={chosen} />
      ) : (
        <Units plan={plan} axis={axis} chosen={chosen} />
      )}
      <div className={styles.lanes} aria-hidden="true">
        {plan.lanes.map((lane) => (
          <div key={lane.id} className={lit.has(lane.id) ? `${styles.lane} ${styles.lit}` : styles.lane}>
            <Strut height={lane.height} />
          </div>
        ))}
      </div>
    </>
  )
})

function Days({ plan, chosen }: Pick<BackdropProps, 'plan' | 'chosen'>) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {plan.days.map((day) => {
        const classes = [styles.day, isWeekend(day) && styles.weekend, isChosen(day, chosen) && styles.chosen]
        return <div key={day} className={classes.filter(Boolean).join(' ')} />
      })}
    </div>
  )
}

function Units({ plan, axis, chosen }: Pick<BackdropProps, 'plan' | 'chosen'> & { axis: AxisPlan }) {
  const base = baseOf(plan)
  const percent = percentIn(base)
  const width = (from: number, to: number) => percent(base.from + to - from)
  const [first] = plan.days
  const at = (day: DaySpan['from']) => dayNumber(day) - (first === undefined ? 0 : dayNumber(first))
  return (
    <svg className={styles.units} width="100%" height="100%" aria-hidden="true">
      {axis.units.map(({ run, from, to, opens, weekend }) => (
        <g key={run.from}>
          {weekend && (
            <rect className={styles.weekend} x={percent(from)} width={width(from, to)} height="100%" />
          )}
          <line
            className={opens === undefined ? styles.line : styles.opens}
            x1={percent(opens ?? from)}
            x2={percent(opens ?? from)}
            y1="0"
            y2="100%"
          />
        </g>
      ))}
      {chosen !== undefined && (
        <rect
          className={styles.chosen}
          x={percent(at(chosen.from))}
          width={width(at(chosen.from), at(chosen.to) + 1)}
          height="100%"
        />
      )}
    </svg>
  )
}
