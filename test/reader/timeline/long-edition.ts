import fc from 'fast-check'
import { type Day, dayFromNumber, dayNumber, periodOf } from '../../../src/edition/day.ts'
import type { DaySpan } from '../../../src/edition/edition.ts'
import { ArticleId, DepartmentId, EventId } from '../../../src/edition/ids.ts'
import type { EventDate } from '../../../src/edition/schema.ts'
import type { ListedEvent, Listing } from '../../../src/reader/listing.ts'
import { smallEdition } from '../../small-edition.ts'

const TEN_YEARS = 3653
const small = { ...smallEdition(), order: 'oldest' as const }

/** A span of one day to ten years, that may begin on any day of four years. */
export const anySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(
    fc.integer({ min: dayNumber(dayOf('2019-12-01')), max: dayNumber(dayOf('2023-12-31')) }),
    fc.oneof(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 32, max: 400 }),
      fc.integer({ min: 401, max: TEN_YEARS }),
      fc.constantFrom(1, 18, 60, 61, 70, 365, 366, TEN_YEARS),
    ),
  )
  .map(([first, length]) => ({ from: dayFromNumber(first), to: dayFromNumber(first + length - 1) }))

function dayOf(text: string): Day {
  return dayFromNumber(Date.parse(`${text}T00:00:00Z`) / 86_400_000)
}

/** Any date within a span, of every shape; a third begin on its first, its last or one crowded day. */
function anyDate({ from, to }: DaySpan): fc.Arbitrary<EventDate> {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const day = fc
    .oneof(
      { weight: 4, arbitrary: fc.integer({ min: first, max: last }) },
      fc.constantFrom(first, last, Math.floor((first + last) / 2)),
    )
    .map(dayFromNumber)
  return fc.oneof(
    day.map((on): EventDate => ({ shape: 'day', edtf: on, day: on })),
    fc.tuple(day, fc.nat(22)).map(
      ([on, hour]): EventDate => ({
        shape: 'day',
        edtf: on,
        day: on,
        part: { words: '其间', fromHour: hour, toHour: hour + 1 },
      }),
    ),
    day.map((on): EventDate => ({ shape: 'day', edtf: `${on}~`, day: on, qualifier: 'approximate' })),
    fc.tuple(day, day).map(([a, b]): EventDate => {
      const run = a < b ? { from: a, to: b } : { from: b, to: a }
      return { shape: 'span', edtf: `${run.from}/${run.to}`, ...run }
    }),
    fc.tuple(day, fc.constantFrom('month' as const, 'year' as const)).map(([on, precision]): EventDate => {
      const period = periodOf(on, precision)
      return { shape: 'period', edtf: on.slice(0, precision === 'year' ? 4 : 7), precision, ...period }
    }),
    day.map((on): EventDate => ({ shape: 'beginning', edtf: `${on}/..`, from: on })),
    day.map((on): EventDate => ({ shape: 'end', edtf: `../${on}`, to: on })),
  )
}

const ids = <T>(parse: (text: string) => T, name: string, count: number) =>
  Array.from({ length: count }, (_, i) => parse(`${name}-${i}`))

/** An edition over a span with as many departments, articles and events as asked for. */
export function editionOver(
  span: DaySpan,
  departments: number,
  dates: readonly { date: EventDate; departments: readonly number[]; article: number; label: string }[],
): Listing {
  const names = ids((text) => DepartmentId.parse(text), 'department', departments)
  const [kind] = small.kinds
  const [article] = small.articles
  if (kind === undefined || article === undefined)
    throw new Error('the small edition has a kind and an article')
  const articles = ids((text) => ArticleId.parse(text), 'article', 12)
  return {
    ...small,
    span,
    departments: names.map((id, i) => ({ id, short: `部门${i}`, kind: kind.id, aliases: [] })),
    articles: articles.map((id) => ({ ...article, id, involvements: [] })),
    phases: [],
    events: dates.map(
      (one, i): ListedEvent => ({
        id: EventId.parse(`event-${i}`),
        article: articles[one.article % articles.length] ?? article.id,
        date: one.date,
        inferred: [],
        label: one.label,
        departments: one.departments.flatMap((n) => names[n % departments] ?? []),
      }),
    ),
  }
}

/** Editions of any span, of few or many departments and events. */
export const anyEdition: fc.Arbitrary<Listing> = anySpan.chain((span) =>
  fc
    .tuple(
      fc.constantFrom(1, 4, 9, 40),
      fc.oneof(fc.constant(20), fc.constant(500)).chain((maxLength) =>
        fc.array(
          fc.record({
            date: anyDate(span),
            departments: fc.array(fc.nat(39), { maxLength: 3 }),
            article: fc.nat(11),
            label: fc.string({
              unit: fc.constantFrom(...'疫情防控清零14工作A'),
              minLength: 1,
              maxLength: 14,
            }),
          }),
          { minLength: Math.floor(maxLength / 3), maxLength },
        ),
      ),
    )
    .map(([departments, dates]) => editionOver(span, departments, dates)),
)

/** Editions of thousands of events, one after the other over any span: few a day, or many. */
export const crowdedEdition: fc.Arbitrary<Listing> = fc
  .tuple(anySpan, fc.constantFrom(9, 40, 400), fc.integer({ min: 500, max: 2000 }))
  .map(([span, departments, count]) => {
    const [first, days] = [dayNumber(span.from), dayNumber(span.to) - dayNumber(span.from) + 1]
    return editionOver(
      span,
      departments,
      Array.from({ length: count }, (_, i) => {
        const day = dayFromNumber(first + Math.floor((i * days) / count))
        return { date: { shape: 'day', edtf: day, day }, departments: [i], article: i, label: `第${i}件` }
      }),
    )
  })
