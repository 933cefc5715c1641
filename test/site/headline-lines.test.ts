import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ems } from '../../src/edition/words.ts'
import { setHeadline } from '../../src/site/headline-lines.ts'
import { runs } from '../runs.ts'

const BOX = { width: 1056, height: 250, leading: 1.28, sizes: [92, 76, 62, 50, 38, 27, 18, 11] }

const lines = (headline: string) => setHeadline(headline, BOX).lines

test('a line ends after a pause or between words, not within them', () => {
  expect(lines('市委政研室：向疫而行践初心')).toEqual(['市委政研室：', '向疫而行践初心'])
  expect(lines('保持斗志 汇聚力 坚决打赢疫情歼灭战')).toEqual(['保持斗志 汇聚力', '坚决打赢疫情歼灭战'])
  expect(lines('你看，夜空中最亮的“星”——市公交公司投身疫情防控一线纪实')).toEqual([
    '你看，夜空中最亮的“星”——',
    '市公交公司投身疫情防控一线纪实',
  ])
})

test('a short headline is set large on one line', () => {
  expect(setHeadline('我们是志愿者', BOX)).toEqual({ lines: ['我们是志愿者'], size: 92 })
})

const character = fc.constantFrom(...'全市疫情防控工作动员会召开向而行践初心“”《》（），。：！？——…  AMw7')
const headline = fc
  .string({ unit: character, minLength: 1, maxLength: 120 })
  .filter((text) => text.trim() !== '')

test('the headline stands whole within its box, at a size it may have', () => {
  fc.assert(
    fc.property(headline, (text) => {
      const set = setHeadline(text, BOX)
      expect(set.lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(BOX.sizes).toContain(set.size)
      expect(set.lines.length * set.size * BOX.leading).toBeLessThanOrEqual(BOX.height)
      for (const line of set.lines) expect(ems(line) * set.size).toBeLessThanOrEqual(BOX.width)
    }),
    { numRuns: runs(200) },
  )
})

test('a headline of any length is whole', () => {
  const text = '很长的题目，'.repeat(200)
  expect(lines(text).join('')).toBe(text)
})
