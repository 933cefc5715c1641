import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/edition.ts'
import { LANE_MODES } from '../../../src/reader/address.ts'
import { collide } from '../../../src/reader/timeline/extent.ts'
import { setInFrame } from '../../../src/reader/timeline/frame.ts'
import { type Plan, planTimeline } from '../../../src/reader/timeline/plan.ts'
import { type Frame, NOMINAL_WIDTH } from '../../../src/reader/timeline/scale.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'
import { generatedEdition } from './generated-edition.ts'

const DAYS = 18

function expectLegible(plan: Plan, frame: Frame) {
  const rows = new Map<number, { left: number; right: number }[]>()
  for (const { item, extent } of setInFrame(plan, frame)) {
    if (extent.label !== undefined) {
      expect(extent.label.left).toBeGreaterThanOrEqual(-1e-6)
      expect(extent.label.right).toBeLessThanOrEqual(frame.width + 1e-6)
    }
    expect(extent.body.left).toBeGreaterThanOrEqual(-1e-6)
    expect(extent.body.right).toBeLessThanOrEqual(frame.width + 1e-6)
    const row = rows.get(item.top) ?? []
    for (const other of row) {
      // Two of a row may come closer than the margin only when both are bare marks at a narrow window's edge.
      expect(other.left < extent.right && extent.left < other.right, `${item.key} touches`).toBe(false)
    }
    rows.set(item.top, [...row, extent])
  }
}

const frames = fc
  .tuple(fc.double({ min: 0, max: DAYS - 1, noNaN: true }), fc.double({ min: 1, max: DAYS, noNaN: true }))
  .chain(([from, length]) =>
    fc
      .double({ min: NOMINAL_WIDTH, max: 4 * NOMINAL_WIDTH, noNaN: true })
      .map((width): Frame => ({ from, to: Math.min(DAYS, from + length), width })),
  )
  .filter(({ from, to }) => to - from >= 1)

function plans(edition: Edition): Plan[] {
  return LANE_MODES.flatMap((mode) => {
    const open = edition.events[0]?.article
    const plain = planTimeline(edition, { mode })
    const all = new Set(plain.lanes.map((lane) => lane.id))
    return [
      plain,
      planTimeline(edition, { mode, states: { folded: new Set(), full: all } }),
      planTimeline(edition, { mode, states: { folded: all, full: new Set() } }),
      ...(open === undefined ? [] : [planTimeline(edition, { mode, open })]),
    ]
  })
}

test('among real articles no label touches another or leaves the frame, in any window at any width', () => {
  const all = plans(tenArticles())
  fc.assert(
    fc.property(frames, (frame) => {
      for (const plan of all) expectLegible(plan, frame)
    }),
    { numRuns: runs(300) },
  )
})

test('in generated editions no label touches another or leaves the frame, in any window at any width', () => {
  fc.assert(
    fc.property(generatedEdition, frames, (edition, frame) => {
      for (const plan of plans(edition)) expectLegible(plan, frame)
    }),
    { numRuns: runs(60) },
  )
})

test('with the whole span in view every mark is drawn as planned, at every width', () => {
  fc.assert(
    fc.property(generatedEdition, fc.double({ min: 1, max: 4, noNaN: true }), (edition, factor) => {
      for (const mode of LANE_MODES) {
        const plan = planTimeline(edition, { mode })
        const set = setInFrame(plan, { from: 0, to: DAYS, width: NOMINAL_WIDTH * factor })
        const sides = new Map(set.map(({ item, extent }) => [item.key, extent.side]))
        expect(sides).toEqual(new Map(plan.items.map((item) => [item.key, item.side])))
      }
    }),
    { numRuns: runs(60) },
  )
})

test('nothing is lost: every event is a mark or behind a +n of its own day, in every lane that it concerns', () => {
  fc.assert(
    fc.property(generatedEdition, (edition) => {
      for (const plan of plans(edition)) {
        for (const lane of plan.lanes) {
          const shown = lane.items.map((item) => item.mark)
          const behind = lane.more.flatMap((more) => more.marks)
          expect(new Set([...shown, ...behind])).toEqual(new Set(lane.marks))
          expect(shown.length + behind.length).toBe(lane.marks.length)
          for (const { day, marks } of lane.more) {
            expect(marks.every((mark) => Math.floor(mark.from) === day)).toBe(true)
          }
          if (lane.state !== 'open') expect(behind).toEqual([])
        }
        const drawn = new Set(plan.lanes.flatMap((lane) => lane.marks.map((mark) => mark.event.id)))
        expect(drawn).toEqual(new Set(edition.events.map((event) => event.id)))
      }
    }),
    { numRuns: runs(60) },
  )
})

test('lanes stand one below the other, each tall enough for its rows', () => {
  fc.assert(
    fc.property(generatedEdition, (edition) => {
      for (const plan of plans(edition)) {
        let top = 0
        for (const lane of plan.lanes) {
          expect(lane.top).toBeCloseTo(top)
          for (const item of lane.items) {
            expect(item.top).toBeGreaterThanOrEqual(top - 1e-6)
            expect(item.top + item.height).toBeLessThanOrEqual(top + lane.height + 1e-6)
          }
          top += lane.height
        }
        expect(plan.height).toBeCloseTo(top)
      }
    }),
    { numRuns: runs(60) },
  )
})

test('marks of one row keep their distance when no window cuts them', () => {
  const plan = planTimeline(tenArticles(), { mode: 'one' })
  const set = setInFrame(plan, { from: 0, to: DAYS, width: NOMINAL_WIDTH })
  for (const a of set) {
    for (const b of set) {
      if (a !== b && a.item.top === b.item.top) expect(collide(a.extent, b.extent)).toBe(false)
    }
  }
})
