import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../../src/edition/day.ts'
import { ArticleId, NewspaperId } from '../../src/edition/ids.ts'
import { partsByMonth, wordsOf } from '../../src/edition/index-parts.ts'

const FULL = 10
const newspaper = NewspaperId.parse('daily')
const source = fc
  .record({ number: fc.nat(60), articles: fc.integer({ min: 0, max: 8 }) })
  .map(({ number, articles }) => ({
    ...{ issue: { newspaper, day: dayFromNumber(19_000 + number) }, articles },
  }))
const sources = fc.array(source, { maxLength: 60 })
type Part = readonly { issue: { day: string }; articles: number }[]

const count = (part: Part) => part.reduce((sum, { articles }) => sum + articles, 0)
const month = (day: string | undefined) => day?.slice(0, 7)

test('the parts hold every source once, from the oldest, those of one day as they were given', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const parts = partsByMonth(all, FULL)
      expect(parts.flat()).toHaveLength(all.length)
      expect(new Set(parts.flat())).toEqual(new Set(all))
      const days = [...new Set(all.map(({ issue }) => issue.day))].sort()
      expect(parts.flat()).toEqual(days.flatMap((day) => all.filter(({ issue }) => issue.day === day)))
      expect(parts.every((part) => part.length > 0)).toBe(true)
    }),
  )
})

test('a part ends with a month once it is full, or where it is much too full, and nowhere else', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const parts = partsByMonth(all, FULL)
      for (const [i, part] of parts.entries()) {
        for (const [j, { issue }] of part.entries()) {
          const before = count(part.slice(0, j))
          const ended = before >= 16 || (before >= FULL && month(part[j - 1]?.issue.day) !== month(issue.day))
          expect(j > 0 && ended, issue.day).toBe(false)
        }
        const next = parts[i + 1]?.[0]
        if (next === undefined) continue
        const full = count(part) >= FULL && month(part.at(-1)?.issue.day) !== month(next.issue.day)
        expect(full || count(part) >= 16).toBe(true)
      }
    }),
  )
})

test('what comes later changes only the last part', () => {
  fc.assert(
    fc.property(sources, fc.integer({ min: 0, max: 8 }), (all, articles) => {
      const later = { issue: { newspaper, day: dayFromNumber(19_061) }, articles }
      const before = partsByMonth(all, FULL).slice(0, -1)
      expect(partsByMonth([...all, later], FULL).slice(0, before.length)).toEqual(before)
    }),
  )
})

test('the words of some articles are theirs, in every column', () => {
  const id = ['a', 'b', 'c'].map((word) => ArticleId.parse(word))
  const words = {
    ...{ id, headline: ['甲', '乙', '丙'], headlineWords: ['1', null, '1'], byline: [null, '子', '丑'] },
    labels: [['一'], [], ['二', '三']],
  }
  expect(wordsOf(words, new Set(id.slice(1)))).toEqual({
    ...{ id: id.slice(1), headline: ['乙', '丙'], headlineWords: [null, '1'], byline: ['子', '丑'] },
    labels: [[], ['二', '三']],
  })
})
