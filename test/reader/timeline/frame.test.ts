import { expect, test } from 'vitest'
import { daysBetween } from '../../../src/edition/day-run.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import { axisOf, cornerName } from '../../../src/reader/timeline/axis.ts'
import type { Side } from '../../../src/reader/timeline/extent.ts'
import { nameAnchor, phasesInFrame, setInFrame } from '../../../src/reader/timeline/frame.ts'
import type { Mark } from '../../../src/reader/timeline/marks.ts'
import type { Plan, PlannedMark, PlannedPhase } from '../../../src/reader/timeline/plan.ts'
import { position } from '../../../src/reader/timeline/scale.ts'
import { bareMark } from './bare-mark.ts'

/** Eight rem a day. */
const frame = { from: 0, to: 10, width: 80 }
const days = daysBetween(Day.parse('2022-11-01'), Day.parse('2022-11-30'))

const item = (mark: Mark, side: Side, top = 0, height = 1.75): PlannedMark => {
  return { key: `甲:${mark.place}`, lane: '甲', mark, side, top, height }
}

function planOf(items: readonly PlannedMark[], phases: readonly PlannedPhase[] = []): Plan {
  const lane = { id: '甲', name: '甲', rest: false, marks: [], top: 0, height: 4, state: 'open' as const }
  return {
    days,
    lanes: [{ ...lane, items, more: [], cells: [] }],
    height: 4,
    phases,
    items,
    made: { from: 0, to: 30 },
    gathered: 0,
    spread: false,
  }
}

const sides = (items: readonly PlannedMark[], of = frame) =>
  setInFrame(planOf(items), of).map(({ item: { mark }, extent }) => [mark.place, extent.side])

test('in a frame a label stands where it was planned, else on another side with room, else nowhere', () => {
  const long = (day: number, place: number) => bareMark('day', day + 0.5, day + 0.5, 10, place)
  expect(sides([item(long(4, 0), 'right')])).toEqual([[0, 'right']])
  expect(sides([item(long(4, 0), 'left')])).toEqual([[0, 'left']])
  expect(sides([item(long(9, 0), 'right')])).toEqual([[0, 'left']])
  expect(sides([item(long(4, 0), 'right'), item(long(5, 1), 'right')])).toEqual([
    [0, 'left'],
    [1, 'right'],
  ])
  expect(sides([item(long(4, 0), 'right'), item(long(5, 1), 'right'), item(long(6, 2), 'right')])).toEqual([
    [0, 'left'],
    [1, 'none'],
    [2, 'right'],
  ])
  expect(sides([item(long(4, 0), 'right'), item(long(5, 1), 'right', 1.75)])).toEqual([
    [0, 'right'],
    [1, 'right'],
  ])
})

test('a mark without a label gets one where there is room, but for a folded lane', () => {
  const mark = bareMark('day', 4.5, 4.5, 4)
  expect(sides([item(mark, 'none')])).toEqual([[0, 'right']])
  expect(sides([item(mark, 'none', 0, 0.75)])).toEqual([[0, 'none']])
})

test('a label as planned comes before one that was not planned', () => {
  const bare = item(bareMark('day', 3.5, 3.5, 4, 0), 'none')
  const planned = item(bareMark('day', 5.5, 5.5, 12, 1), 'left')
  expect(sides([bare, planned])).toEqual([
    [0, 'left'],
    [1, 'left'],
  ])
})

test('only what the frame shows of is set', () => {
  const marks = [bareMark('day', 12.5, 12.5, 2, 0), bareMark('day', 2.5, 2.5, 2, 1)]
  expect(sides(marks.map((mark) => item(mark, 'right')))).toEqual([[1, 'right']])
})

const phase = (from: number, to: number, nameWidth: number, opens = true): PlannedPhase => ({
  phase: { name: '攻坚' } as PlannedPhase['phase'],
  from,
  to,
  opens,
  closes: true,
  nameWidth,
})

test.each<[string, number, number, number, boolean, object]>([
  ['a wide one from its beginning', 2, 4, 3, true, { visible: { from: 2, to: 4 }, name: 'start' }],
  ['one without a beginning at its end', 2, 4, 3, false, { visible: { from: 2, to: 4 }, name: 'end' }],
  ['in the middle where it just fits', 2, 4, 15.5, true, { visible: { from: 2, to: 4 }, name: 'middle' }],
  ['at the limit of that', 2, 4, 15.25, true, { visible: { from: 2, to: 4 }, name: 'start' }],
  ['to the last bit', 2, 4, 16, true, { visible: { from: 2, to: 4 }, name: 'middle' }],
  ['not where it does not fit', 2, 4, 16.1, true, { visible: { from: 2, to: 4 } }],
  ['in what the frame shows of it', -3, 1, 3, true, { visible: { from: 0, to: 1 }, name: 'start' }],
  ['in what is left at the end', 9, 20, 3, true, { visible: { from: 9, to: 10 }, name: 'start' }],
  ['not where it is hardly to be seen', -3, 0.03, 3, true, {}],
  ['nor its name in a narrow strip', -3, 0.03125, 3, true, { visible: { from: 0, to: 0.03125 } }],
  ['nor outside the frame', 12, 14, 3, true, {}],
])('a phase is named %s', (_, from, to, width, opens, expected) => {
  const planned = phase(from, to, width, opens)
  expect(phasesInFrame(planOf([], [planned]), frame)).toEqual([{ planned, ...expected }])
})

test('a name is anchored at the beginning, in the middle or at the end', () => {
  const at = (['start', 'middle', 'end'] as const).map((place) => nameAnchor({ from: 2, to: 8 }, place))
  expect(at).toEqual([2, 5, 8])
})

test('the corner says the month of days and weeks, the year of all that is longer', () => {
  const span = { from: Day.parse('2009-03-10'), to: Day.parse('2023-12-31') }
  const corner = (to: number) => cornerName(span.from, axisOf(span, { from: 0, to }))
  expect([corner(60), corner(420), corner(1860), corner(4000)]).toEqual([
    '2009年3月',
    '2009年3月',
    '2009年',
    '2009年',
  ])
  expect(cornerName(span.from, undefined)).toBe('2009年3月')
})

test('a moment stands in a frame by its share of the days that are shown', () => {
  const at = (moment: number) => position({ from: 10, to: 30, width: 80 }, moment)
  expect([10, 15, 30, 5].map(at)).toEqual([0, 20, 80, -20])
})
