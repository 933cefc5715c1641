import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { alternatingColumns } from '../../src/drafting/alternating-columns.ts'
import { pageLines } from '../../src/drafting/page-line.ts'

/** The columns whose lines alternate, and the lines. */
function found(lines: readonly string[]): string | undefined {
  const columns = alternatingColumns(pageLines(new SourceText('page.txt', lines.join('\n'))))
  return columns && `${columns.columns}: ${columns.first}-${columns.last}`
}

const WHOLE = '大桥昨日通车了。'
const CUT = '这座大桥建成于20'
const REST = '年，行人都走过。'

/** As many lines that are whole sentences, but for some that go on so many lines further down. */
function page(count: number, cuts: readonly number[], columns = 2): string[] {
  const lines = Array.from({ length: count }, () => WHOLE)
  for (const at of cuts) [lines[at], lines[at + columns]] = [CUT, REST]
  return lines
}

/** The lines of so many columns, each of which cuts a word in every line. */
const rows = (columns: number, count: number) => {
  const halves = ['年20', '行银', '蝶蝴', '璃玻', '瑰玫']
  return Array.from({ length: count }, (_, i) => {
    const half = halves[i % columns] ?? ''
    return `${half.charAt(0)}，工作人员介绍说${half.slice(1)}`
  })
}

test.each([2, 3, 4])('lines of %i columns go on as many lines further down', (columns) => {
  expect(found(rows(columns, 40))).toBe(`${columns}: 1-40`)
  expect(found([WHOLE, WHOLE, '', ...rows(columns, 40), WHOLE])).toBe(`${columns}: 4-43`)
})

test.each([1, 5])('lines of %i columns are not looked for', (columns) => {
  expect(found(rows(columns, 40))).toBeUndefined()
})

test('eight lines must go on, or so many lie between three that do', () => {
  expect(found(rows(2, 10))).toBe('2: 1-10')
  expect(found(rows(2, 9))).toBeUndefined()
  expect(found(page(10, [0, 3, 7]))).toBe('2: 1-10')
  expect(found(page(10, [0, 3, 6]))).toBeUndefined()
  expect(found([WHOLE, WHOLE, ...page(10, [0, 3, 6])])).toBeUndefined()
  expect(found(page(10, [0, 7]))).toBeUndefined()
  expect(found([])).toBeUndefined()
})

test('lines at the end of a text go on in none', () => {
  expect(found(page(12, [0, 2, 7], 4))).toBe('4: 1-12')
  expect(found(page(12, [0, 2, 7], 4).slice(0, 11))).toBeUndefined()
  expect(found([...page(10, [0, 3, 7]), CUT])).toBe('2: 1-10')
})

test('a line whose end says nothing weighs a little against them', () => {
  const silent = page(14, [0, 3, 11])
  silent[7] = '这座大桥建成于当年'
  expect(found(silent)).toBeUndefined()
  silent[8] = CUT
  silent[10] = REST
  expect(found(silent)).toBe('2: 1-14')
})

test('a line that goes on in the next weighs against them as much as one further down for them', () => {
  const lines = page(17, [0, 3, 6, 11, 14])
  expect(found(lines)).toBe('2: 1-17')
  lines[9] = CUT
  lines[10] = REST
  expect(found(lines)).toBe('2: 1-17')
  lines[1] = CUT
  expect(found(lines)).toBe('2: 4-17')
  lines[12] = CUT
  expect(found(lines)).toBeUndefined()
})

test('of a line that goes on in the next as well nothing is told', () => {
  const lines = page(10, [0, 3, 7])
  lines[1] = REST
  expect(found(lines)).toBeUndefined()
})

test('what weighs against them ends one stretch, and another begins behind it', () => {
  const against = [CUT, REST, CUT, REST]
  expect(found([...against, ...page(10, [0, 3, 7])])).toBe('2: 5-14')
  expect(found([...page(10, [0, 3, 7]), ...against])).toBe('2: 1-10')
  expect(found([...page(10, [0, 3, 7]), ...against, ...against, ...page(14, [0, 3, 6, 9])])).toBe('2: 19-30')
})

test('the columns that more lines speak for are told', () => {
  expect(found([...page(10, [0, 3, 7], 2), ...page(14, [0, 4, 8, 9], 3)])).toBe('3: 11-23')
  expect(found([...page(14, [0, 3, 6, 9], 2), ...page(14, [0, 4, 8], 3)])).toBe('2: 1-12')
  expect(found([...page(14, [0, 4, 8], 3), ...page(10, [0, 3, 7], 2)])).toBe('2: 15-24')
})

test('the more lines there are, the more of them have to go on', () => {
  expect(found(page(200, [0, 3, 7]))).toBe('2: 1-10')
  expect(found(page(201, [0, 3, 7]))).toBeUndefined()
  expect(found(page(400, [0, 3, 7, 10]))).toBe('2: 1-13')
  expect(found(page(401, [0, 3, 7, 10]))).toBeUndefined()
})

test.each([
  ['路上的大桥建20', true],
  ['路上大桥建20', false],
  [`${'路'.repeat(38)}20`, true],
  [`${'路'.repeat(39)}20`, false],
  ['# 路上的大桥建20', false],
  ['路上的大桥建20！', false],
])('%s is as long as a line of a column, and broken: %s', (line, broken) => {
  const lines = page(10, [0, 3, 7])
  lines[3] = line
  expect(found(lines)).toBe(broken ? '2: 1-10' : undefined)
})

test('no line goes on in a title', () => {
  const lines = page(10, [0, 3, 7])
  lines[5] = `# ${REST}`
  expect(found(lines)).toBeUndefined()
})
