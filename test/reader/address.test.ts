import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween } from '../../src/edition/day-run.ts'
import {
  LANE_MODES,
  type ReaderState,
  readAddress,
  VIEWS,
  WHOLE_EDITION,
  writeAddress,
} from '../../src/reader/address.ts'
import { formatQueryString, parseQueryString } from '../../src/reader/query-string.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const edition = tenArticles()
const days = daysBetween(edition.span.from, edition.span.to)
const read = (query: string) => readAddress(parseQueryString(query), edition)
const canonical = (query: string) => formatQueryString(writeAddress(read(query)))

const run = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
  .filter(({ from, to }) => from !== edition.span.from && to !== edition.span.to)

const lanes = [
  ...new Set(['all', 'rest', ...[...edition.departments, ...edition.articles].map(({ id }) => id)]),
]

const states: fc.Arbitrary<ReaderState> = fc
  .record({
    departments: fc.subarray(edition.departments.map((d) => d.id)).map((ids) => ids.sort()),
    mentions: fc.boolean(),
    days: fc.option(run, { nil: undefined }),
    query: fc.option(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((q) => q.trim() === q && q.isWellFormed()),
      { nil: undefined },
    ),
    view: fc.constantFrom(...VIEWS),
    lanes: fc.constantFrom(...LANE_MODES),
    window: fc.option(run, { nil: undefined }),
    lanesByHand: fc.tuple(...Array.from({ length: 2 }, () => fc.subarray(lanes))),
  })
  .map(({ days: chosen, query, window, lanesByHand: [folded = [], full = []], ...rest }) => ({
    ...rest,
    ...(chosen ?? {}),
    ...(query === undefined ? {} : { query }),
    ...(window === undefined ? {} : { window }),
    ...(folded.length === 0 ? {} : { folded: [...folded].sort() }),
    ...(folded.includes('rest') ? {} : { unfolded: ['rest'] }),
    ...(full.length === 0 ? {} : { full: [...full].sort() }),
  }))

test('newspapers are kept canonically where there are several, unknown ones dropped', () => {
  const two = twoNewspapers().archive
  const written = (query: string) =>
    formatQueryString(writeAddress(readAddress(parseQueryString(query), two)))
  expect(written('?paper=River-Daily、nobody,lake-evening')).toBe('?paper=lake-evening,river-daily')
  expect(written('?paper=river-daily&paper=lake-evening')).toBe('?paper=lake-evening,river-daily')
  expect(written('?paper=nobody')).toBe('')
  expect(canonical('?paper=shuozhou-daily')).toBe('')
})

test('a state written to an address is read back as it was', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(formatQueryString(writeAddress(state)))).toEqual(state)
    }),
  )
})

test('any query string is read without error, and its canonical form is a fixed point', () => {
  const words = fc.constantFrom(
    'org',
    'from',
    'to',
    'q',
    'view',
    'mentions',
    'window',
    'women',
    '2022-11-21',
    '1',
    '%',
    '&',
    '=',
    ',',
  )
  const query = fc.oneof(
    fc.string(),
    fc.array(words).map((parts) => parts.join('=')),
  )
  fc.assert(
    fc.property(query, (text) => {
      const once = canonical(text)
      expect(canonical(once)).toBe(once)
    }),
  )
})

describe('what is unknown, malformed or a default is dropped', () => {
  test.each([
    ['', ''],
    ['?org=nobody', ''],
    ['?org=women,nobody,bus', '?org=bus,women'],
    ['?org=women,women', '?org=women'],
    ['?org=', ''],
    ['?from=2022-11-31', ''],
    ['?from=2022-12-25', ''],
    ['?from=2022-11-13&to=2022-11-30', ''],
    ['?from=2022-11-23&to=2022-11-21', ''],
    ['?to=2022-11-23&from=2022-11-21', '?from=2022-11-21&to=2022-11-23'],
    ['?mentions=yes', ''],
    ['?q=%20%20', ''],
    ['?q=2022', '?q=2022'],
    ['?q=true', '?q=true'],
    ['?view=timeline&lanes=departments', ''],
    ['?view=list', '?view=list'],
    ['?window=2022-11-13/2022-11-30', ''],
    ['?window=2022-11-20/2022-11-24', '?window=2022-11-20/2022-11-24'],
    ['?folded=women,nobody,bus', '?folded=bus,women'],
    ['?folded=rest&unfolded=rest', '?folded=rest'],
    ['?utm_source=x&__proto__=y', ''],
  ])('%s → %s', (query, expected) => {
    expect(canonical(query)).toBe(expected)
  })
})

test('no parameter means the whole edition', () => {
  expect(read('')).toEqual(WHOLE_EDITION)
})

describe('what people and programs make of an address means the same', () => {
  test.each([
    ['?org=Women', '?org=women'],
    ['?org=women, bus', '?org=bus,women'],
    ['?org=women，bus', '?org=bus,women'],
    ['?org=women+bus', '?org=bus,women'],
    ['?org=women%2Cbus', '?org=bus,women'],
    ['?org=women&org=bus', '?org=bus,women'],
    ['?org[]=women&org[]=bus', '?org=bus,women'],
    ['?org=women&amp;org=bus&org=', '?org=bus,women'],
    ['?view=list&view=calendar', '?view=list'],
    ['?org=%77omen', '?org=women'],
    ['?org=women。', '?org=women'],
    ['?org=women)', '?org=women'],
    ['?ORG=women', '?org=women'],
    ['?from=2022-11-21&amp;to=2022-11-23', '?from=2022-11-21&to=2022-11-23'],
    ['?from=２０２２-11-21&to=2022-11-23，', '?from=2022-11-21&to=2022-11-23'],
    ['?view=List.', '?view=list'],
    ['?lanes=ONE', '?lanes=one'],
    ['?mentions=1,', '?mentions=1'],
    ['?window=2022-11-20%2F2022-11-24。', '?window=2022-11-20/2022-11-24'],
  ])('%s → %s', (query, expected) => {
    expect(canonical(query)).toBe(expected)
  })
})
