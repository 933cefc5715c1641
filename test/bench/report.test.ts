import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printRatio, printTable, spread } from './report.ts'

test('the median of an odd and of an even number of numbers', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 })
  expect(spread([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4 })
  expect(() => spread([])).toThrow(RangeError)
})

test('half of the numbers lie on either side of the median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const { median, min, max } = spread(values)
      expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2)
      expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2)
      expect([min, max]).toEqual([Math.min(...values), Math.max(...values)])
    }),
  )
})

test('a table says median, least and most, and a dash for what was not measured', () => {
  expect(printTable(['a', 'b'], [{ name: 'text, ms', digits: 0, columns: [[1, 2, 9], []] }])).toBe(
    '          a        b\ntext, ms  2 (1–9)  —\n',
  )
})

test('a ratio says whether its target is met', () => {
  expect(printRatio('text', [115], [100], 1.15)).toBe('text: 1.15 × (target ≤ 1.15 ×)\n')
  expect(printRatio('text', [116], [100], 1.15)).toBe('text: 1.16 × (target ≤ 1.15 ×, MISSED)\n')
})
