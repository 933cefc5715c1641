import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEdtf } from '../../src/compiler/read/edtf.ts'
import { Report } from '../../src/compiler/report/report.ts'
import { Day } from '../../src/edition/day-schema.ts'
import type { EventDate } from '../../src/edition/schema.ts'
import { dayRunName, eventDateName, monthName, statedDays } from '../../src/reader/date-words.ts'

function date(edtf: string): EventDate {
  const read = readEdtf(edtf, { file: '', place: { line: 1, column: 1 } }, new Report())
  if (read === undefined) throw new Error(`${edtf} is no date`)
  return read
}

test.each([
  ['2022-11-21', '11月21日'],
  ['2022-10', '10月'],
  ['2021', '2021年'],
  ['2022-10/2022-12', '10月—12月'],
  ['2021-12/2022-01', '2021年12月—2022年1月'],
  ['2021/2022', '2021年—2022年'],
  ['2022-10/2022-11-15', '10月—11月'],
  ['2022-10/..', '10月起'],
  ['../2021', '截至2021年'],
  ['2022-11-20~', '约11月20日'],
  ['2022-10~', '约10月'],
  ['2022-11-01~/2022-11-10~', '11月上旬'],
  ['2022-11-11~/2022-11-20~', '11月中旬'],
  ['2024-02-21~/2024-02-29~', '2月下旬'],
  ['2022-11-11/2022-11-20', '11月11日—20日'],
  ['2022-11-12~/2022-11-20~', '约11月12日—20日'],
  ['2022-11-20?', '11月20日（存疑）'],
  ['2022%', '约2022年（存疑）'],
  ['2022-11-01~/2022-12-10~', '约11月1日—12月10日'],
  ['2022-11~/2022-11-10~', '约11月'],
  ['2022/2022-11', '2022年'],
])('%s is called %s', (edtf, name) => {
  expect(eventDateName(date(edtf))).toBe(name)
})

test.each([
  ['2022-11-21', '2022年11月21日'],
  ['2022-11-26/2022-11-29', '2022年11月26日—29日'],
  ['2022-12-30/2023-01-02', '2022年12月30日—2023年1月2日'],
  ['2022-10', '2022年10月'],
  ['2022-10/2022-12', '2022年10月—12月'],
  ['2021-12/2022-01', '2021年12月—2022年1月'],
  ['2021', '2021年'],
  ['../2022-11-28', '截至2022年11月28日'],
  ['2022-10?/..', '2022年10月起（存疑）'],
  ['2022-11-11~/2022-11-20~', '2022年11月中旬'],
  ['2022-10/2022-10-15', '2022年10月'],
])('%s with its year is called %s', (edtf, name) => {
  expect(eventDateName(date(edtf), true)).toBe(name)
})

test.each([
  ['2022-11-21', '2022-11-21', '2022-11-21'],
  ['2022-10', '2022-10-01', '2022-10-31'],
  ['2022-11-26/2022-11-29', '2022-11-26', '2022-11-29'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['2022-11-13/..', '2022-11-13', '2022-11-13'],
  ['2022-10/..', '2022-10-01', '2022-10-31'],
  ['../2021', '2021-01-01', '2021-12-31'],
])('the words of %s name %s to %s', (edtf, from, to) => {
  expect(statedDays(date(edtf))).toEqual({ from, to })
})

test('a day or a run of days is called by as many units as tell its ends apart', () => {
  const [day, later, year] = ['2022-11-26', '2022-12-02', '2023-01-02'].map((text) => Day.parse(text))
  if (day === undefined || later === undefined || year === undefined) throw new Error('no day')
  expect(dayRunName(day, day)).toBe('11月26日')
  expect(dayRunName(day, day, true)).toBe('2022年11月26日')
  expect(dayRunName(day, later)).toBe('11月26日—12月2日')
  expect(dayRunName(day, later, true)).toBe('2022年11月26日—12月2日')
  expect(dayRunName(day, year)).toBe('2022年11月26日—2023年1月2日')
  expect([monthName(day), monthName('2022-11', true)]).toEqual(['11月', '2022年11月'])
})

test('no coarse date is named by a day', () => {
  const coarse = fc.stringMatching(/^20[0-9]{2}(-(0[1-9]|1[0-2]))?$/)
  fc.assert(
    fc.property(fc.tuple(coarse, coarse), fc.constantFrom('', '?', '~', '%'), ([a, b], mark) => {
      const [first, last] = [a, b].sort()
      for (const edtf of [
        `${a}${mark}`,
        `${a}${mark}/..`,
        `../${a}${mark}`,
        `${first}${mark}/${last}${mark}`,
      ]) {
        if (edtf === `${first}${mark}/${last}${mark}` && `${last}-01`.startsWith(first ?? '')) continue
        expect(eventDateName(date(edtf))).not.toContain('日')
      }
    }),
  )
})
