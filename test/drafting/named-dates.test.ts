import { expect, test } from 'vitest'
import { type NamedDate, NamedDates } from '../../src/drafting/named-dates.ts'
import { Day } from '../../src/edition/day-schema.ts'

const ISSUE = Day.parse('2023-01-04')

/** The dates that an article of 2023-01-04 has named. */
function named(
  ...dates: (readonly [day: string, unit: NamedDate['unit'], leads?: true | undefined])[]
): NamedDates {
  const all = new NamedDates(ISSUE)
  for (const [day, unit, leads] of dates) all.add({ day: Day.parse(day), unit, leads: leads === true })
  return all
}

test('nothing named is referred to', () => {
  const { last, inParagraph, inSentence } = named()
  expect([last, inParagraph, inSentence]).toEqual([{}, undefined, undefined])
})

test('a day has a month and a year, and the telling is there', () => {
  const { last, inParagraph, inSentence } = named(['2023-01-02', 'day'])
  expect(last).toEqual({ year: '2023-01-02', month: '2023-01-02', day: '2023-01-02', told: '2023-01-02' })
  expect([inParagraph, inSentence]).toEqual(['2023-01-02', '2023-01-02'])
})

test.each([
  ['2023-01-03', '2023-01-03'],
  ['2023-01-04', '2023-01-04'],
  ['2023-01-05', '2023-01-02'],
])('after the 2nd, %s, the last day not to come is %s', (day, told) => {
  const { last } = named(['2023-01-02', 'day'], [day, 'day'])
  expect([last.day, last.told]).toEqual([day, told])
})

test('a month mentioned is the last of the sentence, and the telling stays at its day', () => {
  const { last, inParagraph, inSentence } = named(['2023-01-02', 'day'], ['2022-11-01', 'month'])
  expect(last).toEqual({ year: '2022-11-01', month: '2022-11-01', day: '2023-01-02', told: '2023-01-02' })
  expect([inParagraph, inSentence]).toEqual(['2023-01-02', '2022-11-01'])
})

test('the telling turns to a month that leads', () => {
  expect(named(['2023-01-02', 'day'], ['2022-11-01', 'month', true]).inParagraph).toBe('2022-11-01')
})

test.each<[NamedDate['unit'], true?]>([['year'], ['year', true]])(
  'a %s moves nothing else, leading or not',
  (unit, leads) => {
    const { last, inParagraph, inSentence } = named(['2023-01-02', 'day'], ['2011-01-01', unit, leads])
    expect(last).toEqual({ year: '2011-01-01', month: '2023-01-02', day: '2023-01-02', told: '2023-01-02' })
    expect([inParagraph, inSentence]).toEqual(['2023-01-02', '2023-01-02'])
  },
)

test('a sentence forgets its own dates, a paragraph where its telling was', () => {
  const all = named(['2023-01-02', 'day'])
  all.turnSentence()
  expect([all.inParagraph, all.inSentence]).toEqual(['2023-01-02', undefined])
  all.turnParagraph()
  expect([all.inParagraph, all.last.day]).toEqual([undefined, '2023-01-02'])
})
