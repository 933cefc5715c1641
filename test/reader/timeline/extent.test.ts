import { expect, test } from 'vitest'
import {
  collide,
  type Extent,
  extentOf,
  isInFrame,
  overlaps,
  type Side,
  sidesOf,
} from '../../../src/reader/timeline/extent.ts'
import type { MarkShape } from '../../../src/reader/timeline/marks.ts'
import { bareMark } from './bare-mark.ts'

/** Eight rem a day. */
const roomy = { from: 0, to: 10, width: 80 }
/** A quarter of a rem a day. */
const dense = { from: 0, to: 256, width: 64 }

const drawn = (extent: Extent | undefined) =>
  extent && [extent.left, extent.body.left, extent.body.right, extent.right]
const labelled = (extent: Extent | undefined) => extent?.label && [extent.label.left, extent.label.right]

test.each<[MarkShape, number, number, Side, number, number[], number[] | undefined]>([
  ['day', 5.5, 5.5, 'none', 2, [43.6875, 43.6875, 44.3125, 44.3125], undefined],
  ['day', 5.5, 5.5, 'right', 2, [43.6875, 43.6875, 44.3125, 46.6875], [44.6875, 46.6875]],
  ['day', 5.5, 5.5, 'left', 2, [41.3125, 43.6875, 44.3125, 44.3125], [41.3125, 43.3125]],
  ['part', 5.25, 5.265625, 'right', 2, [42, 42, 42.5, 44.875], [42.875, 44.875]],
  ['part', 5.25, 5.5, 'right', 2, [42, 42, 44, 46.375], [44.375, 46.375]],
  ['part', 9.96875, 10, 'none', 2, [79.5, 79.5, 80, 80], undefined],
  ['span', 2, 4, 'inside', 10, [16, 16, 32, 32], [16.375, 26.375]],
  ['span', 2, 4, 'right', 10, [16, 16, 32, 42.375], [32.375, 42.375]],
  ['span', 2, 4, 'left', 10, [5.625, 16, 32, 32], [5.625, 15.625]],
  ['span', -2, 3, 'inside', 10, [0, 0, 24, 24], [0.375, 10.375]],
  ['span', 8, 12, 'inside', 10, [64, 64, 80, 80], [64.375, 74.375]],
  ['span', 2, 2.03125, 'none', 2, [16, 16, 16.25, 16.25], undefined],
  ['period', 2, 2.03125, 'none', 2, [16, 16, 16.5, 16.5], undefined],
  ['period', 2, 4, 'inside', 10, [16, 16, 32, 32], [16.375, 26.375]],
  ['beginning', 2, 3, 'inside', 10, [16, 16, 27.625, 27.625], [16.375, 26.375]],
  ['beginning', 2, 3, 'inside', 2, [16, 16, 24, 24], [16.375, 18.375]],
  ['beginning', 9, 10, 'inside', 7.5, [72, 72, 80, 80], [72.375, 79.875]],
  ['beginning', 2, 3, 'left', 10, [5.625, 16, 24, 24], [5.625, 15.625]],
  ['end', 7, 8, 'inside', 10, [52.375, 52.375, 64, 64], [53.625, 63.625]],
  ['end', 7, 8, 'inside', 2, [56, 56, 64, 64], [61.625, 63.625]],
  ['end', 0, 1, 'inside', 7, [0, 0, 8, 8], [0.625, 7.625]],
  ['end', 7, 8, 'right', 10, [56, 56, 64, 74.375], [64.375, 74.375]],
])('a %s from %d to %d, its label %s and %d wide', (shape, from, to, side, width, reach, label) => {
  const extent = extentOf(bareMark(shape, from, to, width), side, roomy)
  expect(extent?.side).toBe(side)
  expect(drawn(extent)).toEqual(reach)
  expect(labelled(extent)).toEqual(label)
})

test.each<[MarkShape, number, number, Side, number]>([
  ['day', 0.5, 0.5, 'left', 3.3125],
  ['day', 9.5, 9.5, 'right', 3.3125],
  ['span', 2, 4, 'inside', 15.25],
  ['beginning', 9, 10, 'inside', 7.625],
  ['end', 0, 1, 'inside', 7.625],
])('the label of a %s from %d to %d has room %s up to %d rem', (shape, from, to, side, width) => {
  expect(extentOf(bareMark(shape, from, to, width), side, roomy)).toBeDefined()
  expect(extentOf(bareMark(shape, from, to, width + 0.01), side, roomy)).toBeUndefined()
})

