import { memo, useEffect } from 'react'
import { dayCount } from '../../edition/day-run.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { DepartmentId } from '../../edition/ids.ts'
import { chosenDays } from '../../reader/address.ts'
import {
  type CalendarDay,
  type CalendarRow,
  calendarOf,
  columnWords,
} from '../../reader/timeline/calendar.ts'
import type { CalendarUnit } from '../../reader/timeline/calendar-units.ts'
import {
  type Cell as ChosenCell,
  chooseCell,
  chooseDepartment,
  chooseOnly,
  isCellChosen,
  isChosen,
} from '../../reader/timeline/choosing.ts'
import { viewShown } from '../loading/phases.ts'
import styles from './Calendar.module.css'
import { CalendarCell, type CalendarCellProps } from './CalendarCell.tsx'
import { DayWords } from './DayWords.tsx'
import type { TimelineProps } from './props.ts'
import { useSteady } from './use-steady.ts'

/** The longest span, in days, that is always shown whole. */
const LONGEST_WHOLE = 40

/** Days and departments as a table; a cell, a row or a column chooses what it stands for. */
export function Calendar({ edition, state, matching, onChange, onChooseDepartments }: TimelineProps) {
  useEffect(viewShown, [])
  const shown = dayCount(edition.span) > LONGEST_WHOLE ? state.window : undefined
  const { unit, groups, days, rows } = calendarOf(edition, matching, shown)
  const classes = [styles.table, days.length > 20 && styles.close, days.length > 24 && styles.wide]
  const chosen = chosenDays(state, edition.span)
  const onChoose = useSteady((run: DaySpan) => onChange(chooseOnly(run, state, edition.span)))
  const onChooseCell = useSteady((department: DepartmentId, { from, to }: DaySpan) => {
    const { departments, days } = chooseCell({ department, day: from, to }, state, edition.span)
    onChooseDepartments?.(departments, days)
  })
  return (
    <div className={styles.calendar}>
      <div className={styles.scroller}>
        <table className={classes.filter(Boolean).join(' ')}>
          <caption className="unseen">各部门{EACH[unit]}有几条注明日期的记述</caption>
          <thead>
            {groups.length > 0 && (
              <tr>
                <td className={styles.corner} />
                {groups.map(({ first, name, columns }) => (
                  <th key={first} scope="colgroup" colSpan={columns} className={styles.group}>
                    {name}
                  </th>
                ))}
                <td className={styles.undated} />
              </tr>
            )}
            <tr>
              <th scope="col" className={styles.corner}>
                部门
              </th>
              {days.map((day) => (
                <DayHead
                  key={day.day}
                  day={day}
                  unit={unit}
                  chosen={isRunChosen(day.run, chosen)}
                  onChoose={onChoose}
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
                isDayChosen={({ run }) => isRunChosen(run, chosen)}
                isCellChosen={(cell) => isCellChosen(cell, state, edition.span)}
                onChoose={() => onChooseDepartments?.(chooseDepartment(row.department, state))}
                onChooseCell={onChooseCell}
              />
            ))}
          </tbody>
        </table>
      </div>
      {(shown !== undefined || (unit !== 'day' && chosen !== undefined)) && (
        <p className={styles.zoom}>
          {unit !== 'day' && chosen !== undefined && (
            <button type="button" onClick={() => onChange({ window: chosen })}>
              细看所选日期
            </button>
          )}
          {shown !== undefined && (
            <button type="button" onClick={() => onChange({ window: undefined })}>
              看整段
            </button>
          )}
        </p>
      )}
      <p className={styles.note}>
        <span className={`${styles.swatch} ${styles.silent}`} aria-hidden="true" />
        无文字：{THIS[unit]}没有任何注明日期的记述，不等于无事。 <span aria-hidden="true">·</span> 该部门
        {THIS[unit]}没有记述。
      </p>
    </div>
  )
}

function isRunChosen({ from, to }: DaySpan, chosen: DaySpan | undefined): boolean {
  return isChosen(from, chosen) && isChosen(to, chosen)
}

const EACH: Readonly<Record<CalendarUnit, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季',
  year: '每年',
}
const THIS: Readonly<Record<CalendarUnit, string>> = {
  day: '这一天',
  week: '这一周',
  month: '这个月',
  quarter: '这一季',
  year: '这一年',
}

interface DayHeadProps {
  unit: CalendarUnit
  day: CalendarDay
  chosen: boolean
  onChoose: (run: DaySpan) => void
}

const DayHead = memo(({ unit, day, chosen, onChoose }: DayHeadProps) => {
  const classes = [styles.day, day.weekend && styles.weekend, day.silent && styles.silent]
  return (
    <th scope="col" className={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        aria-label={unit === 'day' ? undefined : day.name}
        aria-pressed={chosen}
        onClick={() => onChoose(day.run)}
      >
        {unit === 'day' ? (
          <DayWords day={day.day} number={styles.number} weekday={styles.weekday} />
        ) : (
          columnWords(day.run, unit).map((words, line) => (
            <span key={words} className={line === 0 ? styles.number : styles.weekday}>
              {words}
            </span>
          ))
        )}
      </button>
      {day.silent && <span className="unseen">，无文字</span>}
    </th>
  )
})

interface DepartmentRowProps {
  row: CalendarRow
  days: readonly CalendarDay[]
  chosen: boolean
  isDayChosen: (day: CalendarDay) => boolean
  isCellChosen: (cell: ChosenCell) => boolean
  onChoose: () => void
  onChooseCell: CalendarCellProps['onChoose']
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
      {row.cells.map((cell, index) => {
        const day = days[index]
        if (day === undefined) return null
        const { from, to } = day.run
        return (
          <CalendarCell
            key={cell.day}
            department={department}
            name={row.name}
            day={day}
            words={cell.words}
            count={cell.count}
            dim={cell.matching === 0}
            chosen={isDayChosen(day)}
            pressed={isCellChosen({ department, day: from, to })}
            onChoose={onChooseCell}
          />
        )
      })}
      <td className={styles.undated}>{row.undated > 0 ? `${row.undated} 篇` : ''}</td>
    </tr>
  )
}
