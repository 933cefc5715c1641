import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import { runs } from '../runs.ts'
import { drafted, emptyContent } from './draft-content.ts'
import { type Findings, found, labelledCases } from './labelled-cases.ts'

const STATED = { newspaper: 'hebin', day: Day.parse('2023-03-08') }
/** Texts that say nothing of the page they stand on: neither mastheads nor indents. */
const TEXTS = labelledCases('development')
  .filter(({ furniture, pages, text }) => furniture.length + pages.length === 0 && text.startsWith('#'))
  .map(({ text }) => text)
const alone = new Map<string, Findings>()

function findingsOf(text: string): Findings {
  const known = alone.get(text)
  if (known !== undefined) return known
  const { joins, ...findings } = found(drafted(text, emptyContent(), STATED).draft, { text })
  const counted = { ...findings, joins: [String(joins?.length)] }
  alone.set(text, counted)
  return counted
}

test('articles drafted together say what each says by itself, however many: work and findings grow with the text', () => {
  expect(TEXTS.length).toBeGreaterThan(4)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TEXTS), { minLength: 2, maxLength: 12 }), (texts) => {
      const all = findingsOf(texts.join('\n'))
      for (const sort of Object.keys(all)) {
        const each = texts.flatMap((text) => findingsOf(text)[sort] ?? [])
        if (sort === 'joins') expect(Number(all.joins?.[0])).toBe(each.reduce((sum, n) => sum + Number(n), 0))
        else expect(all[sort]).toEqual(each)
      }
    }),
    { numRuns: runs(12) },
  )
})
