import { expect, test } from 'vitest'
import { daysBetween } from '../../src/edition/day-run.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { isWeekend, weekdayInitial } from '../../src/reader/weekday-words.ts'

// 27 November 2022 was a Sunday.
const week = daysBetween(Day.parse('2022-11-27'), Day.parse('2022-12-03'))

test('each day of a week has its character, and Saturday and Sunday are its end', () => {
  expect(week.map(weekdayInitial).join('')).toBe('日一二三四五六')
  expect(week.filter(isWeekend).map(weekdayInitial)).toEqual(['日', '六'])
})
