import { namedSpans } from '../compiler/read/edtf.ts'
import { withoutStrays } from '../compiler/report/characters.ts'
import type { DaySpan } from '../edition/edition.ts'
import type { Department, Quote } from '../edition/schema.ts'
import { eventId } from './draft-ids.ts'
import type { FoundDate } from './find-dates.ts'
import type { EventDraft, InferenceDraft } from './page-draft.ts'
import { eventLabel, headlineLabel } from './words/event-label.ts'

/** 启 事: a headline of two characters set apart. */
const SPACED = /^(\p{Script=Han})[\s　](?=\p{Script=Han}$)/u

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

/** What an event is told by besides its date. */
export interface EventSetting {
  headline: string
  departments: readonly Department[]
  /** What its sentence calls organisations. */
  names: readonly string[]
  inferences: Inferences
  takenIds: Set<string>
}

/** An event of a date; its label falls back on the article's headline, that of what the headline tells first. */
export function draftEvent(found: FoundDate, quote: Quote, setting: EventSetting): EventDraft {
  const { departments, names, inferences, takenIds } = setting
  const { block, sentence } = found
  const headline = setting.headline.replace(SPACED, '$1')
  const run = { start: found.start - sentence.start, end: found.end - sentence.start }
  const own = departments
    .flatMap(({ short, full, aliases }) => [short, ...(full === undefined ? [] : [full]), ...aliases])
    .sort((a, b) => b.length - a.length)
  const said = eventLabel(block.text.slice(sentence.start, sentence.end), run, own, names)
  const titled =
    said?.whole === true || (said !== undefined && !found.first) ? undefined : headlineLabel(headline)
  const best = titled?.whole === true ? titled : (said ?? titled)
  const label = best?.label ?? ([...withoutStrays(headline)].slice(0, 14).join('').trim() || quote.exact)
  return {
    id: eventId(label, takenIds),
    quote,
    date: found.date.edtf,
    inferred: Object.fromEntries(found.inferred.map((part) => [part, inferences.of(part, found)])),
    label,
    departments: departments.map(({ id }) => id),
    ground:
      said === undefined
        ? { rule: `${found.rule}；句中取不出说法，用了题目`, confidence: '低' }
        : { rule: found.rule, confidence: found.confidence },
  }
}

/** Whether a date is within the edition's span, as the compiler asks. */
export function isWithin({ date }: FoundDate, span: DaySpan | undefined): boolean {
  return span === undefined || namedSpans(date).every(({ from, to }) => to >= span.from && from <= span.to)
}
