import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedLines } from '../../src/drafting/moved-lines.ts'
import { shiftLines } from '../../src/drafting/shift-lines.ts'
import { runs } from '../runs.ts'

const words = fc.constantFrom('', '甲', '乙', '丙', '丁', '戊', '己', '庚')
const lines = fc.array(words, { minLength: 1, maxLength: 12 })

test('a line that stands once in a text, and once in the text with lines put in, is followed', () => {
  fc.assert(
    fc.property(lines, fc.nat(12), lines, (old, at, added) => {
      const put = added.map((line) => `新${line}`)
      const now = [...old.slice(0, at), ...put, ...old.slice(at)]
      const moved = movedLines(old.join('\n'), now.join('\n'))
      for (const [i, line] of old.entries()) {
        if (line === '' || old.filter((other) => other === line).length > 1) continue
        expect(now[moved(i + 1) - 1]).toBe(line)
      }
    }),
    { numRuns: runs(200) },
  )
})

test('lines keep their order, and none is beyond the end', () => {
  fc.assert(
    fc.property(lines, lines, (old, now) => {
      const moved = movedLines(old.join('\n'), now.join('\n'))
      const numbers = old.map((_, i) => moved(i + 1))
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      expect(numbers.every((number) => number >= 1 && number <= now.length)).toBe(true)
    }),
    { numRuns: runs(200) },
  )
})

test('of a line that was corrected the number stays', () => {
  const moved = movedLines('甲\n\n错\n\n丙', '新\n\n甲\n\n对\n\n丙')
  expect([1, 2, 3, 4, 5].map(moved)).toEqual([3, 4, 5, 6, 7])
})

test('lines of a page.yaml are renumbered, and nothing else in it', () => {
  const yaml = `articles:
  - id: a-3 # 第3行
    lines: [3-17, 40]
    headline:
      line: 3
      exact: 3月7日
    joins:
      - lines: 5-7
        reason: 第5行
furniture:
  - lines: blank
`
  const moved = shiftLines(yaml, (line) => line + 2)
  expect(moved).toBe(
    yaml
      .replace('[3-17, 40]', '[5-19, 42]')
      .replace('line: 3', 'line: 5')
      .replace('lines: 5-7', 'lines: 7-9'),
  )
  expect(shiftLines(yaml, (line) => line)).toBe(yaml)
})
