import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstEvents } from '../../../src/reader/timeline/first-events.ts'
import { eventsInTime } from '../../../src/reader/timeline/marks.ts'
import { tenArticles } from '../../ten-articles.ts'

const all = eventsInTime(tenArticles())

test('a list shows the first events that pass, and says how many do', () => {
  const bits = fc.array(fc.nat(1), { minLength: all.length, maxLength: all.length })
  fc.assert(
    fc.property(bits, fc.nat(all.length + 2), (passes, most) => {
      const passing = all.filter(({ place }) => passes[place] === 1)
      expect(firstEvents(all, Uint8Array.from(passes), most)).toEqual({
        first: passing.slice(0, most),
        passing: passing.length,
      })
    }),
  )
})

test('without a filter all pass', () => {
  expect(firstEvents(all, undefined, 3)).toEqual({ first: all.slice(0, 3), passing: all.length })
})
