import { describe, expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import { ArticleId, DepartmentId, NewspaperId } from '../../src/edition/ids.ts'
import {
  chosenDays,
  isFiltered,
  type ReaderState,
  readAddress,
  stateOf,
  WHOLE_EDITION,
  writeAddress,
} from '../../src/reader/address.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive } = twoNewspapers()
const day = (text: string) => Day.parse(text)
const SPAN = { from: day('2023-12-31'), to: day('2024-01-02') }
const [bridge, lake, quay] = ['bridge', 'lake', 'quay'].map((id) => ArticleId.parse(id))
if (bridge === undefined || lake === undefined || quay === undefined) throw new Error('no ids')
const edition = {
  ...archive,
  span: SPAN,
  redirects: {
    ...archive.redirects,
    departments: [{ from: DepartmentId.parse('port'), to: DepartmentId.parse('harbour') }],
    articles: [{ from: ArticleId.parse('ferry-pier'), to: quay }],
  },
}
const read = (params: Readonly<Record<string, unknown>>) => readAddress(params, edition)

test('the edition has the span that these tests think of', () => {
  expect(archive.span).toEqual(SPAN)
})

describe('of the days', () => {
  test.each([
    [{ from: '2023-12-31' }, {}],
    [{ to: '2024-01-02' }, {}],
    [{ from: '2024-01-01' }, { from: '2024-01-01' }],
    [{ to: '2024-01-01' }, { to: '2024-01-01' }],
    [{ from: '2024-01-02' }, { from: '2024-01-02' }],
    [{ to: '2023-12-31' }, { to: '2023-12-31' }],
    [
      { from: '2024-01-01', to: '2024-01-01' },
      { from: '2024-01-01', to: '2024-01-01' },
    ],
    [{ from: '2023-12-30', to: '2024-01-01' }, { to: '2024-01-01' }],
    [{ from: '2024-01-01', to: '2024-01-03' }, { from: '2024-01-01' }],
    [{ from: '2024-01-02', to: '2024-01-01' }, {}],
    [{ from: '2024-01-02', to: '2023-12-31' }, {}],
    [{ from: 20240101, to: ['2024-01-01'] }, {}],
    [{ from: ' 2024-01-01 ' }, { from: '2024-01-01' }],
    [{ from: '2024-01-01。”）' }, { from: '2024-01-01' }],
  ])('%j, these narrow: %j', (params, days) => {
    expect(read(params)).toEqual({ ...WHOLE_EDITION, ...days })
  })

  test.each([
    ['2024-01-01/2024-01-02', { from: '2024-01-01', to: '2024-01-02' }],
    ['2023-12-31/2024-01-01', { from: '2023-12-31', to: '2024-01-01' }],
    ['2024-01-01/2024-01-01', { from: '2024-01-01', to: '2024-01-01' }],
    ['2023-12-31/2024-01-02', undefined],
    ['2024-01-02/2024-01-01', undefined],
    ['2024-01-01', undefined],
    ['2024-01-01/', undefined],
    ['/2024-01-01', undefined],
    ['2024-01-01/2024-01-02/2024-01-02', undefined],
    ['2024-01-01/2024-01-03', undefined],
  ])('the timeline is zoomed by %s to %j', (window, days) => {
    expect(read({ window })).toEqual({ ...WHOLE_EDITION, ...(days && { window: days }) })
  })
})

test.each([
  [{ org: 'port' }, ['harbour']],
  [{ org: 'water,port,harbour' }, ['harbour', 'water']],
  [{ org: 'water;harbour' }, ['harbour', 'water']],
  [{ org: ',, water ,' }, ['water']],
  [{ org: ['water'] }, []],
])('departments are asked for by what they are called or once were: %j', (params, departments) => {
  expect(read(params)).toEqual({ ...WHOLE_EDITION, departments })
})

test('what is asked for is in its own order whatever the order of the registry', () => {
  const reversed = { ...edition, departments: edition.departments.toReversed() }
  expect(readAddress({ org: 'water,harbour' }, reversed).departments).toEqual(['harbour', 'water'])
})

describe('lanes that are folded, unfolded or full', () => {
  test.each([
    ['harbour', ['harbour']],
    ['port', ['harbour']],
    ['lake', ['lake']],
    ['ferry-pier', ['quay']],
    ['rest,all', ['all', 'rest']],
    ['nobody', undefined],
    ['quay,ferry-pier', ['quay']],
  ])('are named by their ids: %s', (words, lanes) => {
    for (const name of ['folded', 'unfolded', 'full'] as const)
      expect(read({ [name]: words })).toEqual({ ...WHOLE_EDITION, ...(lanes && { [name]: lanes }) })
  })

  test('are folded where they are named as both', () => {
    const lanes = { folded: 'lake,rest', unfolded: 'rest,all', full: 'lake' }
    expect(read(lanes)).toEqual({
      ...WHOLE_EDITION,
      folded: ['lake', 'rest'],
      unfolded: ['all'],
      full: ['lake'],
    })
  })
})

test.each([
  [{ q: ' 新桥 开工 ' }, { query: '新桥 开工' }],
  [{ q: '\u3000' }, {}],
  [{ q: 7 }, {}],
  [{ mentions: '1' }, { mentions: true }],
  [{ mentions: '11' }, {}],
  [{ mentions: true }, {}],
  [{ view: 'calendar' }, { view: 'calendar' }],
  [{ view: 'calendars' }, {}],
  [{ lanes: 'articles' }, { lanes: 'articles' }],
  [{ lanes: 'list' }, {}],
  [{ paper: 'lake-evening' }, { newspapers: ['lake-evening'] }],
])('%j says %j', (params, said) => {
  expect(read(params)).toEqual({ ...WHOLE_EDITION, ...said })
})

const EVERYTHING: ReaderState = {
  departments: [DepartmentId.parse('water'), DepartmentId.parse('harbour')],
  mentions: true,
  newspapers: [NewspaperId.parse('river-daily'), NewspaperId.parse('lake-evening')],
  from: day('2024-01-01'),
  to: day('2024-01-01'),
  query: '桥',
  view: 'list',
  lanes: 'one',
  folded: ['rest', 'lake'],
  unfolded: ['all'],
  full: ['quay'],
  window: { from: day('2024-01-01'), to: day('2024-01-02') },
}

test('all that a state says stands in its address, ids in order; of the whole edition nothing', () => {
  expect(writeAddress(EVERYTHING)).toEqual({
    org: 'harbour,water',
    mentions: '1',
    paper: 'lake-evening,river-daily',
    from: '2024-01-01',
    to: '2024-01-01',
    q: '桥',
    view: 'list',
    lanes: 'one',
    folded: 'lake,rest',
    unfolded: 'all',
    full: 'quay',
    window: '2024-01-01/2024-01-02',
  })
  expect(writeAddress(WHOLE_EDITION)).toStrictEqual({})
  expect(EVERYTHING.departments).toEqual(['water', 'harbour'])
})

test('a state of its parts has no empty list and nothing undefined', () => {
  expect(stateOf(EVERYTHING)).toEqual(EVERYTHING)
  const emptied = { newspapers: [], folded: [], unfolded: [], full: [], query: undefined, window: undefined }
  expect(stateOf(emptied)).toStrictEqual(WHOLE_EDITION)
  expect(stateOf({})).toStrictEqual(WHOLE_EDITION)
})

test('days are chosen where one of them is, the other is the end of the edition', () => {
  const on = (days: Pick<ReaderState, 'from' | 'to'>) => chosenDays({ ...WHOLE_EDITION, ...days }, SPAN)
  expect(on({})).toBeUndefined()
  expect(on({ from: day('2024-01-01') })).toEqual({ from: '2024-01-01', to: '2024-01-02' })
  expect(on({ to: day('2024-01-01') })).toEqual({ from: '2023-12-31', to: '2024-01-01' })
})

test.each([
  ['departments', true],
  ['newspapers', true],
  ['from', true],
  ['to', true],
  ['query', true],
  ['mentions', false],
  ['view', false],
  ['lanes', false],
  ['folded', false],
  ['window', false],
] as const)('%s narrow which articles show: %s', (part, narrows) => {
  expect(isFiltered(stateOf({ [part]: EVERYTHING[part] }))).toBe(narrows)
})
