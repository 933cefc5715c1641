import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../src/edition/day.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import type { EventDate } from '../../../src/edition/schema.ts'
import type { LaneMode } from '../../../src/reader/address.ts'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import type { Listing } from '../../../src/reader/listing.ts'
import { textWidth } from '../../../src/reader/timeline/label.ts'
import {
  keyOf,
  type LaneStates,
  lanesHiding,
  markOfEvent,
  NO_LANE_STATES,
  nominalFrame,
  type Plan,
  phasesOf,
  planTimeline,
} from '../../../src/reader/timeline/plan.ts'
import { PHASE_SIZE } from '../../../src/reader/timeline/scale.ts'
import { stopsOf } from '../../../src/reader/timeline/stops.ts'
import { smallEdition } from '../../small-edition.ts'
import { editionOver } from './long-edition.ts'

const first = Day.parse('2022-11-01')
const span = { from: first, to: Day.parse('2022-11-20') }
const on = (n: number) => dayFromNumber(Date.parse(first) / 86_400_000 + n)

/** Events of sharp days, counted from the first, each in the departments given. */
function editionOn(
  events: readonly (readonly [day: number, ...departments: number[]])[],
  labels: readonly string[] = [],
): Listing {
  return editionOver(
    span,
    2,
    events.map(([n, ...departments], i) => ({
      date: { shape: 'day', edtf: on(n), day: on(n) },
      departments,
      article: i,
      label: labels[i] ?? '开会',
    })),
  )
}

const sameDay = (count: number) => editionOn(Array.from({ length: count }, () => [4, 0]))
const states = (parts: { folded?: string[]; full?: string[] }): LaneStates => {
  return { folded: new Set(parts.folded), full: new Set(parts.full) }
}
const tops = ({ items }: Plan) => items.map(({ top, height }) => [top, height])

test('the marks of a folded lane stand in its middle, and it grows only when they need more', () => {
  const folded = (count: number) =>
    planTimeline(sameDay(count), { mode: 'one', states: states({ folded: ['all'] }) })
  expect([folded(1).height, tops(folded(1))]).toEqual([1.5, [[0.375, 0.75]]])
  expect([folded(2).height, tops(folded(2)).flat()]).toEqual([1.5, [0, 0.75, 0.75, 0.75]])
  expect([folded(3).height, tops(folded(3)).at(-1)]).toEqual([2.25, [1.5, 0.75]])
  expect(folded(2).items.map(({ side }) => side)).toEqual(['none', 'none'])
  expect(folded(2).lanes[0]?.state).toBe('folded')
})

test.each<[LaneMode, number]>([
  ['departments', 6],
  ['articles', 6],
  ['one', 12],
])('with lanes by %s one has %i rows, and a row more for “+n” where that is too few', (mode, most) => {
  const edition = sameDay(most + 2)
  const [article] = edition.articles
  const of = (count: number) => ({
    ...edition,
    events: edition.events
      .slice(0, count)
      .map((event) => ({ ...event, article: article?.id ?? event.article })),
  })
  const [just] = planTimeline(of(most), { mode }).lanes
  expect([just?.height, just?.items.length, just?.more]).toEqual([1.75 * most, most, []])
  const [over] = planTimeline(of(most + 2), { mode }).lanes
  expect([over?.height, over?.items.length, over?.state]).toEqual([1.75 * (most + 1), most, 'open'])
  expect(over?.more).toMatchObject([{ lane: over?.id, top: 1.75 * most, day: 4, days: 1 }])
  const [full] = planTimeline(of(most + 2), { mode, states: states({ full: [over?.id ?? ''] }) }).lanes
  expect([full?.height, full?.items.length, full?.state]).toEqual([1.75 * (most + 2), most + 2, 'full'])
})

test('lanes stand below each other, their marks together in order of time, then from the top', () => {
  const plan = planTimeline(
    editionOn([
      [4, 0],
      [4, 1],
      [2, 1],
      [4, 0],
    ]),
    { mode: 'departments' },
  )
  expect(plan.lanes.map(({ top, height, cells }) => [top, height, cells])).toEqual([
    [0, 3.5, []],
    [3.5, 1.75, []],
  ])
  expect(plan.items.map(({ mark, top }) => [mark.from, top])).toEqual([
    [2.5, 3.5],
    [4.5, 0],
    [4.5, 1.75],
    [4.5, 3.5],
  ])
  expect(plan).toMatchObject({ height: 5.25, made: { from: 0, to: 20 }, gathered: 0, spread: false })
  expect(nominalFrame(plan.days)).toEqual({ from: 0, to: 20, width: 52 })
})

