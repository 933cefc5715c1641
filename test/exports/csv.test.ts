import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CsvCell, formatCsv, withoutGuard } from '../../src/exports/csv.ts'
import { hostileText } from './any-edition.ts'
import { parseCsv } from './parse-csv.ts'

const csv = (table: readonly (readonly CsvCell[])[]) => [...formatCsv(table)].join('')

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
      expect(parseCsv(csv(table)).map((row) => row.map(withoutGuard))).toEqual(table)
    }),
  )
})

test('no field begins as a formula does', () => {
  fc.assert(
    fc.property(rows, (table) => {
      for (const field of parseCsv(csv(table)).flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

test.each([
  '11月30日',
  '11月21日凌晨',
  '2022年11月',
  '十一月三十日',
  '3-4',
  '1/2',
  '1E5',
  '007',
  '4点15分',
  '9:30 PM',
  '50%',
  '￥100',
  'Dec 1',
  'mar-5',
  'TRUE',
  '＝1+1',
])('%s stays words in a spreadsheet', (words) => {
  expect(parseCsv(csv([[words]]))).toEqual([[`'${words}`]])
})

test.each(['从11月13日开始', '24小时', '市委', 'youyu-inspection', 'https://example.org/1', '2号楼甲'])(
  '%s needs no guard',
  (words) => {
    expect(parseCsv(csv([[words]]))).toEqual([[words]])
  },
)

test('a date is for machines and stands as it is', () => {
  expect(parseCsv(csv([[{ date: '2022-11-30' }, { date: '../2022-11-28' }]]))).toEqual([
    ['2022-11-30', '../2022-11-28'],
  ])
})

test('a field with a quotation mark, a comma or a line end is quoted', () => {
  expect(csv([['a', 'b,c', 'd"e', 'f\ng', '=1+1']])).toBe(`\uFEFFa,"b,c","d""e","f\ng",'=1+1\r\n`)
})
