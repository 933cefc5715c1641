import { useMemo } from 'react'
import { type CalendarMonth, type CalendarYear, issueCalendar } from '../../reader/issue-calendar.ts'
import { byIssue } from '../../reader/issues.ts'
import { newspaperSigns } from '../../reader/newspaper-signs.ts'
import { useCanonical } from '../address/canonical.ts'
import { useCatalogue } from '../library/library.tsx'
import { ISSUES_TITLE, usePageTitle } from '../page-title.ts'
import { DayOfIssues } from './DayOfIssues.tsx'
import styles from './Issues.module.css'

const WEEK = ['一', '二', '三', '四', '五', '六', '日']
/** From how many years on a row of links to them is of use. */
const MANY_YEARS = 3

/** All issues of the edition by calendar: years, months, and in them the days on which an issue came out. */
export function Issues() {
  const catalogue = useCatalogue()
  const { years, issues, signs } = useMemo(
    () => ({
      years: issueCalendar(catalogue),
      issues: byIssue(catalogue.entries).length,
      signs: newspaperSigns(catalogue.edition.newspapers),
    }),
    [catalogue],
  )
  usePageTitle(ISSUES_TITLE)
  useCanonical()
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>{ISSUES_TITLE}</h1>
      <p className={styles.facts}>
        共 {issues} 期，{catalogue.entries.length} 篇。
        {catalogue.edition.newspapers.map(({ id, name }) => (
          <span key={id} className={styles.newspaper}>
            {signs.has(id) && <span className={styles.sign}>{signs.get(id)}</span>}
            {name}
          </span>
        ))}
      </p>
      {years.length >= MANY_YEARS && (
        <nav className={styles.years} aria-label="年份">
          {years.map(({ year }) => (
            <a key={year} href={`#y${year}`}>
              {year}年
            </a>
          ))}
        </nav>
      )}
      {years.map((year) => (
        <Year key={year.year} {...year} />
      ))}
    </main>
  )
}

function Year({ year, issues, months, without }: CalendarYear) {
  return (
    <section className={styles.year} aria-labelledby={`y${year}`}>
      <header className={styles.yearHead}>
        <h2 id={`y${year}`} className={styles.yearName}>
          {year}年
        </h2>
        <p className={styles.yearFacts}>
          {issues} 期{without !== '' && `；${without}没有`}
        </p>
      </header>
      <div className={styles.months}>
        {months.map((month) => (
          <Month key={month.id} {...month} />
        ))}
      </div>
    </section>
  )
}

function Month({ id, name, weeks }: CalendarMonth) {
  return (
    <div>
      <h3 id={`m${id}`} className={styles.monthName}>
        {name}
      </h3>
      <table className={styles.days} aria-labelledby={`y${id.slice(0, 4)} m${id}`}>
        <thead>
          <tr>
            {WEEK.map((day) => (
              <th key={day} scope="col" abbr={`星期${day}`}>
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days.find((each) => each !== undefined)?.day}>
              {days.map((each, i) =>
                each === undefined ? <td key={WEEK[i]} /> : <DayOfIssues key={each.day} {...each} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
