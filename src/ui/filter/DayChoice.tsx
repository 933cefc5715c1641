import { useId, useMemo } from 'react'
import { type Day, isDay } from '../../edition/day.ts'
import { dayCount, daysBetween } from '../../edition/day-run.ts'
import type { DaySpan } from '../../edition/edition.ts'
import { dayName, fullDayName, monthName } from '../../reader/date-words.ts'
import { unitsWithin } from '../../reader/timeline/calendar-units.ts'
import styles from './Filter.module.css'

/** The longest span, in days, whose days are one list. */
const LONGEST_LIST = 60

interface DayChoiceProps {
  name: string
  /** Which end of the chosen days it is: choosing a month means its first day or its last. */
  end: 'from' | 'to'
  day: Day
  span: DaySpan
  /** Whether the year stands beside every day, or month. */
  years: boolean
  onChoose: (day: Day) => void
}

// Lists, not a field for a date: every browser names their days the same, and none is chosen while one types.
/** A day chosen from a list of all, or of a long span from lists of its months and of the month's days. */
export function DayChoice(props: DayChoiceProps) {
  const { name, day, span, years, onChoose } = props
  const id = useId()
  if (dayCount(span) > LONGEST_LIST) return <MonthAndDay {...props} />
  return (
    <label className={styles.day} htmlFor={id}>
      <span>{name}</span>
      <DayList
        id={id}
        days={daysBetween(span.from, span.to)}
        day={day}
        nameOf={years ? fullDayName : dayName}
        onChoose={onChoose}
      />
    </label>
  )
}

function MonthAndDay({ name, end, day, span, years, onChoose }: DayChoiceProps) {
  const months = useMemo(() => unitsWithin(span, 'month'), [span])
  const month = months.find(({ from, to }) => from <= day && day <= to) ?? span
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset would be read twice
    <div className={`${styles.day} ${styles.parts}`} role="group" aria-label={name}>
      <span aria-hidden="true">{name}</span>
      <select
        autoComplete="off"
        aria-label={`${name}哪个月`}
        value={month.from}
        onChange={({ target }) => {
          const chosen = months.find(({ from }) => from === target.value)
          if (chosen !== undefined) onChoose(chosen[end])
        }}
      >
        {months.map((each) => (
          <option key={each.from} value={each.from}>
            {monthName(each.from, years)}
          </option>
        ))}
      </select>
      <DayList
        label={`${name}哪一天`}
        days={daysBetween(month.from, month.to)}
        day={day}
        nameOf={(each) => `${Number(each.slice(8))}日`}
        onChoose={onChoose}
      />
    </div>
  )
}

interface DayListProps {
  id?: string
  label?: string
  days: readonly Day[]
  day: Day
  nameOf: (day: Day) => string
  onChoose: (day: Day) => void
}

function DayList({ id, label, days, day, nameOf, onChoose }: DayListProps) {
  return (
    <select
      id={id}
      autoComplete="off"
      aria-label={label}
      value={day}
      onChange={({ target }) => isDay(target.value) && onChoose(target.value)}
    >
      {days.map((each) => (
        <option key={each} value={each}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  )
}
