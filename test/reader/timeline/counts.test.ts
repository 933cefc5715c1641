import { expect, test } from 'vitest'
import { daysBetween } from '../../../src/edition/day-run.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import { countsIn, countsNear, drawnCounts } from '../../../src/reader/timeline/counts.ts'
import type { DensityCell, Plan, PlannedLane } from '../../../src/reader/timeline/plan.ts'
import { stopFor, stopsOf } from '../../../src/reader/timeline/stops.ts'
import { bareMark, dayMarks } from './bare-mark.ts'

const cell = (lane: string, from: number, to: number, count: number): DensityCell => {
  return { lane, from, to, top: 0, height: 1.75, marks: dayMarks(Array.from({ length: count }, () => from)) }
}
const lane = (id: string, top: number, parts: Partial<PlannedLane>): PlannedLane => {
  return {
    id,
    name: `${id}部`,
    rest: false,
    marks: [],
    top,
    height: 1.75,
    state: 'open',
    items: [],
    more: [],
    cells: [],
    ...parts,
  }
}
const planOf = (lanes: readonly PlannedLane[]): Plan => ({
  days: daysBetween(Day.parse('2022-11-01'), Day.parse('2022-11-30')),
  lanes,
  height: 4,
  phases: [],
  items: lanes.flatMap(({ items }) => items),
  made: { from: 10, to: 20 },
  gathered: 0,
  spread: false,
})

const plan = planOf([
  lane('甲', 0, {
    cells: [cell('甲', 0, 0, 7), cell('甲', 0, 5, 50), cell('甲', 5, 10, 16), cell('甲', 10, 11, 1)],
  }),
  lane('乙', 1.75, { cells: [cell('乙', 11, 18, 4), cell('乙', 20, 25, 9), cell('乙', 25, 30, 3)] }),
])

test('counts about a window are shaded by how many they hold, beside the most of those that are near', () => {
  const near = countsNear(plan, { from: 11, to: 16 })
  expect(near.map(({ lane: name, days, shade, inWindow }) => [name, days, shade, inWindow])).toEqual([
    ['甲部', '2022年11月6日—10日', 5, false],
    ['甲部', '2022年11月11日', 2, false],
    ['乙部', '2022年11月12日—18日', 3, true],
    ['乙部', '2022年11月21日—25日', 4, false],
  ])
  expect(near[2]?.run).toEqual({ from: '2022-11-12', to: '2022-11-18' })
  expect(countsNear(plan, { from: 10, to: 20 }).map(({ shade }) => shade)).toEqual([5, 3, 1, 2, 3, 2])
})

test('a count is said as it is, and with a filter how much of it passes', () => {
  const near = countsNear(plan, { from: 11, to: 16 }).slice(2, 3)
  const said = (passing: number, filtered: boolean, own = -1) =>
    drawnCounts(near, ({ place }) => ({ dim: place >= passing, own: place === own }), filtered).map((one) => [
      one.words,
      one.name,
      one.dim,
      one.own,
    ])
  const name = '乙部，2022年11月12日—18日，4 条'
  expect(said(4, false)).toEqual([['4', name, false, false]])
  expect(said(2, false, 3)).toEqual([['4', name, false, true]])
  expect(said(4, true)).toEqual([['4', name, false, false]])
  expect(said(1, true)).toEqual([['1/4', `${name}，筛选之内 1 条`, false, false]])
  expect(said(0, true, 0)).toEqual([['4', `${name}，筛选之内 0 条`, true, true]])
})

test('a plan has counts in a stretch where one is of its time', () => {
  expect([countsIn(plan, { from: 18, to: 20 }), countsIn(plan, { from: 17, to: 18 })]).toEqual([false, true])
})

const marks = dayMarks([12, 12, 13, 12, 15])
const drawn = (id: string, place: number, top: number) => {
  const mark = marks[place]
  if (mark === undefined) throw new Error('five marks')
  const key = `${id}:${mark.event.article}/${mark.event.id}`
  return { key, lane: id, mark, side: 'right' as const, top, height: 1.75 }
}
const crowded = planOf([
  lane('甲', 0, {
    items: [drawn('甲', 2, 0), drawn('甲', 0, 0)],
    more: [{ day: 12, days: 3, lane: '甲', top: 1.75, marks: marks.slice(3) }],
    cells: [cell('甲', 5, 10, 2), cell('甲', 20, 25, 2)],
  }),
  lane('乙', 3.5, { items: [drawn('乙', 0, 3.5)], cells: [cell('乙', 14, 18, 5)] }),
])

test('keys lead to marks, a +n and the window’s counts, in order of time, then from the top', () => {
  expect(stopsOf(crowded).map(({ key, type, top, from, to }) => [key, type, top, from, to])).toEqual([
    ['甲:article-0/event-0', 'mark', 0, 12.5, 12.5],
    ['乙:article-0/event-0', 'mark', 3.5, 12.5, 12.5],
    ['甲+12', 'more', 1.75, 12.5, 15],
    ['甲:article-2/event-2', 'mark', 0, 13.5, 13.5],
    ['乙@14', 'count', 0, 14, 18],
  ])
})

test('what is not drawn itself is found in what holds it, in its own lane before another', () => {
  const stops = stopsOf(crowded)
  const found = (key: string | undefined) => stopFor(stops, key)?.key
  expect(found(undefined)).toBeUndefined()
  expect(found('甲:article-2/event-2')).toBe('甲:article-2/event-2')
  expect(found('甲:article-3/event-3')).toBe('甲+12')
  expect(found('乙:article-3/event-3')).toBe('乙@14')
  expect(found('丙:article-4/event-4')).toBe('甲+12')
  expect(found('丙:article-9/event-9')).toBeUndefined()
  expect(bareMark('day', 1, 1).event.id).toBe('event-0')
})
