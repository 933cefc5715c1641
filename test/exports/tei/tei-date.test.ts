import { expect, test } from 'vitest'
import { readEdtf } from '../../../src/compiler/read/edtf.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import {
  dateAttributes,
  inferredDateAttributes,
  precisionAttribute,
} from '../../../src/exports/tei/tei-date.ts'

function date(edtf: string) {
  const read = readEdtf(edtf, { file: '', place: { line: 1, column: 1 } }, new Report())
  if (read === undefined) throw new Error(`${edtf} is no date`)
  return read
}

test.each<[edtf: string, attributes: object]>([
  ['2022-10', { when: '2022-10' }],
  ['2021', { when: '2021' }],
  ['2022-10/2022-12', { from: '2022-10', to: '2022-12' }],
  ['2022-10/..', { from: '2022-10' }],
  ['../2021', { to: '2021' }],
  ['2022-11-20?', { when: '2022-11-20', cert: 'low' }],
  ['2022-11-11~/2022-11-20~', { from: '2022-11-11', to: '2022-11-20' }],
])('%s is as exact in TEI', (edtf, attributes) => {
  expect(dateAttributes(date(edtf))).toEqual(attributes)
})

test('an inferred month is bounded by that month', () => {
  expect(inferredDateAttributes(date('2022-10'))).toEqual({ notBefore: '2022-10', notAfter: '2022-10' })
})

test('an approximate date has a low precision', () => {
  expect(precisionAttribute(date('2022-11-20~'))).toEqual({ precision: 'low' })
  expect(precisionAttribute(date('2022-10%'))).toEqual({ precision: 'low' })
  expect(precisionAttribute(date('2022-10?'))).toEqual({})
})
