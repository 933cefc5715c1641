import { type Day, dayNumber } from '../../edition/day.ts'
import { Day as DaySchema } from '../../edition/day-schema.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { EventDate } from '../../edition/schema.ts'
import type { EventEntry, PageFile } from '../read/editorial-schema.ts'
import { checkWithinSpan, namedSpans, readEdtf } from '../read/edtf.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import { cited } from '../report/characters.ts'
import type { Report } from '../report/report.ts'
import { checkDateWords } from './date-words.ts'

/** How many characters a label on the timeline may have. */
export const LABEL_LENGTH = 14

const A_YEAR = 366
const A_DAY = '某一天，如 2022-12-01'

/** The dates of a source. */
export interface Dates {
  /** Of events and phases, each under the entry that gives it. */
  dates: ReadonlyMap<YamlPlace, EventDate>
  /** The day of its issue. */
  day?: Day
}

/** Reads a source's dates, checks them against their words and the edition's span, and events' labels for length. */
export function readDates(file: PageFile, span: DaySpan | undefined, report: Report): Dates {
  const dates = new Map<YamlPlace, EventDate>()

  function read(entry: { date: string; at: YamlPlace }): EventDate | undefined {
    const where = entry.at.of('date')
    const date = readEdtf(entry.date, where, report)
    if (date === undefined) return undefined
    if (span !== undefined) checkWithinSpan(date, span, where, report)
    dates.set(entry.at, date)
    return date
  }

  const day = readDay(file.issue, report)
  for (const phase of file.phases) read(phase)
  for (const event of file.articles.flatMap((article) => article.events)) {
    checkLabel(event, report)
    const date = read(event)
    const part = date && checkDateWords(event, date, day, report)
    if (date?.shape === 'day' && part !== undefined) dates.set(event.at, { ...date, part })
  }
  if (day !== undefined) checkIssueDay(file, day, dates, report)
  return { dates, ...(day !== undefined && { day }) }
}

function readDay({ day, at }: PageFile['issue'], report: Report): Day | undefined {
  const read = DaySchema.safeParse(day)
  if (read.success) return read.data
  if (readEdtf(day, at.of('day'), report, A_DAY) !== undefined) {
    report.add('unsupported-edtf', at.of('day'), {
      reason: `${cited(day)}不是一天`,
      expected: A_DAY,
    })
  }
  return undefined
}

/** Reports an issue that came out years before all that it tells: the day of one of the two is mistyped. */
function checkIssueDay(
  { issue, articles }: PageFile,
  day: Day,
  dates: ReadonlyMap<YamlPlace, EventDate>,
  report: Report,
): void {
  const events = articles.flatMap((article) => article.events).flatMap(({ at }) => dates.get(at) ?? [])
  const [first] = events.flatMap((date) => namedSpans(date).map(({ from }) => from)).toSorted()
  if (first === undefined || dayNumber(first) - dayNumber(day) <= A_YEAR) return
  report.add('issue-before-events', issue.at.of('day'), {
    reason: `出版日期 ${day} 比文中最早的日期 ${first} 还早一年以上`,
    expected: '文中的事发生之时或之后的日子',
    hint: '改出版日期，或改文中日期的年份',
  })
}

function checkLabel(event: EventEntry, report: Report): void {
  const length = [...event.label].length
  if (length <= LABEL_LENGTH) return
  report.add('label-too-long', event.at.of('label'), {
    reason: `标签${cited(event.label)}有${length}个字`,
    expected: `最多${LABEL_LENGTH}个字`,
  })
}