test.each<[MarkShape, number, number, [number, number]]>([
  ['day', 0.5, 0.5, [0.125, 0.75]],
  ['day', 255.5, 255.5, [63.25, 63.875]],
  ['day', 128, 128, [31.6875, 32.3125]],
  ['span', 4, 5, [1, 1.5]],
  ['beginning', 4, 5, [1, 1.5]],
  ['end', 4, 5, [1, 1.5]],
  ['span', 4, 8, [1, 2]],
  ['span', 255, 256, [63.5, 64]],
  ['span', -3, 1, [0, 0.5]],
  ['span', 255, 300, [63.5, 64]],
])(
  'where days are narrow a %s from %d to %d can still be seen, within the frame',
  (shape, from, to, body) => {
    expect(drawn(extentOf(bareMark(shape, from, to), 'none', dense))?.slice(1, 3)).toEqual(body)
  },
)

test('days are narrow below three quarters of a rem', () => {
  const body = (width: number) =>
    extentOf(bareMark('day', 0.5, 0.5), 'none', { from: 0, to: 64, width })?.body
  expect(body(48)?.left).toBe(0.0625)
  expect(body(47.9)?.left).toBe(0.125)
})

test.each<[MarkShape, number, number, boolean]>([
  ['day', 2.5, 2.5, true],
  ['day', 2.03, 2.03, false],
  ['day', 2.0390625, 2.0390625, true],
  ['day', 11.97, 11.97, false],
  ['part', 1.9, 2.1, false],
  ['part', 2, 2.1, true],
  ['period', 1, 2.09375, true],
  ['period', 1, 2.0625, false],
  ['period', 2, 2.01, true],
  ['span', 1, 2.09375, true],
  ['span', 1, 2.0625, false],
  ['span', 11.90625, 14, true],
  ['span', 11.95, 14, false],
  ['beginning', 1, 2.0625, false],
  ['end', 1, 2.5, true],
  ['span', 20, 22, false],
])('a %s from %d to %d is in a window from 2 to 12: %s', (shape, from, to, isIn) => {
  expect(isInFrame(bareMark(shape, from, to), { from: 2, to: 12, width: 80 })).toBe(isIn)
})

test('how narrow days are does not depend on where the window stands', () => {
  const late = { from: 100, to: 110, width: 80 }
  expect(isInFrame(bareMark('day', 109.97, 109.97), late)).toBe(false)
})

test('where days are narrow all that is of the window’s time is in it', () => {
  expect(isInFrame(bareMark('day', 0.1, 0.1), dense)).toBe(true)
  expect(isInFrame(bareMark('span', -4, 0.1), dense)).toBe(true)
  expect(isInFrame(bareMark('span', -4, 0), dense)).toBe(false)
})

test.each([
  [3, 3, true],
  [3, 3.5, true],
  [1, 3, false],
  [1, 3.1, true],
  [5, 5, false],
  [4.9, 5, true],
  [5, 6, false],
  [4.9, 6, true],
  [1, 8, true],
  [2.9, 2.9, false],
])('from %d to %d is of the time from 3 to 5: %s', (from, to, is) => {
  expect(overlaps({ from, to }, { from: 3, to: 5 })).toBe(is)
})

test('a label stands inside what is long, else to the right, else to the left; never where a fading end would be', () => {
  const sides = (shape: MarkShape) => sidesOf(bareMark(shape, 0, 1)).join()
  expect([sides('day'), sides('part')]).toEqual(['right,left', 'right,left'])
  expect([sides('span'), sides('period')]).toEqual(['inside,right,left', 'inside,right,left'])
  expect([sides('beginning'), sides('end')]).toEqual(['inside,left', 'inside,right'])
})

test('two of a row keep half a rem between them', () => {
  const one = { left: 2, right: 4 }
  for (const [left, right, is] of [
    [4.5, 6, false],
    [4.4, 6, true],
    [0, 1.5, false],
    [0, 1.6, true],
    [2.5, 3, true],
  ] as const) {
    expect(collide(one, { left, right })).toBe(is)
    expect(collide({ left, right }, one)).toBe(is)
  }
})
