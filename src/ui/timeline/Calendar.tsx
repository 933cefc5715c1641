import type { Day } from '../../edition/day.ts'
import type { DepartmentId } from '../../edition/ids.ts'
import { chosenDays } from '../../reader/address.ts'
import { isWeekend } from '../../reader/date-words.ts'
import {
  type CalendarCell,
  type CalendarDay,
  type CalendarRow,
  calendarOf,
} from '../../reader/timeline/calendar.ts'
import {
  type Cell as ChosenCell,
  chooseCell,
  chooseDay,
  chooseDepartment,
  isCellChosen,
  isChosen,
} from '../../reader/timeline/choosing.ts'
import styles from './Calendar.module.css'
import { DayWords } from './DayWords.tsx'
import type { TimelineProps } from './props.ts'

/** Days and departments as a table; a cell, a row or a column chooses what it stands for. */
export function Calendar({ edition, state, matching, onChange, onChooseDepartments }: TimelineProps) {
  const { days, rows } = calendarOf(edition, matching)
  const chosen = chosenDays(state, edition.span)
  return (
    <div className={styles.calendar}>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className={styles.caption}>各部门每天有几条注明日期的记述</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                部门
              </th>
              {days.map((day) => (
                <DayHead
                  key={day.day}
                  day={day}
                  chosen={isChosen(day.day, chosen)}
                  onChoose={() => onChange(chooseDay(day.day, state, edition.span))}
                />
              ))}
              <th scope="col" className={styles.undated}>
                未注明日期
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DepartmentRow
                key={row.department}
                row={row}
                days={days}
                chosen={state.departments.includes(row.department)}
                isDayChosen={(day) => isChosen(day, chosen)}
                isCellChosen={(cell) => isCellChosen(cell, state, edition.span)}
                onChoose={() => onChooseDepartments?.(chooseDepartment(row.department, state))}
                onChooseCell={(cell) => {
                  const { departments, days } = chooseCell(cell, state, edition.span)
                  onChooseDepartments?.(departments, days)
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>
        <span className={`${styles.swatch} ${styles.silent}`} aria-hidden="true" />
        无文字：这一天没有任何注明日期的记述，不等于无事。 <span aria-hidden="true">·</span>{' '}
        该部门这一天没有记述。
      </p>
    </div>
  )
}

interface DayHeadProps {
  day: CalendarDay
  chosen: boolean
  onChoose: () => void
}

function DayHead({ day, chosen, onChoose }: DayHeadProps) {
  const classes = [styles.day, isWeekend(day.day) && styles.weekend, day.silent && styles.silent]
  return (
    <th scope="col" className={classes.filter(Boolean).join(' ')}>
      <button type="button" aria-pressed={chosen} onClick={onChoose}>
        <DayWords day={day.day} number={styles.number} weekday={styles.weekday} />
      </button>
      {day.silent && <span className={styles.hidden}>，无文字</span>}
    </th>
  )
}

interface DepartmentRowProps {
  row: CalendarRow
  days: readonly CalendarDay[]
  chosen: boolean
  isDayChosen: (day: Day) => boolean
  isCellChosen: (cell: ChosenCell) => boolean
  onChoose: () => void
  onChooseCell: (cell: ChosenCell) => void
}

function DepartmentRow(props: DepartmentRowProps) {
  const { row, days, chosen, isDayChosen, isCellChosen, onChoose, onChooseCell } = props
  const { department } = row
  return (
    <tr>
      <th scope="row" className={styles.department}>
        <button type="button" aria-pressed={chosen} onClick={onChoose}>
          {row.name}
        </button>
      </th>
      {row.cells.map((cell, index) => (
        <Cell
          key={cell.day}
          cell={cell}
          department={row}
          silent={days[index]?.silent ?? false}
          chosen={isDayChosen(cell.day)}
          pressed={isCellChosen({ department, day: cell.day })}
          onChoose={() => onChooseCell({ department, day: cell.day })}
        />
      ))}
      <td className={styles.undated}>{row.undated > 0 ? `${row.undated} 篇` : ''}</td>
    </tr>
  )
}

interface CellProps {
  cell: CalendarCell
  department: { department: DepartmentId; name: string }
  silent: boolean
  /** Whether its day is among the chosen ones. */
  chosen: boolean
  pressed: boolean
  onChoose: () => void
}

function Cell({ cell, department, silent, chosen, pressed, onChoose }: CellProps) {
  const classes = [
    styles.cell,
    isWeekend(cell.day) && styles.weekend,
    chosen && styles.chosen,
    silent && styles.silent,
  ]
  const className = classes.filter(Boolean).join(' ')
  if (cell.count === 0) {
    return (
      <td className={className}>
        {silent ? <span className={styles.hidden}>无文字</span> : <span className={styles.none}>·</span>}
      </td>
    )
  }
  return (
    <td className={className}>
      <button
        type="button"
        className={cell.matching === 0 ? styles.dim : undefined}
        aria-label={`${department.name}，${cell.words}，${cell.count} 条`}
        aria-pressed={pressed}
        title={cell.words}
        onClick={onChoose}
      >
        {cell.count}
      </button>
    </td>
  )
}
