import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipLabel, LONGEST_LABEL, textWidth, wrapText } from '../../../src/reader/timeline/label.ts'

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

test.each([
  ['疫', 1],
  ['👍', 1.4],
  ['i', 0.36],
  ['n', 0.62],
  ['W', 1],
  ['B', 0.85],
  ['w', 0.85],
  ['疫疫', 2],
  ['nn', 1.24],
  ['疫n', 1.745],
  ['n疫', 1.745],
])('%s is reckoned %d em wide, and a fiftieth for the font', (text, width) => {
  expect(textWidth(text)).toBeCloseTo(width * 1.02, 10)
})

test('what is clipped loses no more than it must', () => {
  const five = textWidth('一二三四五')
  expect(clipLabel('一二三四五', five)).toBe('一二三四五')
  expect(clipLabel('一二三四五六', five)).toBe('一二三四…')
  expect(clipLabel('一二三四五六', five - 0.01)).toBe('一二三…')
  expect(clipLabel('一二三', 0)).toBe('…')
})

test('a wrapped text is cut only where a line is full, and never within a character', () => {
  const three = textWidth('一二三')
  expect(wrapText('一二三四五六七', three)).toEqual(['一二三', '四五六', '七'])
  expect(wrapText('一二三四', three - 0.01)).toEqual(['一二', '三四'])
  expect(wrapText('👍👍', 0)).toEqual(['👍', '👍'])
  expect(wrapText('', three)).toEqual([''])
})
