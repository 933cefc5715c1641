import { expect, test } from 'vitest'
import { Day } from '../../../src/edition/day-schema.ts'
import type { EventDate } from '../../../src/edition/schema.ts'
import {
  certainty,
  eventsInTime,
  isSoft,
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

test('what begins at once is in the order of its end, a mark is cut at both ends of the span', () => {
  const edition = tenArticles()
  const [event] = edition.events
  if (event === undefined) throw new Error('no event')
  const dates: EventDate[] = [
    { shape: 'span', edtf: '2022-11-20/2022-11-25', from: on(20), to: on(25) },
    { shape: 'span', edtf: '2022-11-20/2022-11-22', from: on(20), to: on(22) },
    { shape: 'span', edtf: '2022-11-20/2022-11-24', from: on(20), to: on(24) },
    { shape: 'span', edtf: '2022-11-01/2022-12-05', from: month, to: Day.parse('2022-12-05') },
  ]
  const events = dates.map((date) => ({ ...event, date, label: '五个字的名' }))
  const marks = marksInTime({ ...edition, events })
  expect(marks.map(({ place, from, to }) => [place, from, to])).toEqual([
    [3, 0, 18],
    [1, 7, 10],
    [2, 7, 12],
    [0, 7, 13],
  ])
  expect(marks[0]?.labelWidth).toBeCloseTo(5 * 1.02 * 0.8125, 10)
})

test('only what is about a day, or as coarse as a month, has no sharp ends', () => {
  const day: EventDate = { shape: 'day', edtf: '2022-11-20', day: on(20) }
  const beginning: EventDate = { shape: 'beginning', edtf: '2022-11-20/..', from: on(20) }
  expect([day, beginning].map(isSoft)).toEqual([false, false])
  expect(isSoft({ ...beginning, qualifier: 'approximate' })).toBe(true)
  expect(isSoft({ ...beginning, precision: 'month' })).toBe(true)
  expect(isSoft({ ...beginning, precision: undefined })).toBe(false)
})
