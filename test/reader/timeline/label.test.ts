import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipLabel, LONGEST_LABEL, textWidth } from '../../../src/reader/timeline/label.ts'

test('a Chinese character is at least one em wide', () => {
  expect(textWidth('下沉社区')).toBeGreaterThanOrEqual(4)
  expect(textWidth('')).toBe(0)
})

test('the gap that text-autospace puts beside digits counts', () => {
  expect(textWidth('连续4天')).toBeGreaterThan(textWidth('连续天') + textWidth('4'))
})

test('what fits is left as it is, what does not ends in an ellipsis within the limit', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (words, limit) => {
      const clipped = clipLabel(words, limit)
      expect(textWidth(clipped)).toBeLessThanOrEqual(limit)
      if (textWidth(words) <= limit) expect(clipped).toBe(words)
      else {
        expect(clipped.endsWith('…')).toBe(true)
        expect(words.startsWith(clipped.slice(0, -1))).toBe(true)
      }
    }),
  )
})

test('the longest label that an edition may give, fourteen characters, is never clipped', () => {
  const fourteen = '全市疫情防控动员会今日召开了'
  expect([...fourteen]).toHaveLength(14)
  expect(clipLabel(fourteen)).toBe(fourteen)
  expect(textWidth(fourteen)).toBeLessThan(LONGEST_LABEL)
})
