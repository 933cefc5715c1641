import fc from 'fast-check'
import { type Day, periodOf } from '../../../src/edition/day.ts'
import { daysBetween } from '../../../src/edition/day-run.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import { EventId } from '../../../src/edition/ids.ts'
import type { Event, EventDate } from '../../../src/edition/schema.ts'
import { tenArticles } from '../../ten-articles.ts'

const real = tenArticles()
const days = daysBetween(real.span.from, real.span.to)

/** A day of the edition; half of all fall on the same one. */
const day: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom(...days),
  fc.constantFrom(...days.filter((known) => known.endsWith('29'))),
)

const eventDate: fc.Arbitrary<EventDate> = fc.oneof(
  day.map((on): EventDate => ({ shape: 'day', edtf: on, day: on })),
  fc.tuple(day, fc.nat(22), fc.integer({ min: 1, max: 8 })).map(
    ([on, hour, length]): EventDate => ({
      shape: 'day',
      edtf: on,
      day: on,
      part: { words: '其间', fromHour: hour, toHour: Math.min(24, hour + length) },
    }),
  ),
  fc.tuple(day, day).map(([a, b]): EventDate => {
    const [from, to] = a < b ? [a, b] : [b, a]
    return { shape: 'span', edtf: `${from}/${to}`, from, to }
  }),
  day.map((on): EventDate => ({ shape: 'day', edtf: `${on}~`, day: on, qualifier: 'approximate' })),
  day.map((on): EventDate => {
    const { from, to } = periodOf(on, 'month')
    return { shape: 'period', edtf: on.slice(0, 7), precision: 'month', from, to }
  }),
  day.map((on): EventDate => {
    const { from } = periodOf(on, 'year')
    return { shape: 'beginning', edtf: `${on.slice(0, 4)}/..`, precision: 'year', from }
  }),
  day.map((from): EventDate => ({ shape: 'beginning', edtf: `${from}/..`, from })),
  day.map((to): EventDate => ({ shape: 'end', edtf: `../${to}`, to })),
)

const label = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'疫情防控“清零”，14工作AWil…'), minLength: 1, maxLength: 14 }),
  fc.string({ unit: fc.constantFrom(...'很长的名称也不越界Wm8'), minLength: 15, maxLength: 80 }),
)

const someDepartments = fc.subarray(real.departments.slice(0, 6).map((department) => department.id))

const event = fc.record({
  base: fc.constantFrom(...real.events),
  date: eventDate,
  label,
  departments: someDepartments,
  inferred: fc.boolean(),
})

/** Editions with up to 200 events, many of them on one day, with labels from one character to eighty. */
export const generatedEdition: fc.Arbitrary<Edition> = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(event, { maxLength: 30 }) },
    { weight: 1, arbitrary: fc.array(event, { minLength: 150, maxLength: 200 }) },
  )
  .map((events) => ({
    ...real,
    events: events.map(
      ({ base, date, label: words, departments, inferred }, index): Event => ({
        ...base,
        id: EventId.parse(`event-${index}`),
        date,
        label: words,
        departments,
        inferred: inferred ? base.inferred : [],
      }),
    ),
  }))
