import { expect, test } from 'vitest'
import { isDay } from '../../../src/edition/day.ts'
import { DepartmentId } from '../../../src/edition/ids.ts'
import { type ReaderState, WHOLE_EDITION } from '../../../src/reader/address.ts'
import {
  chooseCell,
  chooseDepartment,
  chooseOnly,
  chooseRun,
  isCellChosen,
  isChosen,
} from '../../../src/reader/timeline/choosing.ts'

const day = (words: string) => {
  if (!isDay(words)) throw new Error(words)
  return words
}
const span = { from: day('2022-11-13'), to: day('2022-11-30') }
const [a, b] = [DepartmentId.parse('women'), DepartmentId.parse('bus')]

test('a department pressed again is let go, another takes its place, others stay', () => {
  expect(chooseDepartment(a, WHOLE_EDITION)).toEqual([a])
  expect(chooseDepartment(a, { ...WHOLE_EDITION, departments: [a] })).toEqual([])
  expect(chooseDepartment(b, { ...WHOLE_EDITION, departments: [a] })).toEqual([b])
  expect(chooseDepartment(a, { ...WHOLE_EDITION, departments: [a, b] })).toEqual([b])
})

test('pressing any cell twice leaves neither department nor day chosen', () => {
  for (const at of [span.from, day('2022-11-20'), span.to]) {
    const cell = { department: a, day: at }
    const first = chooseCell(cell, WHOLE_EDITION, span)
    const { from, to } = first.days
    const state: ReaderState = {
      ...WHOLE_EDITION,
      departments: first.departments,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }
    expect(isCellChosen(cell, state, span)).toBe(true)
    expect(isCellChosen({ department: b, day: at }, state, span)).toBe(false)
    expect(chooseCell(cell, state, span)).toEqual({
      departments: [],
      days: { from: undefined, to: undefined },
    })
  }
})

test.each<[string, string | undefined, string | undefined, string | undefined, boolean]>([
  ['the same day', '2022-11-20', '2022-11-20', undefined, true],
  ['another first day', '2022-11-19', '2022-11-20', undefined, false],
  ['another last day', '2022-11-20', '2022-11-21', undefined, false],
  ['the same days', '2022-11-20', '2022-11-22', '2022-11-22', true],
  ['no days', undefined, undefined, undefined, false],
])('with %s chosen a cell is chosen or not', (_, from, to, last, is) => {
  const cell = { department: a, day: day('2022-11-20'), ...(last === undefined ? {} : { to: day(last) }) }
  const days = { ...(from && { from: day(from) }), ...(to && { to: day(to) }) }
  const state: ReaderState = { ...WHOLE_EDITION, departments: [a], ...days }
  expect(isCellChosen(cell, state, span)).toBe(is)
  expect(isCellChosen(cell, { ...state, departments: [a, b] }, span)).toBe(false)
  expect(isCellChosen(cell, { ...state, departments: [] }, span)).toBe(false)
})

test('a press on a run lets go only what is just that run', () => {
  const run = { from: day('2022-11-20'), to: day('2022-11-22') }
  const pressed = (to: string) => {
    const state: ReaderState = { ...WHOLE_EDITION, from: run.from, to: day(to) }
    return chooseOnly(run, state, span)
  }
  expect(pressed('2022-11-22')).toEqual({ from: undefined, to: undefined })
  expect(pressed('2022-11-23')).toEqual(run)
})

test('a run’s end that is the span’s own is left out of the address', () => {
  expect(chooseRun({ from: day('2022-11-20'), to: span.to }, span)).toStrictEqual({
    from: day('2022-11-20'),
    to: undefined,
  })
  expect(chooseRun(undefined, span)).toStrictEqual({ from: undefined, to: undefined })
})

test('a day is chosen from the first of the run to the last', () => {
  const run = { from: day('2022-11-20'), to: day('2022-11-22') }
  const on = ['2022-11-19', '2022-11-20', '2022-11-22', '2022-11-23'].map((it) => isChosen(day(it), run))
  expect(on).toEqual([false, true, true, false])
  expect(isChosen(run.from, undefined)).toBe(false)
})
