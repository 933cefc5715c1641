import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCsv, withoutGuard } from '../../src/exports/csv.ts'
import { hostileText } from './any-edition.ts'
import { parseCsv } from './parse-csv.ts'

const rows = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(
    fc.array(fc.oneof(hostileText, fc.string(), fc.constant('')), { minLength: width, maxLength: width }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
)

test('a table comes back from its CSV', () => {
  fc.assert(
    fc.property(rows, (table) => {
      expect(parseCsv(formatCsv(table)).map((row) => row.map(withoutGuard))).toEqual(table)
    }),
  )
})

test('no field begins as a formula does', () => {
  fc.assert(
    fc.property(rows, (table) => {
      for (const field of parseCsv(formatCsv(table)).flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

test('a field with a quotation mark, a comma or a line end is quoted', () => {
  expect(formatCsv([['a', 'b,c', 'd"e', 'f\ng', '=1+1']])).toBe(`\uFEFFa,"b,c","d""e","f\ng",'=1+1\r\n`)
})
