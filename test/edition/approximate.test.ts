import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approximateMatches } from '../../src/edition/approximate.ts'

const word = fc.string({ unit: fc.constantFrom('一', '二', '三'), maxLength: 8 })

/** Levenshtein's distance as its definition has it, to check against. */
function distance(a: string, b: string): number {
  if (a === '') return b.length
  if (b === '') return a.length
  const same = a[0] === b[0] ? 0 : 1
  return Math.min(
    distance(a.slice(1), b.slice(1)) + same,
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
  )
}

test('the distance given for an approximate match is its edit distance', () => {
  fc.assert(
    fc.property(
      word,
      fc.string({ unit: fc.constantFrom('一', '二'), minLength: 1, maxLength: 4 }),
      (text, pattern) => {
        for (const { start, end, errors } of approximateMatches(text, pattern, 2)) {
          expect(end).toBeGreaterThan(start)
          expect(errors).toBeLessThanOrEqual(2)
          expect(distance(text.slice(start, end), pattern)).toBe(errors)
        }
      },
    ),
  )
})

test('no other part of the text is nearer than the match given', () => {
  fc.assert(
    fc.property(
      word,
      fc.string({ unit: fc.constantFrom('一', '二'), minLength: 1, maxLength: 4 }),
      (text, pattern) => {
        const runs = Array.from({ length: text.length }, (_, start) =>
          Array.from({ length: text.length - start }, (__, i) => text.slice(start, start + i + 1)),
        ).flat()
        const nearest = Math.min(...runs.map((run) => distance(run, pattern)))
        const found = approximateMatches(text, pattern, pattern.length)
        if (text !== '' && nearest < pattern.length) {
          expect(Math.min(...found.map(({ errors }) => errors))).toBe(nearest)
        }
      },
    ),
  )
})

test('a match with just as many errors as may be is one; of equally good ones the shortest is given', () => {
  expect(approximateMatches('一二', '一三', 1)).toContainEqual({ start: 0, end: 1, errors: 1 })
  expect(approximateMatches('一二', '一三', 1)).not.toContainEqual({ start: 0, end: 2, errors: 1 })
  expect(approximateMatches('一二', '一三', 0)).toEqual([])
})

test('a character put in, left out or changed is one error, and the match ends where it is best', () => {
  const found = (text: string, pattern: string) => approximateMatches(text, pattern, 1)
  expect(found('甲一二三乙', '一二三')).toContainEqual({ start: 1, end: 4, errors: 0 })
  expect(found('甲一丙二三乙', '一二三')).toContainEqual(expect.objectContaining({ end: 5, errors: 1 }))
  expect(found('甲一三乙', '一二三')).toContainEqual({ start: 1, end: 3, errors: 1 })
  expect(found('甲一丙三乙', '一二三')).toContainEqual({ start: 1, end: 4, errors: 1 })
  expect(found('甲乙丙丁', '一二三')).toEqual([])
})
