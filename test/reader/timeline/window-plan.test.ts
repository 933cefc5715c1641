import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../src/edition/day.ts'
import { daysBetween } from '../../../src/edition/day-run.ts'
import { ArticleId } from '../../../src/edition/ids.ts'
import type { Lane } from '../../../src/reader/timeline/lanes.ts'
import type { Mark } from '../../../src/reader/timeline/marks.ts'
import { type LaneStates, NO_LANE_STATES, type Plan } from '../../../src/reader/timeline/plan.ts'
import { planWindow, type WindowSheet } from '../../../src/reader/timeline/window-plan.ts'
import { bareMark } from './bare-mark.ts'

const span = { from: dayFromNumber(18_000), to: dayFromNumber(18_399) }
const days = daysBetween(span.from, span.to)
const window = { from: 100, to: 110 }
const wide = { from: 0, to: 400 }

/** Lanes by their names, with marks on the days given; every mark is another event. */
function sheetOf(
  lanes: Readonly<Record<string, readonly number[]>>,
  more: Partial<WindowSheet> = {},
): WindowSheet {
  let place = 0
  const made = Object.entries(lanes).map(([id, on]): Lane => {
    const marks = on.map((day) => bareMark('day', day + 0.5, day + 0.5, 2, place++))
    return { id, name: `${id}部`, rest: id === 'rest', marks }
  })
  return { mode: 'departments', span, days, lanes: made, phases: [], height: 0, ...more }
}

const states = (parts: { folded?: string[]; full?: string[] }): LaneStates => {
  return { folded: new Set(parts.folded), full: new Set(parts.full) }
}
const names = ({ lanes }: Plan) => lanes.map(({ name }) => name)
const rows = ({ lanes }: Plan) => lanes.map(({ height }) => height / 1.75)
const counts = (plan: Plan, at = 0) =>
  plan.lanes[at]?.cells.map(({ from, to, marks }) => `${from}–${to}: ${marks.length}`)
const times = (count: number, day: number) => Array.from({ length: count }, () => day)
const many = (count: number, first: number, step: number) =>
  Array.from({ length: count }, (_, i) => first + i * step)

test('lanes stand by how much they hold in the window; those that hold nothing are gathered and counted', () => {
  const lanes = { a: [101, 5, 6, 7], b: [102, 103, 104], c: [300], d: [105, 106] }
  const plan = planWindow(sheetOf(lanes), NO_LANE_STATES, window)
  expect(names(plan)).toEqual(['b部', 'd部', 'a部', '其他 1 个部门'])
  expect([plan.gathered, plan.spread, plan.made]).toEqual([1, false, window])
  const articles = planWindow(sheetOf(lanes, { mode: 'articles' }), NO_LANE_STATES, window)
  expect(names(articles).at(-1)).toBe('其他 1 篇报道')
  expect(names(planWindow(sheetOf(lanes), NO_LANE_STATES, { from: 0, to: 1 }))).toEqual(['4 个部门'])
})

test('up to nine lanes stand by themselves; of more the eight fullest do, unless all are asked for', () => {
  const lanes = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`l${i}`, [101 + (i % 8)]]))
  const nine = planWindow(sheetOf(lanes(9)), NO_LANE_STATES, window)
  expect([nine.lanes.length, nine.gathered, nine.lanes.some(({ rest }) => rest)]).toEqual([9, 0, false])
  const ten = planWindow(sheetOf(lanes(10)), NO_LANE_STATES, window)
  expect(names(ten)).toEqual([...Array.from({ length: 8 }, (_, i) => `l${i}部`), '其他 2 个部门'])
  expect(ten.lanes.at(-1)).toMatchObject({ id: 'rest', rest: true, state: 'open' })
  const nineOfTen = planWindow(sheetOf({ ...lanes(9), far: [300] }), NO_LANE_STATES, window)
  expect([nineOfTen.lanes.length, names(nineOfTen).at(-1)]).toEqual([9, '其他 2 个部门'])
  const spread = planWindow(sheetOf(lanes(10)), states({ full: ['rest'] }), window)
  expect([spread.lanes.length, spread.gathered, spread.spread]).toEqual([10, 0, true])
})

