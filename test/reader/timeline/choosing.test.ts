import { expect, test } from 'vitest'
import { isDay } from '../../../src/edition/day.ts'
import { DepartmentId } from '../../../src/edition/ids.ts'
import { type ReaderState, WHOLE_EDITION } from '../../../src/reader/address.ts'
import { chooseCell, chooseDepartment, isCellChosen } from '../../../src/reader/timeline/choosing.ts'

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
