import { type Day, dayFromNumber, dayNumber } from '../../edition/day.ts'
import { dayCount } from '../../edition/day-run.ts'
import type { DaySpan } from '../../edition/edition.ts'
import { monthName, yearName } from '../date-words.ts'
import { isWeekend, weekdayInitial } from '../weekday-words.ts'
import { type CalendarUnit, unitName, unitsWithin } from './calendar-units.ts'
import { textWidth } from './label.ts'
import { LABEL_SIZE, NOMINAL_WIDTH, type Stretch } from './scale.ts'

/** A word on the axis: where it is anchored, in days since the first, and how it stands there. */
export interface AxisWord {
  text: string
  at: number
  anchor: 'start' | 'middle' | 'end'
}

/** A button of the axis: the days that it stands for. */
export interface AxisUnit extends Stretch {
  run: DaySpan
  name: string
  /** Where in it a greater unit begins, if one does: a month among days or weeks, a year among months. */
  opens?: number
  weekend: boolean
}

/** What buttons of an axis stand for: quarters are left to the calendar. */
type AxisStep = Exclude<CalendarUnit, 'quarter'>

/** The axis about a window: what can be pressed, and the words in two lines above each other. */
export interface AxisPlan {
  unit: AxisStep
  units: readonly AxisUnit[]
  above: readonly AxisWord[]
  below: readonly AxisWord[]
}

/** The widest windows, in days, of an axis in days, weeks and months. */
const WIDEST: readonly [AxisStep, number][] = [
  ['day', 60],
  ['week', 420],
  ['month', 1860],
]
/** The most days of each unit. */
const LONGEST: Readonly<Record<AxisStep, number>> = { day: 1, week: 7, month: 31, year: 366 }
const SPACE = 0.5
const INSET = 0.25

/** Whether every day has room for its number and weekday, and none needs its year: the days stand in one row. */
export function isPlainAxis(days: readonly Day[]): boolean {
  return days.length <= 31 && days[0]?.slice(0, 4) === days.at(-1)?.slice(0, 4)
}

/** What a button of the axis stands for in a window. */
export function axisUnit({ from, to }: Stretch): AxisStep {
  return WIDEST.find(([, days]) => to - from <= days)?.[0] ?? 'year'
}

/** The month, or with months on the axis the year, that the window begins in. */
export function cornerName(from: Day, axis: AxisPlan | undefined): string {
  const isFine = axis === undefined || axis.unit === 'day' || axis.unit === 'week'
  return isFine ? monthName(from, true) : yearName(from)
}

interface Candidate {
  text: string
  unit: AxisUnit
  /** Where it begins, in days since the first. */
  from: number
  /** Whether it names a greater unit. */
  opens: boolean
}

/** The axis about a window, with as much again on either side, which shows while one pans. */
export function axisOf(span: DaySpan, window: Stretch): AxisPlan {
  const first = dayNumber(span.from)
  const unit = axisUnit(window)
  const length = window.to - window.from
  // Beyond them a whole unit more, so that nothing but the span's own ends cuts those that show.
  const margin = length + LONGEST[unit]
  const near = {
    from: dayFromNumber(first + Math.max(0, Math.floor(window.from - margin))),
    to: dayFromNumber(first + Math.min(dayCount(span), Math.ceil(window.to + margin)) - 1),
  }
  const units = unitsWithin(near, unit)
    .map((run) => ({ run, from: dayNumber(run.from) - first, to: dayNumber(run.to) - first + 1 }))
    .filter(({ from, to }) => to > window.from - length && from < window.to + length)
    .map(({ run, from, to }): AxisUnit => {
      const opening = openingOf(run, unit)
      return {
        run,
        from,
        to,
        name: unitName(run),
        ...(opening === undefined ? {} : { opens: from + opening }),
        weekend: unit === 'day' && isWeekend(run.from),
      }
    })
  const width = (NOMINAL_WIDTH / length) * averageDays(unit)
  const begins = units.find(({ to }) => to > window.from)
  const words = (of: readonly AxisUnit[], text: (each: AxisUnit, opens: boolean) => string) =>
    of.map((each): Candidate => {
      // What begins beyond the window's end is not there yet: the last week is still of the month before.
      const opens = each.from < window.to && (each.opens ?? 0) >= window.to ? undefined : each.opens
      return {
        unit: each,
        from: opens ?? each.from,
        text: text(each, opens !== undefined),
        opens: opens !== undefined,
      }
    })
  const minor = words(units, (each, opens) => minorWord(each.run, unit, opens))
  const major = minor.filter(({ opens }) => opens && unit !== 'year')
  const step = stepOf(unit, width)
  const even = minor.filter(
    ({ unit: each }) => isOnStep(each.run, unit, step) && !(unit === 'week' && isCut(each, window)),
  )
  const years = words(
    units.filter((each) => each === begins || isNewYear(each.run, unit)),
    ({ run }, opens) => yearName(opens ? run.to : run.from),
  ).filter(({ unit: each, opens }) => opens || each === begins)
  const weekdays = unit === 'day' && width >= 1.25
  return {
    unit,
    units,
    above: place([...major, ...even], window),
    below: place(
      [
        ...(unit === 'year' ? [] : years.toReversed()),
        ...(weekdays ? words(units, ({ run }) => weekdayInitial(run.from)) : []),
      ],
      window,
    ),
  }
}

