import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/edition/day.ts'
import { LANE_MODES } from '../../../src/reader/address.ts'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import type { Listing } from '../../../src/reader/listing.ts'
import { overlaps } from '../../../src/reader/timeline/extent.ts'
import { setInFrame } from '../../../src/reader/timeline/frame.ts'
import { laneStates } from '../../../src/reader/timeline/lane-states.ts'
import type { LaneStates, Plan } from '../../../src/reader/timeline/plan.ts'
import { NOMINAL_WIDTH, PART, position, ROW, type Stretch } from '../../../src/reader/timeline/scale.ts'
import { planSheet, sheetOf } from '../../../src/reader/timeline/sheet.ts'
import { SLOT } from '../../../src/reader/timeline/slots.ts'
import { MOST_LANE_ROWS, MOST_MARKS } from '../../../src/reader/timeline/window-plan.ts'
import { runs } from '../../runs.ts'
import { anyEdition, crowdedEdition } from './long-edition.ts'

/** Widths of the drawing in rem on screens of 1024 to 2560 px, whose lane names take 9.5 rem. */
const WIDTHS = [NOMINAL_WIDTH, 80, 160 - 9.5 - 2]

/** A window of whole days: a share of the span at a place of it. */
const zooms = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.001, 0.02, 0.2, 0.7, 1),
)

function windowOver({ span }: Listing, [place, share]: [number, number]): Stretch {
  const days = dayNumber(span.to) - dayNumber(span.from) + 1
  const length = Math.max(1, Math.round(days * share))
  const from = Math.floor((days - length) * place)
  return { from, to: from + length }
}

const events = (marks: readonly { event: Listing['events'][number] }[]) =>
  marks.map(({ event }) => keyOfEvent(event))

/** The events of a drawing: as marks that the frame shows or its edge keeps, behind a “+n”, or counted. */
function accounted(plan: Plan, window: Stretch, width: number) {
  const drawn = setInFrame(plan, { ...window, width }).map(({ item }) => item)
  const marks = plan.items.map(({ mark }) => mark)
  const behind = plan.lanes.flatMap(({ more }) => more.flatMap((one) => one.marks))
  const counted = plan.lanes.flatMap(({ cells }) => cells.flatMap((cell) => cell.marks))
  return { drawn, marks, all: new Set(events([...marks, ...behind, ...counted])) }
}

function statesOf(edition: Listing, open: Listing['articles'][number]['id'] | undefined): LaneStates[] {
  const [first] = edition.departments
  const full = first === undefined ? [] : [first.id, 'all']
  return [
    laneStates({}, open),
    laneStates({ full: ['rest'] }, open),
    laneStates({ full }, open),
    laneStates({ folded: full, unfolded: ['rest'] }, open),
  ]
}

test('at every span and zoom each event is a mark, in a +n or in a count, and every mark is drawn', () => {
  fc.assert(
    fc.property(anyEdition, zooms, (edition, zoom) => {
      const window = windowOver(edition, zoom)
      for (const mode of LANE_MODES) {
        for (const open of [undefined, edition.articles[0]?.id]) {
          const sheet = sheetOf(edition, mode, open)
          for (const states of statesOf(edition, open)) {
            const plan = planSheet(sheet, states, window)
            for (const width of WIDTHS) {
              const { drawn, marks, all } = accounted(plan, window, width)
              expect(all.size).toBe(edition.events.length)
              const here = plan.items.filter(({ mark }) => overlaps(mark, window))
              expect(new Set(drawn)).toEqual(new Set(here))
              if (!sheet.fixed) expect(here.length).toBe(marks.length)
            }
          }
        }
      }
    }),
    { numRuns: runs(40) },
  )
})

test('in a lane each event is shown once, and within the window only what is there', () => {
  fc.assert(
    fc.property(anyEdition, zooms, (edition, zoom) => {
      const window = windowOver(edition, zoom)
      for (const mode of LANE_MODES) {
        const sheet = sheetOf(edition, mode)
        if (sheet.fixed) continue
        for (const lane of planSheet(sheet, laneStates({}, undefined), window).lanes) {
          const parts = [
            ...lane.items.map(({ mark }) => [mark]),
            ...lane.more.map((one) => one.marks),
            ...lane.cells.map((one) => one.marks),
          ]
          const keys = events(parts.flat())
          expect(keys.length).toBe(new Set(keys).size)
          expect(new Set(keys)).toEqual(new Set(events(lane.marks)))
          for (const cell of lane.cells) {
            const inside = cell.from >= window.from && cell.to <= window.to
            expect(inside || cell.to <= window.from || cell.from >= window.to).toBe(true)
            for (const mark of cell.marks) expect(overlaps(mark, window)).toBe(inside)
          }
        }
      }
    }),
    { numRuns: runs(40) },
  )
})

