import { memo } from 'react'
import type { DaySpan } from '../../edition/edition.ts'
import type { DepartmentId } from '../../edition/ids.ts'
import type { CalendarDay, CalendarCell as PlannedCell } from '../../reader/timeline/calendar.ts'
import styles from './Calendar.module.css'

/** A department's events on the days of a column, and what a press on them chooses. */
export interface CalendarCellProps extends Pick<PlannedCell, 'count' | 'words'> {
  department: DepartmentId
  name: string
  day: CalendarDay
  /** Whether none of it passes the filter. */
  dim: boolean
  /** Whether its days are among the chosen ones. */
  chosen: boolean
  pressed: boolean
  onChoose: (department: DepartmentId, run: DaySpan) => void
}

/** A cell of the calendar. There are hundreds, and a press on the filter changes few of them. */
export const CalendarCell = memo(function CalendarCell(props: CalendarCellProps) {
  const { department, name, day, words, count, dim, chosen, pressed, onChoose } = props
  const { silent, weekend, run } = day
  const classes = [styles.cell, weekend && styles.weekend, chosen && styles.chosen, silent && styles.silent]
  const className = classes.filter(Boolean).join(' ')
  if (count === 0) {
    return (
      <td className={className}>
        {silent ? <span className="unseen">无文字</span> : <span className={styles.none}>·</span>}
      </td>
    )
  }
  return (
    <td className={className}>
      <button
        type="button"
        className={dim ? styles.dim : undefined}
        aria-label={`${name}，${words}，${count} 条`}
        aria-pressed={pressed}
        title={words}
        onClick={() => onChoose(department, run)}
      >
        {count}
      </button>
    </td>
  )
})
