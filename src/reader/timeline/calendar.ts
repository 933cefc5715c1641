import type { Day } from '../../edition/day.ts'
import { dayCount } from '../../edition/day-run.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { DepartmentId } from '../../edition/ids.ts'
import { monthName, statedDays, yearName } from '../date-words.ts'
import { addTo } from '../grouped.ts'
import { issueOf } from '../issue-of.ts'
import type { Listing } from '../listing.ts'
import type { Matching } from '../selection.ts'
import { dateBeside } from '../told-apart.ts'
import { isWeekend } from '../weekday-words.ts'
import { type CalendarUnit, unitName, unitsWithin } from './calendar-units.ts'
import { departmentsInOrder } from './lanes.ts'

/** A cell of the calendar: how many dated events a department has in a column, and how many pass the filter. */
export interface CalendarCell {
  day: Day
  count: number
  matching: number
  /** The first events in words, for a hint. */
  words: string
}

/** A department's row, with its articles that name no date. */
export interface CalendarRow {
  department: DepartmentId
  name: string
  cells: readonly CalendarCell[]
  undated: number
}

/** A column: a day, or of a long span a week, a month or a year. */
export interface CalendarDay {
  /** Its first day. */
  day: Day
  run: DaySpan
  name: string
  weekend: boolean
  /** Whether no text of any department has an event on these days: nothing is said, not that nothing happened. */
  silent: boolean
}

/** What stands above columns that are too narrow for it: their month, or their year. */
export interface CalendarGroup {
  first: Day
  name: string
  /** How many columns it stands above. */
  columns: number
}

/** The edition as a table of days and departments. */
export interface Calendar {
  unit: CalendarUnit
  /** Empty where nothing but years are shown, and for an edition that is one month's days. */
  groups: readonly CalendarGroup[]
  days: readonly CalendarDay[]
  rows: readonly CalendarRow[]
}

/** The most columns, in days of the shown run, for each unit. */
const WIDEST: readonly [CalendarUnit, number][] = [
  ['day', 40],
  ['week', 273],
  ['month', 1096],
  ['quarter', 2200],
]
const MOST_WORDS = 8

/** What a column of the calendar stands for when a run of days is shown. */
export function calendarUnit(run: DaySpan): CalendarUnit {
  const days = dayCount(run)
  return WIDEST.find(([, most]) => days <= most)?.[0] ?? 'year'
}

/**
 * Counts the events of every department in every column whose days their words name; a span counts in each of
 * its columns.
 */
export function calendarOf(edition: Listing, matching?: Matching, shown: DaySpan = edition.span): Calendar {
  const { rows, ...table } = tableOf(edition, shown)
  return {
    ...table,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ places, ...cell }) => ({
        ...cell,
        matching:
          matching === undefined ? cell.count : places.filter((place) => matching[place] === 1).length,
      })),
    })),
  }
}

interface Table extends Omit<Calendar, 'rows'> {
  rows: readonly (Omit<CalendarRow, 'cells'> & {
    cells: readonly (Omit<CalendarCell, 'matching'> & { places: readonly number[] })[]
  })[]
}

/** The last table of a listing, which never changes: a filter changes only how much of it passes. */
const tables = new WeakMap<Listing, { shown: string; table: Table }>()

function tableOf(edition: Listing, shown: DaySpan): Table {
  const key = `${shown.from}/${shown.to}`
  const last = tables.get(edition)
  if (last?.shown === key) return last.table
  const table = layOut(edition, shown)
  tables.set(edition, { shown: key, table })
  return table
}

function layOut(edition: Listing, shown: DaySpan): Table {
  const unit = calendarUnit(shown)
  const runs = unitsWithin(shown, unit)
  const columnsOf = columnFinder(runs)
  const dated = new Set(edition.events.map((event) => event.article))
  const undated = undatedOf(edition, dated)
  const inCell = new Map<string, number[]>()
  const spoken = new Set<number>()
  for (const [place, event] of edition.events.entries()) {
    for (const column of columnsOf(statedDays(event.date))) {
      spoken.add(column)
      for (const department of event.departments) {
        addTo(inCell, `${department} ${column}`, place)
      }
    }
  }
  const names = new Map(edition.departments.map(({ id, short }) => [id, short]))
  return {
    unit,
    groups: groupsOf(runs, unit, edition.span),
    days: runs.map((run, column) => ({
      day: run.from,
      run,
      name: unit === 'day' ? unitName(run) : columnName(run, unit),
      weekend: unit === 'day' && isWeekend(run.from),
      silent: !spoken.has(column),
    })),
    rows: departmentsInOrder(edition).map((department) => ({
      department,
      name: names.get(department) ?? department,
      cells: runs.map(({ from }, column) =>
        cellOf(edition, from, inCell.get(`${department} ${column}`) ?? []),
      ),
      undated: undated.get(department) ?? 0,
    })),
  }
}

/** Finds the columns that a run of days has a part of. */
function columnFinder(runs: readonly DaySpan[]): (run: DaySpan) => number[] {
  return ({ from, to }) => {
    let [low, high] = [0, runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.to ?? '') < from) low = middle + 1
      else high = middle
    }
    const columns: number[] = []
    for (let column = low; column < runs.length && (runs[column]?.from ?? to) <= to; column++)
      columns.push(column)
    return columns
  }
}

function cellOf(
  edition: Listing,
  day: Day,
  places: readonly number[],
): Table['rows'][number]['cells'][number] {
  const words = places
    .slice(0, MOST_WORDS)
    .flatMap((place) => edition.events[place] ?? [])
    .map((event) => `${dateBeside(edition, event.date, issueOf(edition, event.article))} ${event.label}`)
  return {
    day,
    count: places.length,
    places,
    words: `${words.join('；')}${places.length > MOST_WORDS ? '等' : ''}`,
  }
}

function undatedOf(edition: Listing, dated: ReadonlySet<string>): Map<DepartmentId, number> {
  const counts = new Map<DepartmentId, number>()
  for (const article of edition.articles) {
    if (dated.has(article.id)) continue
    const subjects = article.involvements.filter(({ role }) => role === 'subject')
    for (const id of new Set(subjects.map(({ department }) => department)))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function groupsOf(runs: readonly DaySpan[], unit: CalendarUnit, span: DaySpan): CalendarGroup[] {
  // Who reads an edition of one month knows which; days shown alone must say of what month and year they are.
  if (unit === 'year' || span.from.slice(0, 7) === span.to.slice(0, 7)) return []
  const groups: CalendarGroup[] = []
  for (const { from } of runs) {
    const name = unit === 'day' || unit === 'week' ? monthName(from, true) : yearName(from)
    const last = groups.at(-1)
    if (last?.name === name) last.columns++
    else groups.push({ first: from, name, columns: 1 })
  }
  return groups
}

/** A column's words, one line below the other; its month or year stands above it. */
export function columnWords({ from }: DaySpan, unit: Exclude<CalendarUnit, 'day'>): readonly string[] {
  switch (unit) {
    case 'week':
      return [`${Number(from.slice(8))}`, '日起']
    case 'month':
      return [monthName(from)]
    case 'quarter':
      return [`${'一二三四'.charAt(Math.floor((Number(from.slice(5, 7)) - 1) / 3))}季度`]
    case 'year':
      return [yearName(from)]
    default:
      return unit satisfies never
  }
}

/** What a column is called: its words, and its days where they do not say them. */
function columnName(run: DaySpan, unit: Exclude<CalendarUnit, 'day'>): string {
  const words = columnWords(run, unit).join('')
  const name = unitName(run)
  return name.includes(words) ? name : `${words}，${name}`
}
