import { expect, test } from 'vitest'
import type { Mark } from '../../../src/reader/timeline/marks.ts'
import { type Packing, pack, packBare } from '../../../src/reader/timeline/pack.ts'
import { bareMark, dayMarks } from './bare-mark.ts'

/** Eight rem a day. */
const frame = { from: 0, to: 10, width: 80 }

const rowsOf = ({ placed }: Packing) => placed.map(({ mark, row, side }) => [mark.place, row, side])
const moreOf = ({ more }: Packing) =>
  more.map(({ day, days, marks }) => [day, days, marks.map(({ place }) => place)])

test('each mark stands in the first row, and there on the first side, that has room', () => {
  const one = pack(dayMarks([1, 2, 2, 5, 9], 4), frame, 6)
  expect(rowsOf(one)).toEqual([
    [0, 0, 'right'],
    [1, 0, 'right'],
    [2, 1, 'right'],
    [3, 0, 'right'],
    [4, 0, 'left'],
  ])
  expect([moreOf(one), one.rows]).toEqual([[], 2])
})

test('marks are placed in order of time, in whatever order they come', () => {
  expect(rowsOf(pack(dayMarks([5, 3, 4], 12), frame, 6))).toEqual([
    [1, 0, 'right'],
    [2, 1, 'right'],
    [0, 0, 'right'],
  ])
  expect(rowsOf(packBare(dayMarks([5, 3, 4]), frame)).map(([place]) => place)).toEqual([1, 2, 0])
})

test('what has no room is gathered by its day in a row more', () => {
  const one = pack(dayMarks([2, 2, 2, 7, 7, 8]), frame, 1)
  expect(moreOf(one)).toEqual([
    [2, 1, [1, 2]],
    [7, 1, [4]],
  ])
  expect(rowsOf(one).map(([place]) => place)).toEqual([0, 3, 5])
  expect(one.rows).toBe(2)
})

test('or by the slot that it stands in', () => {
  const slotOf = ({ from }: Mark) => (from < 4 ? { from: 0, to: 4 } : { from: 4, to: 10 })
  const one = pack(dayMarks([2, 2, 3, 3, 7, 7]), frame, 1, { slotOf })
  expect(moreOf(one)).toEqual([
    [0, 4, [1, 3]],
    [4, 6, [5]],
  ])
})

test('a mark stands without its label where that has no room, if it may or its label has none anywhere', () => {
  const marks = dayMarks([3, 4], 12)
  expect(rowsOf(pack(marks, frame, 1, { bare: true }))).toEqual([[0, 0, 'right']])
  const apart = [bareMark('day', 3.5, 3.5, 12, 0), bareMark('day', 5.5, 5.5, 40, 1)]
  expect(rowsOf(pack(apart, frame, 1, { bare: true }))).toEqual([
    [0, 0, 'right'],
    [1, 0, 'none'],
  ])
  expect(moreOf(pack(apart, frame, 1))).toEqual([[5, 1, [1]]])
  const long = [bareMark('day', 5.5, 5.5, 90, 0)]
  expect(rowsOf(pack(long, frame, 1))).toEqual([[0, 0, 'none']])
  expect(rowsOf(pack(long, frame, Number.POSITIVE_INFINITY))).toEqual([[0, 0, 'none']])
})

test('without labels marks stand in as many rows as they need, and none is left out', () => {
  const one = packBare(dayMarks([2, 2, 2, 3], 12), frame)
  expect(rowsOf(one)).toEqual([
    [0, 0, 'none'],
    [1, 1, 'none'],
    [2, 2, 'none'],
    [3, 0, 'none'],
  ])
  expect([one.rows, one.more]).toEqual([3, []])
})

test('a lane without marks has a row', () => {
  expect([pack([], frame, 6).rows, packBare([], frame).rows]).toEqual([1, 1])
})
