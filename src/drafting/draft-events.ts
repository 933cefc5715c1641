import { namedSpans } from '../compiler/read/edtf.ts'
import { withoutStrays } from '../compiler/report/characters.ts'
import type { DaySpan } from '../edition/edition.ts'
import type { Quote } from '../edition/schema.ts'
import { eventId } from './draft-ids.ts'
import type { FoundDate } from './find-dates.ts'
import type { EventDraft, InferenceDraft } from './page-draft.ts'
import { cutLabel } from './words/event-label.ts'

const NAMES = { year: '年份', month: '月份', day: '日子' } as const

/** The inferences that a source's dates rest on, one for each year, month and day inferred. */
export class Inferences {
  readonly #byId = new Map<string, InferenceDraft>()

  get all(): InferenceDraft[] {
    return [...this.#byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** The id of the inference that gives a part of a date. */
  of(part: 'year' | 'month' | 'day', { day, rule, confidence }: FoundDate): string {
    const value = day.slice(0, { year: 4, month: 7, day: 10 }[part])
    const id = `${part}-${value}`
    if (!this.#byId.has(id)) this.#byId.set(id, { id, what: NAMES[part], value, rule, confidence })
    return id
  }
}

/** An event of a date; its label falls back on the article's headline. */
export function draftEvent(
  found: FoundDate,
  quote: Quote,
  headline: string,
  inferences: Inferences,
  taken: Set<string>,
): EventDraft {
  const own = found.label
  const fits = own !== undefined && (own.whole || !found.first)
  const label = fits
    ? own.label
    : cutLabel(headline).label ||
      own?.label ||
      [...withoutStrays(headline)].slice(0, 14).join('').trim() ||
      quote.exact
  return {
    id: eventId(label, taken),
    quote,
    date: found.date.edtf,
    inferred: Object.fromEntries(found.inferred.map((part) => [part, inferences.of(part, found)])),
    label,
    departments: [],
    ground:
      own === undefined
        ? { rule: `${found.rule}；句中取不出说法，用了题目`, confidence: '低' }
        : { rule: found.rule, confidence: found.confidence },
  }
}

/** Whether a date is within the edition's span, as the compiler asks. */
export function isWithin({ date }: FoundDate, span: DaySpan | undefined): boolean {
  return span === undefined || namedSpans(date).every(({ from, to }) => to >= span.from && from <= span.to)
}
