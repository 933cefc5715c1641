import type { CalendarDay } from '../../reader/issue-calendar.ts'
import { IssueLink } from '../address/links.tsx'
import styles from './DayOfIssues.module.css'

/** A day of the calendar: its number leads to its issue; where there may be several, a sign for each does. */
export function DayOfIssues({ day, issues }: CalendarDay) {
  const number = Number(day.slice(8))
  const [only, ...others] = issues
  if (only === undefined) return <td className={styles.none}>{number}</td>
  if (others.length === 0 && only.sign === undefined) {
    return (
      <td className={styles.day}>
        <IssueLink path={only.path} className={styles.link} title={only.name} aria-label={only.name}>
          {number}
        </IssueLink>
      </td>
    )
  }
  return (
    <td className={styles.day}>
      {number}
      <span className={styles.signs}>
        {issues.map(({ path, sign, name }) => (
          <IssueLink key={path} path={path} className={styles.link} title={name} aria-label={name}>
            {sign ?? number}
          </IssueLink>
        ))}
      </span>
    </td>
  )
}
