import type { Day } from '../../edition/day.ts'
import type { DaySpan } from '../../edition/edition.ts'
import type { DepartmentId } from '../../edition/ids.ts'
import { chosenDays, type ReaderState } from '../address.ts'

/** A change of the chosen days; an undefined end is the edition's own. */
export interface DaysChange {
  from: Day | undefined
  to: Day | undefined
}

/** The change that chooses a run of days (in either direction), or with nothing lifts the choice. */
export function chooseRun(run: DaySpan | undefined, span: DaySpan): DaysChange {
  if (run === undefined) return { from: undefined, to: undefined }
  const [from, to] = run.from <= run.to ? [run.from, run.to] : [run.to, run.from]
  return { from: from === span.from ? undefined : from, to: to === span.to ? undefined : to }
}

/** The change that a press on a run of days makes: that run alone, or none when it was alone already. */
export function chooseOnly(run: DaySpan, state: ReaderState, span: DaySpan): DaysChange {
  const chosen = chosenDays(state, span)
  const alone = chosen?.from === run.from && chosen.to === run.to
  return chooseRun(alone ? undefined : run, span)
}

/** The change that a click on a day makes: that day alone, or none when it was alone already. */
export function chooseDay(day: Day, state: ReaderState, span: DaySpan): DaysChange {
  return chooseOnly({ from: day, to: day }, state, span)
}

/** The departments that a press on one chooses: that alone, or the others when it was chosen. */
export function chooseDepartment(department: DepartmentId, state: ReaderState): readonly DepartmentId[] {
  const { departments } = state
  return departments.includes(department) ? departments.filter((id) => id !== department) : [department]
}

/** A department on a day, or on the days up to another, as a cell of the calendar stands for it. */
export interface Cell {
  department: DepartmentId
  day: Day
  /** The last of several days. */
  to?: Day
}

/** Whether a cell's department and days are all that is chosen. */
export function isCellChosen(
  { department, day, to = day }: Cell,
  state: ReaderState,
  span: DaySpan,
): boolean {
  const chosen = chosenDays(state, span)
  const [only, ...others] = state.departments
  return only === department && others.length === 0 && chosen?.from === day && chosen.to === to
}

/** The choice that a press on a cell makes: its department and its days alone, or neither when they were. */
export function chooseCell(
  cell: Cell,
  state: ReaderState,
  span: DaySpan,
): { departments: readonly DepartmentId[]; days: DaysChange } {
  return isCellChosen(cell, state, span)
    ? { departments: [], days: chooseRun(undefined, span) }
    : { departments: [cell.department], days: chooseRun({ from: cell.day, to: cell.to ?? cell.day }, span) }
}

/** Whether a day is among the chosen ones; none is when nothing is chosen. */
export function isChosen(day: Day, chosen: DaySpan | undefined): boolean {
  return chosen !== undefined && day >= chosen.from && day <= chosen.to
}
