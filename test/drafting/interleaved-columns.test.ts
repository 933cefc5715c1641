import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { interleavedColumns } from '../../src/drafting/interleaved-columns.ts'
import { pageLines } from '../../src/drafting/page-line.ts'

/** The lines of two columns side by side that are found first, as a run of their numbers. */
function found(...lines: string[]): string | undefined {
  const run = interleavedColumns(pageLines(new SourceText('page.txt', lines.join('\n'))))
  return run && `${run.first}-${run.last}`
}

const BESIDE = [
  '河滨大桥昨天上午正式  连日来，市水务局组织',
  '建成通车，市民可以步  技术人员逐段检修灌溉',
  '行过河，沿线群众纷纷  渠道，排查安全隐患，',
  '前来参观，公交集团也  确保春季农业生产顺利',
]
const TEXT = '大桥昨日通车，行人也可以过。'

test('four lines of two columns side by side are found by their numbers', () => {
  expect(found(...BESIDE)).toBe('1-4')
  expect(found('# 大桥通车', '', TEXT, ...BESIDE, TEXT)).toBe('4-7')
  expect(found(...BESIDE.slice(1))).toBeUndefined()
  expect(found()).toBeUndefined()
})

test.each(['   ', '　　', '\t', '  \t　', '\t\t'])('%j parts two columns', (gap) => {
  expect(found(...BESIDE.map((line) => line.replace('  ', gap)))).toBe('1-4')
})

test.each([' ', '　', '，', ' 　'])('%j parts none', (gap) => {
  expect(found(...BESIDE.map((line) => line.replace('  ', gap)))).toBeUndefined()
})

test('another line ends them, and the first that are found are told', () => {
  expect(found(...BESIDE.slice(0, 3), TEXT, ...BESIDE.slice(1))).toBeUndefined()
  expect(found(...BESIDE.slice(0, 3), TEXT, ...BESIDE)).toBe('5-8')
  expect(found(...BESIDE, TEXT, ...BESIDE)).toBe('1-4')
  expect(found(...BESIDE, ...BESIDE.slice(1))).toBe('1-7')
  expect(found(...BESIDE, ...BESIDE.map((line) => `# ${line}`))).toBe('1-4')
  expect(found(...BESIDE.map((line) => `# ${line}`))).toBeUndefined()
})

test('either column is eight characters wide at least', () => {
  const cut = (left: number, right: number) =>
    BESIDE.map((line) => `${line.slice(0, left)}  ${line.slice(12, 12 + right)}`)
  expect(found(...cut(8, 8))).toBe('1-4')
  expect(found(...cut(7, 8))).toBeUndefined()
  expect(found(...cut(8, 7))).toBeUndefined()
})

test('three columns, and lines longer than any printed, are not told as two', () => {
  expect(found(...BESIDE.map((line) => `${line}  渠道检修昨日完成了，`))).toBeUndefined()
  const long = (times: number) => BESIDE.map((line) => line + '路'.repeat(times - line.length))
  expect(found(...long(200))).toBe('1-4')
  expect(found(...long(201))).toBeUndefined()
  expect(found(...BESIDE.map((line) => `${line} 路`))).toBe('1-4')
})

test('lines of which most end a sentence are a list of pairs', () => {
  const ended = (times: number) => BESIDE.map((line, i) => (i < times ? `${line.slice(0, -1)}。` : line))
  expect(found(...ended(2))).toBe('1-4')
  expect(found(...ended(3))).toBeUndefined()
})

test('lines without a comma or a full stop are a table', () => {
  const plain = BESIDE.map((line) => line.replaceAll('，', '的'))
  expect(found(...plain)).toBeUndefined()
  expect(found(...plain.slice(1), `${plain[0]}、`)).toBe('1-4')
})
