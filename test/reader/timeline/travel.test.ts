import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../src/edition/day.ts'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import { keyOf, planTimeline } from '../../../src/reader/timeline/plan.ts'
import { relativesOf } from '../../../src/reader/timeline/relatives.ts'
import { planSheet, sheetOf } from '../../../src/reader/timeline/sheet.ts'
import { stopFor, stopsOf } from '../../../src/reader/timeline/stops.ts'
import { arrival, type Travel, travel } from '../../../src/reader/timeline/travel.ts'
import { windowOf, windowShowing, windowStretch } from '../../../src/reader/timeline/window.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'
import { generatedEdition } from './generated-edition.ts'
import { anyEdition, editionOver } from './long-edition.ts'

const plan = planTimeline(tenArticles(), { mode: 'departments' })

/** A mark's key without the article that its event belongs to. */
const short = (key: string | undefined) => key?.replace(/:.*\//, ':')
const keyAt = (to: ReturnType<typeof travel>) => (to?.type === 'beyond' ? undefined : to?.key)
const whole = (key: string) => plan.items.find((item) => short(item.key) === key)?.key

test('left and right go through every mark and “+n” in order of time and stop at the ends', () => {
  fc.assert(
    fc.property(generatedEdition, (edition) => {
      const generated = planTimeline(edition, { mode: 'one' })
      const stops = stopsOf(generated)
      expect(new Set(stops.flatMap(({ marks }) => marks)).size).toBe(edition.events.length)
      const seen: (string | undefined)[] = []
      let at = keyAt(travel(generated, undefined, 'later'))
      for (const _ of stops) {
        seen.push(at)
        at = keyAt(travel(generated, at, 'later'))
      }
      expect(seen).toEqual(stops.map(({ key }) => key))
      expect(at).toBe(stops.at(-1)?.key)
    }),
    { numRuns: runs(30) },
  )
})

test.each<[string, Travel, string]>([
  ['municipal-committee:outbreak', 'down', 'municipal-government:youyu-inspection'],
  ['policy-office:liaison-notice', 'up', 'municipal-government:youyu-inspection'],
  ['bus:driver-on-call', 'down', 'bus:driver-on-call'],
  ['municipal-committee:four-days', 'up', 'municipal-committee:four-days'],
  ['huiyuan:stranded-join', 'first', 'municipal-committee:outbreak'],
  ['huiyuan:stranded-join', 'last', 'municipal-government:huairen-inspection'],
])('from %s, %s leads to %s', (from, where, to) => {
  expect(short(keyAt(travel(plan, whole(from), where)))).toBe(to)
})

test('in a window, left and right go on outside it until every event was come by, at its end too', () => {
  fc.assert(
    fc.property(
      anyEdition,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('later', 'earlier' as const),
      (edition, place, where) => {
        const sheet = sheetOf(edition, 'departments')
        if (sheet.fixed || edition.events.length > 120) return
        const days = sheet.days.length
        const length = Math.ceil(days / 7)
        const from = Math.floor((days - length) * place)
        let window = windowOf({ from, to: from + length }, edition.span)
        let plan = planSheet(sheet, undefined, windowStretch(window, edition.span))
        const seen = new Set<string>()
        const go = (to: ReturnType<typeof travel>): string | undefined => {
          if (to?.type !== 'beyond') {
            for (const { event } of to?.marks ?? []) seen.add(keyOfEvent(event))
            return to?.key
          }
          window = windowShowing(to, window, edition.span)
          plan = planSheet(sheet, undefined, windowStretch(window, edition.span))
          const there = arrival(plan, to)
          expect(there).toBeDefined()
          return go(there)
        }
        const start = stopsOf(plan)[0]?.key
        // Nothing to press a key on.
        if (start === undefined) return
        let at = go(travel(plan, start, where === 'later' ? 'first' : 'last'))
        for (let before: string | undefined; at !== before; ) {
          before = at
          at = go(travel(plan, at, where))
        }
        expect(seen.size).toBe(edition.events.length)
      },
    ),
    { numRuns: runs(60) },
  )
})

/** One event a day for more than a year, in one lane. */
function aYearOfDays() {
  const days = Array.from({ length: 400 }, (_, i) => dayFromNumber(18_000 + i))
  const span = { from: dayFromNumber(18_000), to: dayFromNumber(18_399) }
  const dates = days.map((day, i) => ({
    date: { shape: 'day' as const, edtf: day, day },
    departments: [0],
    article: i,
    label: '开会',
  }))
  return sheetOf(editionOver(span, 1, dates), 'departments')
}

test('a mark that another window has no room for is found in what counts it', () => {
  const sheet = aYearOfDays()
  const close = stopsOf(planSheet(sheet, undefined, { from: 10, to: 13 }))
  expect(close.map(({ type }) => type)).toEqual(['mark', 'mark', 'mark'])
  const far = stopFor(stopsOf(planSheet(sheet)), close[1]?.key)
  expect(far).toMatchObject({ type: 'count', from: 0 })
})

test('beyond the days shown one comes to a count that holds a day more, whatever else it holds', () => {
  const plan = planSheet(aYearOfDays())
  const [first, second] = stopsOf(plan)
  const days = first?.marks.length ?? 0
  expect([first?.type, second?.type, days > 2]).toEqual(['count', 'count', true])
  const beyond = { type: 'beyond', side: 'after', toEnd: false, from: days - 1, to: days } as const
  expect(arrival(plan, { ...beyond, shown: { from: 0, to: days - 1 } })?.key).toBe(first?.key)
  expect(arrival(plan, { ...beyond, shown: { from: 0, to: days } })?.key).toBe(second?.key)
  expect(arrival(plan, { ...beyond, side: 'before', shown: { from: days + 1, to: days + 2 } })?.key).toBe(
    second?.key,
  )
  expect(arrival(plan, { ...beyond, side: 'before', shown: { from: days, to: days + 1 } })?.key).toBe(
    first?.key,
  )
})

test('the relatives of a mark are those of its article', () => {
  expect(relativesOf(plan, whole('bus:driver-on-call') ?? '').map((item) => short(item.key))).toEqual([
    'bus:driver-on-call',
    'bus:ninety-drivers',
  ])
  expect(relativesOf(plan, 'nobody')).toEqual([])
})

test('an event is found by the first lane that holds it', () => {
  const [event] = tenArticles().events
  expect(event && short(keyOf(plan, keyOfEvent(event)))).toBe('municipal-committee:mobilisation-meeting')
})
