import { dayFromNumber } from '../../../src/edition/day.ts'
import type { ListedEvent } from '../../../src/reader/listing.ts'
import type { Mark, MarkShape } from '../../../src/reader/timeline/marks.ts'
import { editionOver } from './long-edition.ts'

const MOST = 400
const span = { from: dayFromNumber(18_000), to: dayFromNumber(18_000 + MOST - 1) }
const day = span.from
const { events } = editionOver(
  span,
  1,
  Array.from({ length: MOST }, (_, i) => ({
    date: { shape: 'day' as const, edtf: day, day },
    departments: [0],
    article: i,
    label: `第${i}件`,
  })),
)

function eventAt(place: number): ListedEvent {
  const event = events[place]
  if (event === undefined) throw new Error(`no more than ${MOST} marks`)
  return event
}

/** A mark by its shape and where it stands in days, its label so many rem wide; each place is another event. */
export function bareMark(shape: MarkShape, from: number, to: number, labelWidth = 2, place = 0): Mark {
  const event = eventAt(place)
  return { event, place, from, to, shape, certainty: 'stated', soft: false, label: event.label, labelWidth }
}

/** The marks of sharp days, each another event, by the number of the day. */
export function dayMarks(days: readonly number[], labelWidth = 2): Mark[] {
  return days.map((n, i) => bareMark('day', n + 0.5, n + 0.5, labelWidth, i))
}
