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

test.each([
  ['a line taken out has the number of what stands there', '甲乙丙', '甲丙', [1, 2, 2]],
  [
    'of lines that changed places the last to stand together are followed',
    '甲乙丙丁',
    '丙丁甲乙',
    [1, 1, 1, 2],
  ],
  ['one that moved to the end leaves the others', '甲乙丙', '乙丙甲', [1, 1, 2]],
  ['one that moved to the front leaves the others', '甲乙丙', '丙甲乙', [2, 3, 3]],
  ['lines that stand twice follow those that stand once', '甲图乙图丙', '新甲图乙图丙', [2, 3, 4, 5, 6]],
  [
    'lines alike are followed from the end of what was changed, too',
    '甲错尾尾乙',
    '甲新对尾尾乙',
    [1, 2, 4, 5, 6],
  ],
  ['lines alike are followed from its beginning', '甲首首错乙', '甲首首新对乙', [1, 2, 3, 4, 6]],
  ['a line taken out of several alike', '图图图', '图图', [1, 2, 2]],
  ['a text of which nothing is left', '甲乙', '丙', [1, 1]],
])('%s', (_, before, after, numbers) => {
  const moved = movedLines([...before].join('\n'), [...after].join('\n'))
  expect([...before].map((_, i) => moved(i + 1))).toEqual(numbers)
})

test('a line beyond the text is the last one', () => expect(movedLines('甲\n乙', '甲\n乙')(9)).toBe(2))

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
