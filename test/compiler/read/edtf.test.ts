import oracle from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEdtf } from '../../../src/compiler/read/edtf.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { EventDate } from '../../../src/edition/schema.ts'
import { runs } from '../../runs.ts'

const WHERE = { file: 'page.yaml', place: { line: 1, column: 1 } }

function read(text: string): EventDate | undefined {
  const report = new Report()
  const date = readEdtf(text, WHERE, report)
  expect(report.hasErrors).toBe(date === undefined)
  return date
}

test.each<[text: string, date: object]>([
  ['2022-11-30', { shape: 'day', day: '2022-11-30' }],
  ['2022-11-30?', { shape: 'day', day: '2022-11-30', qualifier: 'uncertain' }],
  ['2022-02', { shape: 'period', precision: 'month', from: '2022-02-01', to: '2022-02-28' }],
  [
    '2021~',
    { shape: 'period', precision: 'year', from: '2021-01-01', to: '2021-12-31', qualifier: 'approximate' },
  ],
  ['2022-11-26/2022-11-29', { shape: 'span', from: '2022-11-26', to: '2022-11-29' }],
  ['2022-10/2022-11-15', { shape: 'span', precision: 'month', from: '2022-10-01', to: '2022-11-15' }],
  ['2021/2022-02', { shape: 'span', precision: 'year', from: '2021-01-01', to: '2022-02-28' }],
  [
    '2022-11~/2022-12?',
    { shape: 'span', precision: 'month', from: '2022-11-01', to: '2022-12-31', qualifier: 'both' },
  ],
  ['2021-11/2022', { shape: 'span', precision: 'year', from: '2021-11-01', to: '2022-12-31' }],
  ['2022-10/..', { shape: 'beginning', precision: 'month', from: '2022-10-01' }],
  ['../2022%', { shape: 'end', precision: 'year', to: '2022-12-31', qualifier: 'both' }],
])('%s is read whole', (text, date) => {
  expect(read(text)).toEqual({ edtf: text, ...date })
})

test.each([
  '..',
  '../..',
  '',
  '/',
  '2022/',
  '/2022',
  '2022-13',
  '2022-21',
  '2022-11-31',
  '2022-11-XX',
  '2022-1',
  '22',
  '2022-?11',
  '2022/2021',
  '2022/2022',
  '2022/2022-01',
  '2022-11-20/2022-11-20/2022-11-20',
  '[2022-11-20,2022-11-21]',
])('“%s” is refused', (text) => {
  expect(read(text)).toBeUndefined()
})

const end = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.stringMatching(/^202[0-4](-(0[1-9]|1[0-3])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~%]?$/),
  },
  { weight: 2, arbitrary: fc.constant('..') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
)
const text = fc.oneof(
  end,
  fc.tuple(end, end).map((ends) => ends.join('/')),
)

test('what is read is EDTF, with the days that another parser finds', () => {
  fc.assert(
    fc.property(text, (edtf) => {
      const date = read(edtf)
      if (date === undefined) return
      expect(EventDate.parse(date)).toEqual(date)
      const { min, max } = oracle(edtf)
      const from = 'day' in date ? date.day : 'from' in date ? date.from : undefined
      const to = 'day' in date ? date.day : 'to' in date ? date.to : undefined
      expect(from).toBe(Number.isFinite(min) ? new Date(min).toISOString().slice(0, 10) : undefined)
      expect(to).toBe(Number.isFinite(max) ? new Date(max).toISOString().slice(0, 10) : undefined)
    }),
    { numRuns: runs(1000) },
  )
})
