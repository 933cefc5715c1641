import { expect, test } from 'vitest'
import { type Day, dayFromNumber, dayNumber } from '../../../src/edition/day.ts'
import { Day as DaySchema } from '../../../src/edition/day-schema.ts'
import { InferenceId, PhaseId } from '../../../src/edition/ids.ts'
import type { EventDate, Phase } from '../../../src/edition/schema.ts'
import type { Listing } from '../../../src/reader/listing.ts'
import { axisOf } from '../../../src/reader/timeline/axis.ts'
import { drawMarks } from '../../../src/reader/timeline/drawing.ts'
import { legendOf } from '../../../src/reader/timeline/legend.ts'
import { type PictureOptions, pictureOf } from '../../../src/reader/timeline/picture.ts'
import type { LaneStates } from '../../../src/reader/timeline/plan.ts'
import { planSheet, sheetOf } from '../../../src/reader/timeline/sheet.ts'
import { printSvg, type SvgNode } from '../../../src/reader/timeline/svg.ts'
import { editionOver } from './long-edition.ts'

/*
 * Pictures that somebody has looked at, as text. Who changes them on purpose renews them by `vitest -u` and looks again:
 * named `.svg` any browser shows them.
 */

const day = (text: string): Day => DaySchema.parse(text)
const after = (first: Day, days: number): Day => dayFromNumber(dayNumber(first) + days)
const sharp = (on: Day): EventDate => ({ shape: 'day', edtf: on, day: on })

/** One node a line, so that a difference is read where it is. */
const lines = (nodes: readonly SvgNode[]) => `${nodes.map(printSvg).join('\n').replaceAll('><', '>\n<')}\n`

/** One date of each shape, sharp and not, in 2022; the second department's are all that a filter leaves. */
function everyShape(): Listing {
  const on = (n: number) => day(`2022-11-${n}`)
  const november = { from: day('2022-11-01'), to: on(30) }
  const dates: EventDate[] = [
    sharp(on(14)),
    { shape: 'day', edtf: on(15), day: on(15), part: { words: '上午', fromHour: 6, toHour: 12 } },
    { shape: 'span', edtf: '2022-11-16/2022-11-20', from: on(16), to: on(20) },
    { shape: 'beginning', edtf: '2022-11-22/..', from: on(22) },
    { shape: 'end', edtf: '../2022-11-25', to: on(25) },
    { shape: 'period', edtf: '2022-11', precision: 'month', ...november },
    { shape: 'day', edtf: '2022-11-28~', day: on(28), qualifier: 'approximate' },
    { shape: 'beginning', edtf: '2022-11/..', precision: 'month', from: november.from },
    { shape: 'end', edtf: '../2022-11', precision: 'month', to: november.to },
    { shape: 'day', edtf: '2022-11-24?', day: on(24), qualifier: 'uncertain' },
    { shape: 'span', edtf: '2022-11-26?/2022-11-27?', from: on(26), to: on(27), qualifier: 'uncertain' },
    { shape: 'beginning', edtf: '2022-11-29?/..', from: on(29), qualifier: 'uncertain' },
    sharp(on(30)),
    sharp(on(13)),
  ]
  const edition = editionOver(
    { from: on(13), to: on(30) },
    3,
    dates.map((date, i) => ({ date, departments: [i % 3], article: i, label: `第${i}件` })),
  )
  return { ...edition, title: '试报', subtitle: '每种日期', phases: phasesOf(edition, on) }
}

function phasesOf({ articles }: Listing, on: (n: number) => Day): Phase[] {
  const [article] = articles
  if (article === undefined) throw new Error('no article')
  const phase = (n: number, name: string, date: EventDate): Phase => ({
    id: PhaseId.parse(`phase-${n}`),
    source: article.source,
    name,
    date,
    inferred: InferenceId.parse('year'),
    evidence: [],
  })
  return [
    phase(1, '起头', { shape: 'end', edtf: '../2022-11-14', to: on(14) }),
    phase(2, '攻坚', { shape: 'span', edtf: '2022-11-16/2022-11-22', from: on(16), to: on(22) }),
    phase(3, '一日之间', sharp(on(24))),
    phase(4, '收尾', { shape: 'beginning', edtf: '2022-11-27/..', from: on(27) }),
  ]
}

/** Two years with few dates but for one crowded month. */
function twoYears(): Listing {
  const first = day('2021-06-15')
  const crowded = Array.from({ length: 90 }, (_, i) => ({
    on: after(first, 190 + Math.floor(i / 3)),
    of: i % 3,
  }))
  const few = Array.from({ length: 20 }, (_, i) => ({ on: after(first, 20 + i * 35), of: i % 4 }))
  const dates = [...crowded, ...few].map(({ on, of }, i) => {
    return { date: sharp(on), departments: [of], article: i, label: `第${i}件` }
  })
  const edition = editionOver({ from: first, to: after(first, 729) }, 4, dates)
  return { ...edition, title: '两年', subtitle: '一月甚多' }
}

/** Four months to the second of January, days too narrow for their marks; one lane's name too long. */
function narrowDays(): Listing {
  const first = day('2022-09-05')
  const at = (n: number) => after(first, n)
  const dates: EventDate[] = [
    { shape: 'end', edtf: '../2022-09-05', to: first },
    { shape: 'day', edtf: at(40), day: at(40), part: { words: '凌晨', fromHour: 2, toHour: 4 } },
    { shape: 'day', edtf: `${at(60)}~`, day: at(60), qualifier: 'approximate' },
    { shape: 'span', edtf: `${at(80)}/${at(81)}`, from: at(80), to: at(81) },
    sharp(at(118)),
  ]
  const events = dates.map((date, i) => ({ date, departments: [i % 2], article: i, label: `第${i}件` }))
  const edition = editionOver({ from: first, to: at(119) }, 2, events)
  const [one, two] = edition.departments
  if (one === undefined || two === undefined) throw new Error('two departments')
  return {
    ...edition,
    title: '窄日',
    subtitle: '名长',
    departments: [{ ...one, short: '一个名字长得写不下的部门' }, two],
    phases: phasesOf(edition, (n) => day(`2022-11-${n}`)),
  }
}

