import { expect, test } from 'vitest'
import { Day } from '../../../src/edition/day-schema.ts'
import { InferenceId } from '../../../src/edition/ids.ts'
import type { EventDate } from '../../../src/edition/schema.ts'
import type { ListedEvent } from '../../../src/reader/listing.ts'
import { legendOf, yearNote } from '../../../src/reader/timeline/legend.ts'
import { pictureOf } from '../../../src/reader/timeline/picture.ts'
import { planSheet, sheetOf } from '../../../src/reader/timeline/sheet.ts'
import { printSvg } from '../../../src/reader/timeline/svg.ts'
import { editionOver } from './long-edition.ts'

const on = (n: number) => Day.parse(`2022-11-${n}`)
const span = { from: on(10), to: on(25) }
const date: EventDate = { shape: 'day', edtf: on(15), day: on(15) }
const one = { date, departments: [0], article: 0, label: '开会' }

type Part = ListedEvent['inferred'][number]['part']
const by = InferenceId.parse('some')
const eventsOf = (...concluded: readonly (readonly Part[])[]): ListedEvent[] =>
  editionOver(
    span,
    1,
    concluded.map((_, i) => ({ ...one, article: i })),
  ).events.map((event, i) => ({ ...event, inferred: (concluded[i] ?? []).map((part) => ({ part, by })) }))

test.each<[Part[][], string | undefined]>([
  [[[]], undefined],
  [[['year'], ['year']], undefined],
  [[['month'], []], '虚线、空心：月份推定'],
  [[[], ['year', 'day']], '虚线、空心：日期推定'],
  [[['day'], ['month']], '虚线、空心：月份、日期推定'],
])('where %j is concluded the legend says %s', (concluded, words) => {
  const said = legendOf(eventsOf(...concluded)).map((entry) => entry.words)
  expect(said).toEqual(['某日', '一日之内', '起止', '自某日起', '截至某日', ...(words ? [words] : [])])
})

test('and that a date is in doubt', () => {
  const doubted = (concluded: Part[]) =>
    eventsOf(concluded, []).map((event, i) =>
      i === 0 ? { ...event, date: { ...date, qualifier: 'uncertain' as const } } : event,
    )
  const last = (events: ListedEvent[]) => legendOf(events).at(-1)?.words
  expect(last(doubted([]))).toBe('虚线、空心：存疑')
  expect(last(doubted(['month', 'day']))).toBe('虚线、空心：月份、日期推定或存疑')
})

test('a year is called concluded only where the year is', () => {
  expect(yearNote(eventsOf(['month'], ['day']))).toBeUndefined()
  expect(yearNote(eventsOf(['month', 'year'], []))).toBe('1 个日期的年份是推定')
})

/** The words of a picture of eight events of one day: six and a “+2”. */
function wordsOf(from: number, to: number): string {
  const edition = editionOver(
    span,
    1,
    Array.from({ length: 8 }, (_, i) => ({ ...one, article: i })),
  )
  const picture = pictureOf({
    edition,
    plan: planSheet(sheetOf(edition, 'departments')),
    window: { from, to },
    chosen: undefined,
    filtered: false,
    address: '',
    hrefOf: () => '',
    nameOf: () => '',
    emphasisOf: () => ({ dim: false, own: false }),
  })
  return printSvg(picture)
}

test.each([
  [0, 16, true],
  [5, 6, true],
  [0, 5, false],
  [6, 16, false],
  [0, 5.5, false],
  [5.5, 16, false],
])('in a picture from %d to %d the +n of the sixth day is there: %s', (from, to, is) => {
  expect(wordsOf(from, to).includes('>+2<')).toBe(is)
})
