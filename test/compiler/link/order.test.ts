import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePages } from '../../../src/compiler/link/order.ts'

const sorted = (...names: string[]) => names.toSorted(comparePages)

test('printed pages come as a reader counts them', () => {
  expect(sorted('A10', 'B1', 'A2', '10', '2', 'A2B', 'A')).toEqual(['2', '10', 'A', 'A2', 'A2B', 'A10', 'B1'])
  expect(sorted('1', 'A1')).toEqual(['1', 'A1'])
  expect(comparePages('A02', 'A2')).toBe(0)
  expect(comparePages('', '')).toBe(0)
  expect(sorted('A', '')).toEqual(['', 'A'])
})

test('of any pages one comes first, whichever is asked about, and the order goes on', () => {
  const page = fc.string({ unit: fc.constantFrom('A', 'B', '0', '1', '9'), maxLength: 4 })
  fc.assert(
    fc.property(page, page, page, (a, b, c) => {
      expect(Math.sign(comparePages(a, b)) + Math.sign(comparePages(b, a))).toBe(0)
      const [x = '', y = '', z = ''] = [a, b, c].toSorted(comparePages)
      expect(comparePages(x, y)).toBeLessThanOrEqual(0)
      expect(comparePages(y, z)).toBeLessThanOrEqual(0)
      expect(comparePages(x, z)).toBeLessThanOrEqual(0)
    }),
  )
})