/** Days of two months, each in a column of its own. */
function twoMonths(): Listing {
  const first = day('2022-11-27')
  const dates = [0, 3, 4, 9].map((n, i) => ({
    date: sharp(after(first, n)),
    departments: [i % 2],
    article: i,
    label: `第${i}件`,
  }))
  const edition = editionOver({ from: first, to: after(first, 9) }, 2, dates)
  return { ...edition, title: '两月', subtitle: '月初' }
}

/** Two years of which the year of every fourth event is inferred. */
function inferredYears(): Listing {
  const edition = twoYears()
  const inferred = [{ by: InferenceId.parse('year'), part: 'year' as const }]
  return {
    ...edition,
    events: edition.events.map((event, i) => (i % 4 === 0 ? { ...event, inferred } : event)),
  }
}

const folded: LaneStates = { folded: new Set(['department-0']), full: new Set() }

function options(edition: Listing, from: number, to: number, states?: LaneStates): PictureOptions {
  const sheet = sheetOf(edition, 'departments')
  return {
    edition,
    plan: planSheet(sheet, states, { from, to }),
    window: { from, to },
    chosen: undefined,
    filtered: false,
    address: 'https://name.example/',
    hrefOf: (event) => `https://name.example/#${event}`,
    nameOf: (event) => `件 ${event}`,
    emphasisOf: () => ({ dim: false, own: false }),
  }
}

const passing = {
  filtered: true,
  emphasisOf: ({ place, event }: { place: number; event: Listing['events'][number] }) => ({
    dim: event.departments.some((id) => id.endsWith('0') || id.endsWith('2')) && place % 4 !== 0,
    own: place % 5 === 0,
  }),
}

test.each<[string, () => PictureOptions]>([
  ['every-shape', () => options(everyShape(), 0, 18)],
  [
    'every-shape-chosen',
    () => ({
      ...options(everyShape(), 0, 18),
      ...passing,
      chosen: { from: day('2022-11-18'), to: day('2022-11-21') },
      address: `https://name.example/?q=${'社区防控'.repeat(30)}`,
    }),
  ],
  ['every-shape-close', () => options(everyShape(), 2, 7)],
  ['two-years', () => options(twoYears(), 0, 730)],
  [
    'two-years-chosen',
    () => ({
      ...options(twoYears(), 0, 730),
      ...passing,
      chosen: { from: day('2021-12-01'), to: day('2022-01-31') },
    }),
  ],
  ['two-years-folded', () => options(twoYears(), 0, 730, folded)],
  ['two-years-inferred', () => options(inferredYears(), 0, 730)],
  ['two-months', () => options(twoMonths(), 0, 10)],
  ['narrow-days', () => options(narrowDays(), 0, 120)],
  ['two-years-close', () => options(twoYears(), 185, 225)],
])('the saved picture %s is the one that was approved', async (name, given) => {
  await expect(lines([pictureOf(given())])).toMatchFileSnapshot(`approved/${name}.svg.txt`)
})

test.each<[string, number, PictureOptions]>([
  ['marks', 18, { ...options(everyShape(), 0, 18), ...passing }],
  ['marks-folded', 18, options(everyShape(), 0, 18, folded)],
  ['marks-narrow', 120, options(narrowDays(), 0, 120)],
])('the drawing of the page %s is the one that was approved', async (name, days, { plan, ...looks }) => {
  const marks = drawMarks({ plan, ...looks, frame: { from: 0, to: days, width: 52 } })
  await expect(lines(marks)).toMatchFileSnapshot(`approved/${name}.txt`)
})

test('the legend of the page is the one that was approved', async () => {
  const samples = legendOf(everyShape().events).map(({ sample }) => sample)
  await expect(lines(samples)).toMatchFileSnapshot('approved/legend.txt')
})

test.each<[string, string, number, number]>([
  ['2022-11-01', '2022-11-30', 10, 13],
  ['2022-11-01', '2023-02-28', 25, 45],
  ['2022-11-01', '2023-02-28', 45, 105],
  ['2022-01-01', '2023-12-31', 330, 400],
  ['2022-01-01', '2023-12-31', 100, 400],
  ['2019-03-10', '2023-12-31', 300, 800],
  ['2019-03-10', '2023-12-31', 0, 1700],
  ['2009-03-10', '2023-12-31', 2000, 4000],
  ['1950-03-10', '2023-12-31', 0, 26_000],
])(
  'the axis of the days from %s to %s, shown from %d to %d, is the one that was approved',
  async (first, last, from, to) => {
    const { unit, units, above, below } = axisOf({ from: day(first), to: day(last) }, { from, to })
    const words = (line: typeof above) => line.map(({ text, at, anchor }) => `${text} ${at} ${anchor}`)
    const buttons = units.map(({ name, from: at, to: end, opens, weekend }) =>
      [
        `${name}: ${at}–${end}`,
        ...(opens === undefined ? [] : [`opens ${opens}`]),
        ...(weekend ? ['weekend'] : []),
      ].join(', '),
    )
    const text = [unit, '', ...buttons, '', ...words(above), '', ...words(below), ''].join('\n')
    await expect(text).toMatchFileSnapshot(`approved/axis-${first}-${last}-${from}-${to}.txt`)
  },
)
