import type { Day } from '../../edition/day.ts'
import { weekdayInitial } from '../../reader/weekday-words.ts'
import styles from './DayWords.module.css'

interface DayWordsProps {
  day: Day
  /** Whether its month shows, too. */
  month?: boolean
  number: string | undefined
  weekday: string | undefined
}

/**
 * A day as narrow as its column: “14 一” shows, and all of its name, 11月14日 星期一, is there. What does not
 * show stands inline and without size: hidden any other way it would be parted from the rest by spaces.
 */
export function DayWords({ day, month = false, number, weekday }: DayWordsProps) {
  const [, monthNumber, date] = day.split('-').map(Number)
  return (
    <>
      <span className={number}>
        <span className={month ? undefined : styles.unseen}>{monthNumber}月</span>
        {date}
        <span className={styles.unseen}>日</span>
      </span>{' '}
      <span className={weekday}>
        <span className={styles.unseen}>星期</span>
        {weekdayInitial(day)}
      </span>
    </>
  )
}
