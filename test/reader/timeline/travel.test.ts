import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import { keyOf, planTimeline } from '../../../src/reader/timeline/plan.ts'
import { relativesOf } from '../../../src/reader/timeline/relatives.ts'
import { type Travel, travel } from '../../../src/reader/timeline/travel.ts'
import { realEdition } from '../../real-edition.ts'
import { generatedEdition } from './generated-edition.ts'

const plan = planTimeline(realEdition(), { mode: 'departments' })

/** A mark's key without the article that its event belongs to. */
const short = (key: string | undefined) => key?.replace(/:.*\//, ':')
const whole = (key: string) => plan.items.find((item) => short(item.key) === key)?.key

test('left and right go through every mark in order of time and stop at the ends', () => {
  fc.assert(
    fc.property(generatedEdition, (edition) => {
      const { items } = planTimeline(edition, { mode: 'one' })
      const generated = planTimeline(edition, { mode: 'one' })
      let at = travel(generated, undefined, 'later')
      const seen = at === undefined ? [] : [at.key]
      for (let i = 1; i < items.length; i++) {
        at = travel(generated, at?.key, 'later')
        if (at !== undefined) seen.push(at.key)
      }
      expect(seen).toEqual(items.map((item) => item.key))
      expect(travel(generated, at?.key, 'later')).toBe(at)
    }),
    { numRuns: 30 },
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
  expect(short(travel(plan, whole(from), where)?.key)).toBe(to)
})

test('the relatives of a mark are those of its article', () => {
  expect(relativesOf(plan, whole('bus:driver-on-call') ?? '').map((item) => short(item.key))).toEqual([
    'bus:driver-on-call',
    'bus:ninety-drivers',
  ])
  expect(relativesOf(plan, 'nobody')).toEqual([])
})

test('an event is found by the first lane that holds it', () => {
  const [event] = realEdition().events
  expect(event && short(keyOf(plan, keyOfEvent(event)))).toBe('municipal-committee:mobilisation-meeting')
})