test('of two marks of one day the upper comes first, also where a long label sends the first a row down', () => {
  const edition = editionOn(
    [
      [15, 0],
      [18, 0],
      [18, 0],
    ],
    ['开会', '连续四天基本实现社会面清零', '开会'],
  )
  const plan = planTimeline(edition, { mode: 'one' })
  const expected = [
    [15.5, 0],
    [18.5, 0],
    [18.5, 1.75],
  ]
  expect(plan.items.map(({ mark, top }) => [mark.from, top])).toEqual(expected)
  expect(stopsOf(plan).map(({ from, top }) => [from, top])).toEqual(expected)
})

test('an event is found by its key in the first lane that has it, drawn or behind a “+n”', () => {
  const edition = editionOn([
    [4, 0],
    [4, 1, 0],
    [6, 1],
  ])
  const [one, both, other] = edition.events.map(keyOfEvent)
  if (one === undefined || both === undefined || other === undefined) throw new Error('three events')
  const plan = planTimeline(edition, { mode: 'departments' })
  expect([one, both, other, 'nobody/nothing'].map((key) => keyOf(plan, key))).toEqual([
    `department-0:${one}`,
    `department-0:${both}`,
    `department-1:${other}`,
    undefined,
  ])
  expect(markOfEvent(plan, other)?.from).toBe(6.5)
  expect(markOfEvent(plan, 'nobody/nothing')).toBeUndefined()
  expect(lanesHiding(plan, one)).toEqual([])
})

test('lanes that keep an event behind a “+n” or in a count say so, and no others', () => {
  const edition = editionOn([...Array.from({ length: 7 }, (): [number, number] => [4, 0]), [4, 0, 1]])
  const keys = edition.events.map(keyOfEvent)
  const plan = planTimeline(edition, { mode: 'departments' })
  expect(keys.map((key) => lanesHiding(plan, key))).toEqual([
    ...Array.from({ length: 6 }, () => []),
    ['department-0'],
    ['department-0'],
  ])
  const [lane, ...lanes] = plan.lanes
  if (lane === undefined) throw new Error('two lanes')
  const counted = { from: 4, to: 5, lane: lane.id, marks: lane.marks.slice(0, 1), top: 0, height: 1.75 }
  const cells = { ...plan, lanes: [{ ...lane, cells: [counted] }, ...lanes] }
  expect(keys.slice(0, 2).map((key) => lanesHiding(cells, key))).toEqual([['department-0'], []])
})

const day = on(4)
test.each<[string, EventDate, object]>([
  ['a day', { shape: 'day', edtf: day, day }, { from: 4, to: 5, opens: true, closes: true }],
  [
    'part of a day',
    { shape: 'day', edtf: day, day, part: { words: '上午', fromHour: 6, toHour: 12 } },
    { from: 4, to: 5, opens: true, closes: true },
  ],
  [
    'a run of days',
    { shape: 'span', edtf: `${on(4)}/${on(8)}`, from: on(4), to: on(8) },
    { from: 4, to: 9, opens: true, closes: true },
  ],
  [
    'about a day',
    { shape: 'day', edtf: `${day}~`, day, qualifier: 'approximate' },
    { from: 4, to: 5, opens: false, closes: false },
  ],
  [
    'a month',
    { shape: 'period', edtf: '2022-11', precision: 'month', from: first, to: Day.parse('2022-11-30') },
    { from: 0, to: 30, opens: false, closes: false },
  ],
  [
    'a beginning',
    { shape: 'beginning', edtf: `${day}/..`, from: day },
    { from: 4, to: 20, opens: true, closes: false },
  ],
  ['an end', { shape: 'end', edtf: `../${day}`, to: day }, { from: 0, to: 5, opens: false, closes: true }],
  [
    'the end of a month',
    { shape: 'end', edtf: '../2022-11', precision: 'month', to: day },
    { from: 0, to: 30, opens: false, closes: false },
  ],
])(
  'a phase dated with %s reaches over its days, and says which of its ends are days',
  (_, date, expected) => {
    const [phase] = smallEdition().phases
    if (phase === undefined) throw new Error('the small edition has a phase')
    const edition = { ...editionOn([]), phases: [{ ...phase, date }] }
    const [planned] = phasesOf(edition, planTimeline(edition, { mode: 'one' }).days)
    expect(planned).toMatchObject({ ...expected, nameWidth: textWidth(phase.name) * PHASE_SIZE })
  },
)

test('what no reader folded or opened is neither folded nor full', () => {
  expect([[...NO_LANE_STATES.folded], [...NO_LANE_STATES.full]]).toEqual([[], []])
})
