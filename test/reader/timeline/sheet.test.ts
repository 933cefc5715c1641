import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../src/edition/day.ts'
import type { Listing } from '../../../src/reader/listing.ts'
import { laneStates } from '../../../src/reader/timeline/lane-states.ts'
import { planSheet, sheetOf } from '../../../src/reader/timeline/sheet.ts'
import { editionOver } from './long-edition.ts'

const FIRST = 18_000

/** An edition of so many days, with an event on each of the days given in as many departments as there are, or in one. */
function editionOf(days: number, departments: number, on: readonly number[], label = '会'): Listing {
  const span = { from: dayFromNumber(FIRST), to: dayFromNumber(FIRST + days - 1) }
  const dates = on.map((n, i) => {
    const day = dayFromNumber(FIRST + n)
    return { date: { shape: 'day' as const, edtf: day, day }, departments: [i], article: i, label }
  })
  return editionOver(span, departments, dates)
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const window = { from: 2, to: 4 }

test('up to sixty days that have room in nine rows keep them in every window; more are laid out for each', () => {
  const fixed = (edition: Listing) => sheetOf(edition, 'departments').fixed
  expect([fixed(editionOf(60, 1, [1])), fixed(editionOf(61, 1, [1]))]).toEqual([true, false])
  expect([fixed(editionOf(20, 9, upTo(9))), fixed(editionOf(20, 10, upTo(10)))]).toEqual([true, false])
})

test('more than two hundred marks are laid out for each window, though nine rows had room for them', () => {
  const fixed = [200, 201].map((count) => {
    const days = upTo(count).map((i) => Math.floor(i / 9))
    return sheetOf(editionOf(25, 9, days, '1'), 'departments').fixed
  })
  expect(fixed).toEqual([true, false])
})

test('where every mark has its row in every window, nothing is counted, and the sheet is as high as its rows', () => {
  const sheet = sheetOf(editionOf(20, 3, [1, 9, 15]), 'departments')
  expect(sheet.height).toBe(3 * 1.75)
  const plan = planSheet(sheet, undefined, window)
  expect(plan.made).toEqual({ from: 0, to: 20 })
  expect(plan.lanes.map(({ items, cells }) => [items.length, cells])).toEqual([
    [1, []],
    [1, []],
    [1, []],
  ])
})

test('what is laid out for each window is, without one, that of the whole span, and never shorter than that', () => {
  const sheet = sheetOf(editionOf(20, 10, upTo(10)), 'departments')
  const whole = planSheet(sheet)
  expect([whole.made, whole.height, sheet.height]).toEqual([{ from: 0, to: 20 }, 9 * 1.75, 9 * 1.75])
  const narrow = planSheet(sheet, undefined, window)
  expect([narrow.made, narrow.height, narrow.lanes.length]).toEqual([window, 9 * 1.75, 3])
})

test('beside an article its lane comes first, the folded others take their part of the height', () => {
  for (const days of [20, 100]) {
    const edition = editionOf(days, 3, [1, 9, 15])
    const open = edition.articles[1]?.id
    if (open === undefined) throw new Error('an article')
    const sheet = sheetOf(edition, 'departments', open)
    expect([sheet.open, sheet.fixed, sheet.height]).toEqual([open, days === 20, 1.75 + 1.5])
    const { lanes } = planSheet(sheet, laneStates({}, open))
    expect(lanes.map(({ name, state }) => [name, state])).toEqual([
      ['部门1', 'open'],
      ['其他部门', 'folded'],
    ])
    expect('open' in sheetOf(edition, 'departments')).toBe(false)
  }
})

test('all in one, or lanes of articles, stand as asked for in every window', () => {
  const edition = editionOf(20, 3, [1, 9, 15])
  const names = (mode: 'one' | 'articles') => planSheet(sheetOf(edition, mode)).lanes.map(({ id }) => id)
  expect(names('one')).toEqual(['all'])
  expect(names('articles')).toEqual(['article-0', 'article-1', 'article-2'])
})
