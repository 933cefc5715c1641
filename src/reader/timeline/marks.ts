import { type Day, dayNumber } from '../../edition/day.ts'
import { dayCount } from '../../edition/day-run.ts'
import type { EventDate } from '../../edition/schema.ts'
import { isApproximate, isUncertain, statedDays } from '../date-words.ts'
import type { ListedEvent, Listing } from '../listing.ts'
import { clipLabel, textWidth } from './label.ts'
import { LABEL_SIZE, type Stretch } from './scale.ts'

/** `period` is a date that is only about what its words say, or as coarse as a month: both its ends fade. */
export type MarkShape = 'day' | 'part' | 'span' | 'period' | 'beginning' | 'end'

/**
 * How sure a date is: `stated` when the words name month and day, `inferred` when the month or the day is
 * concluded or the date in doubt. The year does not count: the legend says where it is concluded.
 */
export type Certainty = 'stated' | 'inferred'

/** An event, and its place among the edition's. */
export interface PlacedEvent {
  event: ListedEvent
  place: number
}

/** An event as it is drawn, before its place is known; `from` and `to` bound the mark without its label. */
export interface Mark extends Stretch, PlacedEvent {
  shape: MarkShape
  certainty: Certainty
  /** Of a beginning or an end: that no day is its edge, since the words name a month, a year or about a day. */
  soft: boolean
  /** The label as drawn, clipped when very long. */
  label: string
  /** Its estimated width in rem. */
  labelWidth: number
}

/**
 * The mark's stretch: a sharp day's mark stands in its middle, every other covers the days that the words name;
 * those of a beginning or an end are the day, month or year that is written.
 */
export function markStretch(date: EventDate, firstDay: Day): Stretch {
  const first = dayNumber(firstDay)
  const at = (day: Day) => dayNumber(day) - first
  const { from, to } = statedDays(date)
  if (date.shape !== 'day' || isApproximate(date)) return { from: at(from), to: at(to) + 1 }
  const day = at(date.day)
  return date.part === undefined
    ? { from: day + 0.5, to: day + 0.5 }
    : { from: day + date.part.fromHour / 24, to: day + date.part.toHour / 24 }
}

export function markShape(date: EventDate): MarkShape {
  switch (date.shape) {
    case 'day':
      return isApproximate(date) ? 'period' : date.part === undefined ? 'day' : 'part'
    case 'span':
      return isSoft(date) ? 'period' : 'span'
    case 'period':
    case 'beginning':
    case 'end':
      return date.shape
    default:
      return date satisfies never
  }
}

/** Whether the ends of a date are no sharp days. */
export function isSoft(date: EventDate): boolean {
  return isApproximate(date) || ('precision' in date && date.precision !== undefined)
}

export function certainty(event: ListedEvent): Certainty {
  const concluded = event.inferred.some((inference) => inference.part !== 'year')
  return concluded || isUncertain(event.date) ? 'inferred' : 'stated'
}

/** The mark of an event, cut to the edition's span, beyond which a month or a year may reach. */
function markAt({ event, place, from, to }: PlacedEvent & Stretch, days: number): Mark {
  const label = clipLabel(event.label)
  return {
    event,
    place,
    from: Math.max(0, from),
    to: Math.min(to, days),
    shape: markShape(event.date),
    certainty: certainty(event),
    soft: isSoft(event.date),
    label,
    labelWidth: textWidth(label) * LABEL_SIZE,
  }
}

/** In order of time: what begins first, then what ends first, then the order of the edition. */
export function inTime(a: Stretch, b: Stretch): number {
  return a.from - b.from || a.to - b.to
}

/** All events of the edition in order of time. */
export function eventsInTime({ events, span }: Listing): (Stretch & PlacedEvent)[] {
  return events
    .map((event, place) => {
      const { from, to } = markStretch(event.date, span.from)
      return { event, place, from, to }
    })
    .sort(inTime)
}

/** The marks of all of them in that order. */
export function marksInTime(edition: Listing): Mark[] {
  const days = dayCount(edition.span)
  return eventsInTime(edition).map((placed) => markAt(placed, days))
}
