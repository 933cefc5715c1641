import { expect, test } from 'vitest'
import { Day } from '../../../src/edition/day-schema.ts'
import type { EventDate } from '../../../src/edition/schema.ts'
import {
  certainty,
  eventsInTime,
  markShape,
  markStretch,
  marksInTime,
} from '../../../src/reader/timeline/marks.ts'
import { tenArticles } from '../../ten-articles.ts'

const on = (day: number) => Day.parse(`2022-11-${day}`)
const first = on(13)
const month = Day.parse('2022-11-01')

test.each<[EventDate, string, number, number]>([
  [{ shape: 'day', edtf: '2022-11-30', day: on(30) }, 'day', 17.5, 17.5],
  [
    { shape: 'day', edtf: '2022-11-29', day: on(29), part: { words: '上午', fromHour: 6, toHour: 12 } },
    'part',
    16.25,
    16.5,
  ],
  [{ shape: 'span', edtf: '2022-11-26/2022-11-29', from: on(26), to: on(29) }, 'span', 13, 17],
  [{ shape: 'beginning', edtf: '2022-11-13/..', from: on(13) }, 'beginning', 0, 1],
  [{ shape: 'end', edtf: '../2022-11-28', to: on(28) }, 'end', 15, 16],
  [{ shape: 'period', edtf: '2022-11', precision: 'month', from: month, to: on(30) }, 'period', -12, 18],
  [{ shape: 'day', edtf: '2022-11-20~', day: on(20), qualifier: 'approximate' }, 'period', 7, 8],
  [{ shape: 'day', edtf: '2022-11-20?', day: on(20), qualifier: 'uncertain' }, 'day', 7.5, 7.5],
  [
    { shape: 'span', edtf: '2022-11-21~/2022-11-30~', from: on(21), to: on(30), qualifier: 'approximate' },
    'period',
    8,
    18,
  ],
  [{ shape: 'beginning', edtf: '2022-11/..', precision: 'month', from: month }, 'beginning', -12, 18],
])('%o is drawn as a %s from %d to %d', (date, shape, from, to) => {
  expect(markShape(date)).toBe(shape)
  expect(markStretch(date, first)).toEqual({ from, to })
})

test('a date is inferred when its month is, not when only its year is', () => {
  const inferred = tenArticles().events.filter((event) => certainty(event) === 'inferred')
  expect(inferred.map((event) => event.id)).toEqual(['four-days'])
})

test('events come in order of time, what begins first first', () => {
  const ids: string[] = eventsInTime(tenArticles()).map(({ event }) => event.id)
  expect(ids).toHaveLength(11)
  expect(ids.slice(0, 3)).toEqual(['outbreak', 'driver-on-call', 'staff-sent'])
  expect(ids.indexOf('four-days')).toBeLessThan(ids.indexOf('ninety-drivers'))
})

test('a month is cut to the span and has no sharp end; an uncertain date is drawn as an inferred one', () => {
  const edition = tenArticles()
  const [event] = edition.events
  if (event === undefined) throw new Error('no event')
  const november: EventDate = {
    shape: 'period',
    edtf: '2022-11',
    precision: 'month',
    from: month,
    to: on(30),
  }
  const markOn = (date: EventDate) => marksInTime({ ...edition, events: [{ ...event, date }] })[0]
  expect(markOn(november)).toMatchObject({
    from: 0,
    to: 18,
    shape: 'period',
    soft: true,
    certainty: 'stated',
  })
  expect(markOn({ ...november, qualifier: 'uncertain' })).toMatchObject({ certainty: 'inferred' })
})
