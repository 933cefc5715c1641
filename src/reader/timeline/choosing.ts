import type { Day } from '../../edition/day.ts'
import { chosenDays, type DayRun, type ReaderState } from '../address.ts'

/** A change of the chosen days; an undefined end is the edition's own. */
export interface DaysChange {
  from: Day | undefined
  to: Day | undefined
}

/** The change that chooses a run of days (in either direction), or with nothing lifts the choice. */
export function chooseRun(run: DayRun | undefined, span: DayRun): DaysChange {
  if (run === undefined) return { from: undefined, to: undefined }
  const [from, to] = run.from <= run.to ? [run.from, run.to] : [run.to, run.from]
  return { from: from === span.from ? undefined : from, to: to === span.to ? undefined : to }
}

/** The change that a click on a day makes: that day alone, or none when it was alone already. */
export function chooseDay(day: Day, state: ReaderState, span: DayRun): DaysChange {
  const chosen = chosenDays(state, span)
  const alone = chosen?.from === day && chosen.to === day
  return chooseRun(alone ? undefined : { from: day, to: day }, span)
}

/** Whether a day is among the chosen ones; none is when nothing is chosen. */
export function isChosen(day: Day, chosen: DayRun | undefined): boolean {
  return chosen !== undefined && day >= chosen.from && day <= chosen.to
}