test('the drawing is no taller than nine rows, and no window is shorter than the whole span', () => {
  fc.assert(
    fc.property(anyEdition, zooms, (edition, zoom) => {
      for (const mode of LANE_MODES) {
        const sheet = sheetOf(edition, mode)
        const states = laneStates({}, undefined)
        const heights = [undefined, windowOver(edition, zoom)].map(
          (window) => planSheet(sheet, states, window).height,
        )
        for (const height of heights) {
          expect(height).toBeLessThanOrEqual(MOST_LANE_ROWS * ROW + 1e-6)
          expect(height).toBeGreaterThanOrEqual(sheet.height - 1e-6)
        }
      }
    }),
    { numRuns: runs(60) },
  )
})

test('never more than two hundred marks are drawn one by one, which is all that the live drawing is handed', () => {
  fc.assert(
    fc.property(fc.oneof(anyEdition, crowdedEdition), zooms, (edition, zoom) => {
      for (const mode of LANE_MODES) {
        for (const open of [undefined, edition.articles[0]?.id]) {
          const sheet = sheetOf(edition, mode, open)
          for (const states of statesOf(edition, open)) {
            const plan = planSheet(sheet, states, windowOver(edition, zoom))
            expect(plan.items.length).toBeLessThanOrEqual(MOST_MARKS)
          }
        }
      }
    }),
    { numRuns: runs(20) },
  )
})

test('marks and labels stay within the frame and off each other; counts and “+n” have room for their words', () => {
  fc.assert(
    fc.property(anyEdition, zooms, (edition, zoom) => {
      const window = windowOver(edition, zoom)
      const sheet = sheetOf(edition, 'departments')
      const plan = planSheet(sheet, laneStates({}, undefined), window)
      for (const width of WIDTHS) {
        const frame = { ...window, width }
        const rows = new Map<string, Stretch[]>()
        const put = (row: string, run: Stretch) => {
          for (const other of rows.get(row) ?? []) {
            expect(other.from < run.to - 1e-6 && run.from < other.to - 1e-6, row).toBe(false)
          }
          rows.set(row, [...(rows.get(row) ?? []), run])
        }
        for (const { item, extent } of setInFrame(plan, frame)) {
          expect(extent.body.left).toBeGreaterThanOrEqual(-1e-6)
          expect(extent.body.right).toBeLessThanOrEqual(width + 1e-6)
          expect(extent.body.right - extent.body.left).toBeGreaterThanOrEqual(PART - 1e-6)
          if (extent.label === undefined) continue
          expect(extent.label.left).toBeGreaterThanOrEqual(-1e-6)
          expect(extent.label.right).toBeLessThanOrEqual(width + 1e-6)
          put(`${item.top}`, { from: extent.label.left, to: extent.label.right })
        }
        if (sheet.fixed) continue
        const counts = plan.lanes.flatMap(({ cells, more }) => [
          ...cells.filter((cell) => overlaps(cell, window)),
          ...more.map(({ day, days, top }) => ({ from: day, to: day + days, top })),
        ])
        for (const { from, to, top } of counts) {
          const run = { from: position(frame, from), to: position(frame, to) }
          put(`counts ${top}`, run)
          if (counts.length > 1) expect(run.to - run.from).toBeGreaterThanOrEqual(SLOT - 1e-6)
        }
      }
    }),
    { numRuns: runs(60) },
  )
})

test('the lanes that hold most in the window come first, the others are gathered and counted', () => {
  fc.assert(
    fc.property(anyEdition, zooms, (edition, zoom) => {
      const window = windowOver(edition, zoom)
      const sheet = sheetOf(edition, 'departments')
      if (sheet.fixed) return
      const plan = planSheet(sheet, laneStates({}, undefined), window)
      const held = (lane: { marks: readonly Stretch[] }) =>
        lane.marks.filter((mark) => overlaps(mark, window)).length
      const own = plan.lanes.filter((lane) => !lane.rest)
      const counts = own.map(held)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      const hidden = sheet.lanes.filter((lane) => !lane.rest && own.every(({ id }) => id !== lane.id))
      expect(plan.gathered).toBe(hidden.length)
      for (const lane of hidden) expect(held(lane)).toBeLessThanOrEqual(counts.at(-1) ?? 0)
      const others = own.length === 0 ? '' : '其他 '
      if (hidden.length > 0) expect(plan.lanes.at(-1)?.name).toBe(`${others}${hidden.length} 个部门`)
    }),
    { numRuns: runs(60) },
  )
})
