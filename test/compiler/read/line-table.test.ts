import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineTable } from '../../../src/compiler/read/line-table.ts'

test('lines are counted from 1 and end before their line feed', () => {
  const text = '一\n\n三四\n'
  const table = new LineTable(text)
  expect(table.count).toBe(3)
  expect([1, 2, 3, 4].map((n) => table.line(n))).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 2 },
    { start: 3, end: 5 },
    undefined,
  ])
  expect(table.placeAt(4)).toEqual({ line: 3, column: 2 })
})

test('a code unit’s line and column lead back to it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('字', 'a', '\n')), fc.nat(), (chars, pick) => {
      const text = `${chars.join('')}终`
      const table = new LineTable(text)
      const offset = pick % text.length
      const { line, column } = table.placeAt(offset)
      expect((table.line(line)?.start ?? -1) + column - 1).toBe(offset)
    }),
  )
})