test('beside an article what is left keeps its name, and takes in what is gathered, in order of time', () => {
  const lanes = { a: [101], b: [300, 104], rest: [106, 102] }
  const open = ArticleId.parse('open')
  const last = (sheet: WindowSheet) => planWindow(sheet, NO_LANE_STATES, window).lanes.at(-1)
  expect(last(sheetOf(lanes, { open }))?.name).toBe('rest部')
  const far = { a: [101], b: [300, 4], rest: [106, 102] }
  expect(last(sheetOf(far, { open }))?.name).toBe('rest部')
  expect(last(sheetOf({ a: [101], b: [300] }, { open }))?.name).toBe('其他 1 个部门')
  expect(last(sheetOf(far))?.name).toBe('其他 1 个部门')
  expect(last(sheetOf(far))?.items.map(({ mark }) => mark.from)).toEqual([102.5, 106.5])
  expect(last(sheetOf(lanes))?.name).toBe('rest部')
  expect(last(sheetOf(far))?.marks.map(({ from }) => from)).toEqual([4.5, 102.5, 106.5, 300.5])
})

test('an event that a lane shows is not gathered again', () => {
  const sheet = sheetOf({ a: [101], b: [300] })
  const [one, two] = sheet.lanes
  if (one === undefined || two === undefined) throw new Error('two lanes')
  const shared = { ...two, marks: [...two.marks, ...one.marks] }
  const other: Lane = { ...two, id: 'c', marks: [...two.marks] }
  const lanes = [{ ...one, marks: [...one.marks, ...two.marks] }, other]
  expect(planWindow({ ...sheet, lanes }, NO_LANE_STATES, window).lanes.at(-1)?.marks).toEqual([])
  expect(planWindow({ ...sheet, lanes: [one, shared] }, NO_LANE_STATES, window).lanes).toHaveLength(2)
})

test('a folded lane is narrow and counts; what lies outside the window is counted in every lane', () => {
  const sheet = sheetOf({ a: [101, 101, 104, 95, 85, 111], b: [102], c: [1] })
  const plan = planWindow(sheet, states({ folded: ['a', 'rest'] }), window)
  expect(plan.lanes.map(({ state }) => state)).toEqual(['folded', 'open', 'folded'])
  expect(plan.lanes.map(({ top, height }) => [top, height])).toEqual([
    [0, 1.5],
    [1.5, 1.75],
    [3.25, 1.5],
  ])
  expect(plan.height).toBe(4.75)
  expect(plan.lanes[0]?.items).toEqual([])
  expect(counts(plan)).toEqual(['101–102: 2', '104–105: 1', '90–100: 1', '80–90: 1', '110–120: 1'])
  expect(plan.lanes[0]?.cells[0]).toMatchObject({ lane: 'a', top: 0, height: 1.5 })
  const one = planWindow(sheetOf({ a: [104] }), states({ folded: ['a'] }), window)
  expect([one.lanes[0]?.items, counts(one)]).toEqual([[], ['104–105: 1']])
  const open = planWindow(sheet, NO_LANE_STATES, window)
  expect(open.lanes[0]).toMatchObject({ state: 'open', more: [] })
  expect(open.lanes[0]?.items.map(({ top }) => top)).toEqual([0, 1.75, 0])
  expect(counts(open)).toEqual(['90–100: 1', '80–90: 1', '110–120: 1'])
  expect(open.lanes[0]?.cells[0]).toMatchObject({ lane: 'a', top: 0, height: 1.75 })
})

test('each lane has a row, the fullest get more while there are any of nine', () => {
  const sheet = sheetOf({ a: times(5, 101), b: times(4, 103), c: [105] })
  expect(rows(planWindow(sheet, NO_LANE_STATES, window))).toEqual([4, 4, 1])
  const two = sheetOf({ a: times(8, 101), b: [105] })
  expect(rows(planWindow(two, NO_LANE_STATES, window))).toEqual([7, 1])
  expect(rows(planWindow(two, states({ full: ['a'] }), window))).toEqual([8, 1])
  expect(planWindow(two, states({ full: ['a'] }), window).lanes[0]?.state).toBe('full')
  const long = sheetOf({ a: times(12, 101), b: [105] })
  expect(rows(planWindow(long, states({ full: ['a'] }), window))).toEqual([12, 1])
  const folded = sheetOf({ a: times(6, 101), b: times(7, 103) })
  expect(rows(planWindow(folded, states({ folded: ['a'] }), window))[0]).toBe(7)
  const one = { all: times(9, 101) }
  expect(rows(planWindow(sheetOf(one), NO_LANE_STATES, window))).toEqual([9])
})

