import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { writeManyIssues } from './many-issues.ts'
import { chance } from './newspaper-words.ts'

const REAL = 'test/editions/ten-articles/shuozhou-2022-11/page.txt'
const SAMPLE = 6000

/** What compression and postings depend on, of as much of a text as is compared. */
function measured(text: string) {
  const words = text.replace(/[\s\p{P}\p{S}]/gu, '').slice(0, SAMPLE)
  expect(words).toHaveLength(SAMPLE)
  const pairs = Array.from({ length: SAMPLE - 1 }, (_, i) => words.slice(i, i + 2))
  return {
    characters: new Set(words).size,
    pairs: new Set(pairs).size,
    compressed: brotliCompressSync(words).byteLength,
  }
}

test('made text is as diverse as the real text, within a tenth: characters, pairs of them, what brotli leaves', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newspaper-words-'))
  try {
    writeManyIssues(folder, { issues: 3, articles: 10, days: 30 })
    const real = measured(readFileSync(REAL, 'utf8'))
    for (const issue of [0, 1, 2]) {
      const made = measured(readFileSync(path.join(folder, `issue-0000${issue}/page.txt`), 'utf8'))
      for (const what of ['characters', 'pairs', 'compressed'] as const) {
        const ratio = made[what] / real[what]
        expect(ratio, `${what} of issue ${issue}`).toBeGreaterThan(0.9)
        expect(ratio, `${what} of issue ${issue}`).toBeLessThan(1.1)
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the same seed gives the same numbers, all of them below what was asked', () => {
  const numbers = (seed: number) =>
    Array.from(
      { length: 100 },
      (
        (next) => () =>
          next(7)
      )(chance(seed)),
    )
  expect(numbers(3)).toEqual(numbers(3))
  expect(numbers(3)).not.toEqual(numbers(4))
  expect(numbers(3).every((number) => number >= 0 && number < 7)).toBe(true)
})
