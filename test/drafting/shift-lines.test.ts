import { expect, test } from 'vitest'
import { shiftLines } from '../../src/drafting/shift-lines.ts'

const two = (yaml: string) => shiftLines(yaml, (line) => line + 2)

test.each([
  ['line: 3\n', 'line: 5\n'],
  ['lines: 3\n', 'lines: 5\n'],
  ['lines: 3-17\n', 'lines: 5-19\n'],
  ['lines: 9-10\n', 'lines: 11-12\n'],
  ['lines: [ 3-17, 40 ]\n', 'lines: [5-19, 42]\n'],
  ['lines: [3-17, 40]\n', 'lines: [5-19, 42]\n'],
  ['lines:\n  - 3-17\n  - 40\n', 'lines:\n  - 5-19\n  - 42\n'],
  ["lines: '3-17, 40-44'\n", "lines: '5-19, 42-46'\n"],
  ['headline:\n  line: 3\n  exact: 3月7日\n', 'headline:\n  line: 5\n  exact: 3月7日\n'],
  ['joins:\n  - lines: 5-7\n    reason: 第5行\n', 'joins:\n  - lines: 7-9\n    reason: 第5行\n'],
  ['line: 3 # 第3行\n', 'line: 5 # 第3行\n'],
])('%j becomes %j', (yaml, shifted) => expect(two(yaml)).toBe(shifted))

test.each([
  'day: 3\n',
  'exact: line 3\n',
  '3: line\n',
  'lines: blank\n',
  'lines: []\n',
  'lines: [[3]]\n',
  'line: { from: 3 }\n',
  'line: null\n',
  'line: true\n',
  '? [line]\n: 3\n',
  '? 3\n: 4\n',
  '# 第3行\n',
  '',
])('%j stays', (yaml) => expect(two(yaml)).toBe(yaml))

test('a file in which no line moves stays as it is written', () => {
  const yaml = 'lines: [ 3-17,   40 ]\nreason:   "甲"\n'
  expect(shiftLines(yaml, (line) => line)).toBe(yaml)
})

test('a long line is not broken anew, and each line goes where it has gone', () => {
  const long = '市民上街 '.repeat(40).trim()
  const moved = shiftLines(`line: 3\nlines: [3, 4, 9]\nexact: ${long}\n`, (line) =>
    line > 3 ? line + 1 : line,
  )
  expect(moved).toBe(`line: 3\nlines: [3, 5, 10]\nexact: ${long}\n`)
})