/** Whether a unit begins before a window that it reaches into. */
function isCut({ from, to }: AxisUnit, window: Stretch): boolean {
  return from < window.from && to > window.from
}

function averageDays(unit: AxisStep): number {
  return { day: 1, week: 7, month: 30.4, year: 365.25 }[unit]
}

/** Whether a year begins within a run, a week being that of its last day. */
function isNewYear({ from, to }: DaySpan, unit: AxisStep): boolean {
  if (unit === 'week') return to.slice(5) <= '01-07'
  return from.endsWith('-01-01')
}

/** Where a greater unit begins in a run, in days from the run's first. */
function openingOf(run: DaySpan, unit: AxisStep): number | undefined {
  switch (unit) {
    case 'day':
    case 'week': {
      const intoMonth = Number(run.to.slice(8)) - 1
      const days = dayNumber(run.to) - dayNumber(run.from)
      return intoMonth <= days ? days - intoMonth : undefined
    }
    case 'month':
    case 'year':
      return isNewYear(run, unit) ? 0 : undefined
    default:
      return unit satisfies never
  }
}

function minorWord({ from, to }: DaySpan, unit: AxisStep, opens: boolean): string {
  const month = monthName(to)
  switch (unit) {
    case 'day':
      return from.endsWith('-01') ? `${month}1日` : `${Number(from.slice(8))}`
    case 'week':
      return opens ? month : `${Number(from.slice(8))}日`
    case 'month':
      return month
    case 'year':
      return yearName(to)
    default:
      return unit satisfies never
  }
}

const STEPS: Readonly<Record<AxisStep, readonly number[]>> = {
  day: [1, 2, 5, 10],
  week: [1, 2],
  month: [1, 2, 3, 6],
  year: [1, 2, 5, 10],
}

/** How many units a word needs, of the steps that are easy to count by. */
function stepOf(unit: AxisStep, width: number): number {
  const longest = textWidth({ day: '30', week: '30日', month: '12月', year: '2022年' }[unit]) * LABEL_SIZE
  return STEPS[unit].find((step) => step * width >= longest + SPACE) ?? Number.POSITIVE_INFINITY
}

function isOnStep({ from, to }: DaySpan, unit: AxisStep, step: number): boolean {
  switch (unit) {
    case 'day':
      return step === 1 || (Number(from.slice(8)) % step === 0 && from.slice(8) !== '30')
    case 'week':
      return Math.floor(dayNumber(from) / 7) % step === 0
    case 'month':
      return (Number(to.slice(5, 7)) - 1) % step === 0
    case 'year':
      return Number(to.slice(0, 4)) % step === 0
    default:
      return unit satisfies never
  }
}

/** Places words, the first before the others, where they touch none and are not cut by the window's edges. */
function place(candidates: readonly Candidate[], window: Stretch): AxisWord[] {
  const rem = NOMINAL_WIDTH / (window.to - window.from)
  const taken: { left: number; right: number }[] = []
  const words: AxisWord[] = []
  for (const { unit, text, from: begin } of candidates) {
    const width = textWidth(text) * LABEL_SIZE
    const seen = unit.to > window.from && unit.from < window.to
    const [from, to] = seen ? [Math.max(begin, window.from), Math.min(unit.to, window.to)] : [begin, unit.to]
    const word = wordIn(text, width, (from - window.from) * rem, (to - window.from) * rem, seen)
    if (taken.some((other) => word.left < other.right + SPACE / 2 && other.left < word.right + SPACE / 2))
      continue
    // What stands outside is seen while one pans; at rest the window's edge would cut it.
    if (!seen && word.right > 0 && word.left < NOMINAL_WIDTH) continue
    taken.push(word)
    words.push({
      text,
      anchor: word.anchor,
      at: { start: from, middle: (from + to) / 2, end: window.to }[word.anchor],
    })
  }
  return words.sort((a, b) => a.at - b.at)
}

function wordIn(text: string, width: number, left: number, right: number, seen: boolean) {
  const middle = (left + right) / 2
  const fits = !seen || (middle - width / 2 >= 0 && middle + width / 2 <= NOMINAL_WIDTH)
  // A bare number may reach beyond its day; what names a month or a year stands after where it begins.
  if (fits && (width <= right - left || /^(?:\d+|.)$/.test(text))) {
    return { anchor: 'middle' as const, left: middle - width / 2, right: middle + width / 2 }
  }
  if (seen && left + INSET + width > NOMINAL_WIDTH) {
    return { anchor: 'end' as const, left: NOMINAL_WIDTH - INSET - width, right: NOMINAL_WIDTH - INSET }
  }
  return { anchor: 'start' as const, left: left + INSET, right: left + INSET + width }
}
