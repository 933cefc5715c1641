import { type Day, dayNumber } from '../../edition/day.ts'
import type { Edition, Event, EventDate } from '../../edition/schema.ts'
import { clipLabel, textWidth } from './label.ts'
import { LABEL_SIZE, type Stretch } from './scale.ts'

export type MarkShape = 'day' | 'part' | 'span' | 'beginning' | 'end'

/**
 * How sure a date is: `stated` when the words name month and day, `inferred` when the month or the day is
 * concluded. The year, which the page never states, does not count; the legend says so.
 */
export type Certainty = 'stated' | 'inferred'

/** An event as it is drawn, before its place is known; `from` and `to` bound the mark without its label. */
export interface Mark extends Stretch {
  event: Event
  shape: MarkShape
  certainty: Certainty
  /** The label as drawn, clipped when very long. */
  label: string
  /** Its estimated width in rem. */
  labelWidth: number
}

/** The mark's stretch: a day's mark stands in its middle, a beginning and an end cover the day they name. */
export function markStretch(date: EventDate, firstDay: Day): Stretch {
  const at = (day: Day) => dayNumber(day) - dayNumber(firstDay)
  switch (date.shape) {
    case 'day': {
      const day = at(date.day)
      return date.part === undefined
        ? { from: day + 0.5, to: day + 0.5 }
        : { from: day + date.part.fromHour / 24, to: day + date.part.toHour / 24 }
    }
    case 'span':
      return { from: at(date.from), to: at(date.to) + 1 }
    case 'beginning':
      return { from: at(date.from), to: at(date.from) + 1 }
    case 'end':
      return { from: at(date.to), to: at(date.to) + 1 }
    default:
      return date satisfies never
  }
}

export function markShape(date: EventDate): MarkShape {
  return date.shape === 'day' && date.part !== undefined ? 'part' : date.shape
}

export function certainty(event: Event): Certainty {
  return event.inferred.some((inference) => inference.part !== 'year') ? 'inferred' : 'stated'
}

/** The mark of an event. */
export function markOf(event: Event, edition: Edition): Mark {
  const label = clipLabel(event.label)
  return {
    event,
    ...markStretch(event.date, edition.span.from),
    shape: markShape(event.date),
    certainty: certainty(event),
    label,
    labelWidth: textWidth(label) * LABEL_SIZE,
  }
}

/** In order of time: what begins first, then what ends first, then the order of the edition. */
export function inTime(a: Stretch, b: Stretch): number {
  return a.from - b.from || a.to - b.to
}

/** All events of the edition in order of time. */
export function eventsInTime(edition: Edition): Event[] {
  return edition.events
    .map((event) => ({ event, ...markStretch(event.date, edition.span.from) }))
    .sort(inTime)
    .map(({ event }) => event)
}
