import { Day } from '../../edition/day-schema.ts'
import type { EventDate } from '../../edition/schema.ts'
import type { Content } from '../read/content.ts'
import type { EventEntry } from '../read/editorial-schema.ts'
import { checkWithinSpan, readEdtf, type Span } from '../read/edtf.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import type { Report } from '../report/report.ts'
import { checkDateWords } from './date-words.ts'

const LABEL_LENGTH = 14

/** The dates of the content, each under the entry that gives it. */
export interface Dates {
  span?: Span
  /** Of events and phases. */
  dates: ReadonlyMap<YamlPlace, EventDate>
  /** Of sources. */
  published: ReadonlyMap<YamlPlace, Day>
}

/** Reads every date, checks it against its words and the edition's span, and events' labels for length. */
export function readDates(content: Content, report: Report): Dates {
  const span = readSpan(content, report)
  const dates = new Map<YamlPlace, EventDate>()
  const published = new Map<YamlPlace, Day>()

  function read(entry: { date: string; at: YamlPlace }): EventDate | undefined {
    const where = entry.at.of('date')
    const date = readEdtf(entry.date, where, report)
    if (date === undefined) return undefined
    if (span !== undefined) checkWithinSpan(date, span, where, report)
    dates.set(entry.at, date)
    return date
  }

  for (const { file } of content.sources) {
    const day = Day.safeParse(file.published.day)
    const issue = day.success ? day.data : undefined
    if (day.success) published.set(file.published.at, day.data)
    else reportDay(file.published)
    for (const phase of file.phases) read(phase)
    for (const event of file.articles.flatMap((article) => article.events)) {
      checkLabel(event, report)
      const date = read(event)
      const part = date && checkDateWords(event, date, issue, report)
      if (date?.shape === 'day' && part !== undefined) dates.set(event.at, { ...date, part })
    }
  }
  return { ...(span && { span }), dates, published }

  function reportDay({ day, at }: { day: string; at: YamlPlace }): void {
    const date = readEdtf(day, at.of('day'), report)
    if (date === undefined) return
    report.add('unsupported-edtf', at.of('day'), {
      reason: `“${day}” is not a day`,
      expected: 'a day such as 2022-12-01',
    })
  }
}

function readSpan(content: Content, report: Report): Span | undefined {
  const file = content.edition?.value
  if (file === undefined) return undefined
  const date = readEdtf(file.span, file.at.of('span'), report)
  if (date === undefined) return undefined
  if (date.shape === 'span' && date.qualifier === undefined) return date
  report.add('unsupported-edtf', file.at.of('span'), {
    reason: `“${file.span}” is not a span`,
    expected: 'a first and a last day, such as 2022-11-13/2022-11-30',
  })
  return undefined
}

function checkLabel(event: EventEntry, report: Report): void {
  const length = [...event.label].length
  if (length <= LABEL_LENGTH) return
  report.add('label-too-long', event.at.of('label'), {
    reason: `the label “${event.label}” has ${length} characters`,
    expected: `at most ${LABEL_LENGTH}`,
  })
}