test('what a lane has no room for is behind a +n, or counted where more would be hidden than shown', () => {
  const shown = (on: number[]) => {
    const [lane] = planWindow(sheetOf({ a: on, b: [], c: [] }), NO_LANE_STATES, window).lanes
    return [lane?.items.length, lane?.more.map(({ marks }) => marks.length), lane?.cells.length]
  }
  expect(shown(times(7, 101))).toEqual([7, [], 0])
  expect(shown(times(12, 101))).toEqual([6, [6], 0])
  expect(shown(times(13, 101))).toEqual([0, [], 1])
})

test('more than two hundred marks are counted, the fullest lane first', () => {
  const drawn = (lanes: Record<string, number[]>) =>
    planWindow(sheetOf(lanes), NO_LANE_STATES, wide).lanes.map(({ items }) => items.length)
  expect(drawn({ a: many(120, 0, 3), b: many(80, 1, 5) })).toEqual([120, 80])
  expect(drawn({ a: many(121, 0, 3), b: many(80, 1, 5) })).toEqual([0, 80])
  expect(drawn({ a: many(101, 0, 3), b: many(101, 1, 3) })).toEqual([101, 0])
  expect(drawn({ a: many(201, 0, 1) })).toEqual([0])
})

test('the last lane stretches down to the least height of the sheet', () => {
  const plan = planWindow(sheetOf({ a: [101, 102], b: [103] }, { height: 10 }), NO_LANE_STATES, window)
  expect(plan.lanes.map(({ height }) => height)).toEqual([1.75, 8.25])
  expect(plan.height).toBe(10)
})

test('all marks together are in order of time', () => {
  const { items } = planWindow(sheetOf({ a: [103, 101], b: [102] }), NO_LANE_STATES, window)
  expect(items.map(({ mark }: { mark: Mark }) => mark.from)).toEqual([101.5, 102.5, 103.5])
})

const eightMore = Object.fromEntries(many(8, 0, 1).map((i) => [`l${i}`, times(40, 5 + i)]))

test('all lanes that are asked for have as many rows as they need', () => {
  const lanes = Object.fromEntries(many(10, 0, 1).map((i) => [`l${i}`, i === 0 ? times(4, 101) : [101]]))
  expect(rows(planWindow(sheetOf(lanes), states({ full: ['rest'] }), window))).toEqual([4, ...times(9, 1)])
})

test('a lane with more marks than can be drawn takes no rows from another', () => {
  const sheet = sheetOf({ a: many(201, 0, 1), b: times(8, 5) })
  expect(rows(planWindow(sheet, NO_LANE_STATES, wide))).toEqual([1, 7])
  expect(planWindow(sheetOf({ a: many(200, 0, 2) }), NO_LANE_STATES, wide).items).toHaveLength(200)
})

test('no more than forty marks stand in one row, though bare ones would have room', () => {
  const drawn = (count: number) => {
    const { lanes } = planWindow(sheetOf({ ...eightMore, a: many(count, 5, 9) }), NO_LANE_STATES, wide)
    return lanes.find(({ id }) => id === 'a')?.items.length
  }
  expect([drawn(40), drawn(41)]).toEqual([40, 0])
})

test('in one row a mark without room for its label stands bare beside those that have theirs', () => {
  const plan = planWindow(sheetOf({ ...eightMore, a: [368, 399] }), NO_LANE_STATES, wide)
  expect(plan.items.map(({ side }) => side)).toEqual(['right', 'none'])
})

test('where days are narrow a “+n” stands for as many of them as have room for it', () => {
  const [lane] = planWindow(sheetOf({ a: times(12, 101) }), NO_LANE_STATES, wide).lanes
  expect(lane?.more.map(({ day, days: wideAs, marks }) => [day, wideAs, marks.length])).toEqual([[78, 31, 6]])
})
