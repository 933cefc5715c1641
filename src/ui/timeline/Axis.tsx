import { memo, useMemo, useRef } from 'react'
import type { Day } from '../../edition/day.ts'
import { isChosen } from '../../reader/timeline/choosing.ts'
import { isWeekend } from '../../reader/weekday-words.ts'
import styles from './Axis.module.css'
import { DayWords } from './DayWords.tsx'
import { useIsHydrated } from './hydration.ts'
import { type AxisChoice, useAxis } from './use-axis.ts'

interface AxisProps extends AxisChoice {
  days: readonly Day[]
}

/** The row of days: a click chooses one, dragging or Shift a run. */
export const Axis = memo(function Axis({ days, ...choice }: AxisProps) {
  const hydrated = useIsHydrated()
  const strip = useRef<HTMLDivElement>(null)
  const units = useMemo(
    () => days.map((day, index) => ({ run: { from: day, to: day }, from: index, to: index + 1 })),
    [days],
  )
  const { shown, stop, onPointerDown, onClick, onKeyDown } = useAxis(strip, units, choice)

  return (
    <div className={styles.clip}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser */}
      <div
        className={styles.strip}
        ref={strip}
        role="group"
        aria-label="选日期"
        onPointerDown={onPointerDown}
      >
        {units.map(({ run }, index) => {
          const day = run.from
          const classes = [
            styles.day,
            isWeekend(day) && styles.weekend,
            isChosen(day, shown) && styles.chosen,
          ]
          const className = classes.filter(Boolean).join(' ')
          const words = {
            day,
            month: startsMonth(days, index),
            number: styles.number,
            weekday: styles.weekday,
          }
          return hydrated ? (
            <button
              key={day}
              type="button"
              className={className}
              data-day={day}
              aria-pressed={isChosen(day, choice.chosen)}
              tabIndex={day === stop ? 0 : -1}
              onClick={(event) => onClick(event, run)}
              onKeyDown={(event) => onKeyDown(event, run)}
            >
              <DayWords {...words} />
            </button>
          ) : (
            <span key={day} className={className}>
              <DayWords {...words} />
            </span>
          )
        })}
      </div>
    </div>
  )
})

function startsMonth(days: readonly Day[], index: number): boolean {
  return index > 0 && days[index]?.slice(0, 7) !== days[index - 1]?.slice(0, 7)
}
