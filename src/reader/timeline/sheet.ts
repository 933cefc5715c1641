import { daysBetween } from '../../edition/day-run.ts'
import type { ArticleId } from '../../edition/ids.ts'
import type { LaneMode } from '../address.ts'
import type { Listing } from '../listing.ts'
import { laneStates } from './lane-states.ts'
import { lanesOf } from './lanes.ts'
import { type LaneStates, NO_LANE_STATES, type Plan, phasesOf, planTimeline } from './plan.ts'
import { ROW, type Stretch } from './scale.ts'
import { MOST_LANE_ROWS, MOST_MARKS, planWindow, type WindowSheet } from './window-plan.ts'

/** The longest span, in days, whose marks keep their rows whatever the window. */
const LONGEST_FIXED = 60

/** What every drawing of an edition begins with, whatever its window and whatever a reader folded. */
export interface Sheet extends WindowSheet {
  edition: Listing
  /** Whether all marks have room at once, so that they keep their rows in every window. */
  fixed: boolean
}

/** Lays out an edition's lanes, and finds whether there is room for all of it at once. */
export function sheetOf(edition: Listing, mode: LaneMode, open?: ArticleId): Sheet {
  const days = daysBetween(edition.span.from, edition.span.to)
  const lanes = lanesOf(edition, mode, open)
  const sheet: Sheet = {
    edition,
    mode,
    ...(open === undefined ? {} : { open }),
    span: edition.span,
    days,
    lanes,
    phases: phasesOf(edition, days),
    fixed: false,
    height: 0,
  }
  const states = laneStates({}, open)
  const marks = lanes.reduce((sum, lane) => sum + lane.marks.length, 0)
  if (days.length <= LONGEST_FIXED && marks <= MOST_MARKS) {
    const { height } = fixedPlan(sheet, states)
    if (height <= MOST_LANE_ROWS * ROW) return { ...sheet, fixed: true, height }
  }
  return { ...sheet, height: planWindow(sheet, states, { from: 0, to: days.length }).height }
}

function fixedPlan({ edition, mode, open }: Sheet, states: LaneStates): Plan {
  return planTimeline(edition, { mode, states, ...(open === undefined ? {} : { open }) })
}

/** The drawing of a sheet for a window: the same in every window where all has room, else made for that one. */
export function planSheet(sheet: Sheet, states: LaneStates = NO_LANE_STATES, window?: Stretch): Plan {
  if (sheet.fixed) return fixedPlan(sheet, states)
  return planWindow(sheet, states, window ?? { from: 0, to: sheet.days.length })
}
