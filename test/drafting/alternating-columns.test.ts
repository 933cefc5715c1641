import { expect, test } from 'vitest'
import { alternatingColumns } from '../../src/drafting/alternating-columns.ts'
import { draftSource } from '../../src/drafting/draft-source.ts'
import { readPageText } from '../../src/drafting/page-text.ts'
import { emptyContent, encode, STATED } from './draft-content.ts'
import { labelledCases } from './labelled-cases.ts'

const CASES = (['development', 'seen', 'evaluation'] as const).flatMap(labelledCases)
const widths = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
/** One in six of them, by turns, or in so many, so that together the cases try them all; `RUNS` asks for all in each. */
const some = <One>(all: readonly One[], turn = 0, inSoMany = 6) =>
  all.filter((_, i) => process.env.RUNS !== undefined || i % inSoMany === turn % inSoMany)

/** The lines of a text broken at a width; marked lines and blank ones stay as they are. */
function wrapped(text: string, width: number, indent = ''): string[] {
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('#') || line.trim() === '') return [line]
    const words = [...(indent + line.trim())]
    return Array.from({ length: Math.ceil(words.length / width) }, (_, i) =>
      words.slice(i * width, (i + 1) * width).join(''),
    )
  })
}

/** The text as it is extracted row by row. */
function alternating(columns: readonly (readonly string[])[]): string {
  const rows = Math.max(...columns.map(({ length }) => length))
  const row = (i: number) => columns.flatMap((column) => column[i] ?? [])
  return Array.from({ length: rows }, (_, i) => row(i))
    .flat()
    .join('\n')
}

const worded = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '')

function found(text: string) {
  const page = readPageText({ path: 'in.txt', bytes: encode(text) })
  if (Array.isArray(page)) throw new Error('no text')
  return alternatingColumns(page.lines)
}

function refused(text: string) {
  const result = draftSource({ path: 'in.txt', bytes: encode(text) }, emptyContent(), STATED)
  return Array.isArray(result) ? result : []
}

const BRIDGE = `河滨大桥昨天上午正式建成通车，市民可
以步行过河，沿线群众纷纷前来参观。公交
集团新增班线两条，每天发车六十班次，方
便两岸居民出行。市交通运输局工作人员介
绍，大桥全长一千二百米，设双向六车道，
总投资三亿元，是全市重点工程，建设者克
服重重困难，历时两年零三个月建设完成，
比计划工期提前四个月。`.split('\n')
const CANAL = `连日来，市水务局组织技术人员逐段检修灌
溉渠道，排查安全隐患，确保春季农业生产
顺利进行。截至目前，已清理淤泥五千立方
米，更换闸门二十座，沿线三个乡镇的农民
群众用水有了保障。下一步，还将继续加强
日常巡查，完善管理制度，落实工作责任，
让每一滴水都用在田间地头，为粮食丰收打
下坚实基础。`.split('\n')

test('two columns whose lines alternate are refused where it shows first, and how they are to be copied', () => {
  const text = `# 大桥昨日通车\n\n${alternating([BRIDGE, CANAL])}\n`
  const [diagnostic, ...others] = refused(text)
  expect(others).toEqual([])
  expect(diagnostic).toMatchObject({
    ruleId: 'alternating-columns',
    severity: 'error',
    file: 'in.txt',
    place: { line: 3, column: 1 },
    reason: expect.stringMatching(/^第3至\d+行像是2栏的各行轮流抄下来的/),
    hint: expect.stringContaining('一栏抄完再抄下一栏'),
  })
})

test('the same columns one after the other are drafted', () => {
  expect(refused(`# 大桥昨日通车\n\n${[...BRIDGE, '', ...CANAL].join('\n')}\n`)).toEqual([])
})

test.each(CASES.map((one, turn) => ({ ...one, turn })))(
  '$name in one column is not taken for several, however wide',
  ({ text, turn }) => {
    expect(found(text)).toBeUndefined()
    // The same lines are tried at more widths as a long page, below.
    for (const width of some(widths(8, 30), turn, 12)) {
      for (const indent of ['', '　　']) {
        expect(found(wrapped(text, width, indent).join('\n')), `width ${width}`).toBeUndefined()
      }
    }
  },
)

test.each(some(widths(8, 30)))('a long page in one column %i wide is not taken for several', (width) => {
  const lines = wrapped(CASES.map(({ text }) => text).join('\n'), width)
  expect(found(lines.join('\n'))).toBeUndefined()
  expect(
    found(
      worded(lines)
        .filter((line) => !line.startsWith('#'))
        .join('\n'),
    ),
  ).toBeUndefined()
})

test.each(some(widths(7, 26)))('broken lines in any order are no columns: every %ith line', (step) => {
  const lines = worded(wrapped(CASES.map(({ text }) => text).join('\n'), 14)).filter(
    (line) => line.length === 14,
  )
  const mixed = Array.from({ length: step }, (_, from) => lines.filter((_, i) => i % step === from)).flat()
  expect(found(mixed.join('\n'))).toBeUndefined()
})

test('lines that go on in the next as often as further down are one column', () => {
  const heads = ['行', '行', '行', '她']
  const lines = Array.from({ length: 80 }, (_, i) => `${heads[i % heads.length]}，工作人员介绍说银`)
  expect(found(lines.join('\n'))).toBeUndefined()
})

test('blank lines are no lines of a column', () => {
  const lines = alternating([BRIDGE, CANAL]).split('\n')
  expect(found(lines.join('\n'))).toEqual({ columns: 2, first: 1, last: 16 })
  expect(found(lines.join('\n\n'))).toEqual({ columns: 2, first: 1, last: 31 })
})

test('a few rows are no evidence, one more is', () => {
  const rows = (count: number) =>
    alternating(
      ['行，工作人员介绍说银', '她，河滨渠道检修，她'].map((line) =>
        Array.from({ length: count }, () => line),
      ),
    )
  expect(found(rows(5))).toBeUndefined()
  expect(found(rows(6))).toEqual({ columns: 2, first: 1, last: 11 })
})

test('numbers that a line end cuts show the columns, too', () => {
  const counted = Array.from(
    { length: 12 },
    (_, i) => `${i === 0 ? '自' : '日'}，河滨大桥通车，1月1${i % 10}`,
  )
  const other = Array.from({ length: 12 }, () => '甲，河滨渠道检修，乙')
  expect(found(alternating([counted, other]))).toMatchObject({ columns: 2, first: 1 })
  expect(found(counted.join('\n'))).toBeUndefined()
})

test.each([
  ['headlines', CASES.flatMap(({ headlines }) => headlines)],
  ['organisations', CASES.flatMap(({ organisations }) => organisations)],
  ['a line and its answer', Array.from({ length: 40 }, (_, i) => BRIDGE[i % 2] ?? '')],
])('a list of %s is no columns', (_, lines) => {
  expect(lines.length).toBeGreaterThan(30)
  expect(found(lines.join('\n'))).toBeUndefined()
})

test.each([2, 3, 4].flatMap((count) => some(widths(14, 22), count).map((width) => ({ count, width }))))(
  'a page of $count alternating columns $width wide is told, with their number',
  ({ count, width }) => {
    const lines = worded(wrapped(CASES.map(({ text }) => text).join('\n'), width))
    const height = Math.ceil(lines.length / count)
    const columns = Array.from({ length: count }, (_, i) => lines.slice(i * height, (i + 1) * height))
    expect(found(alternating(columns))).toMatchObject({ columns: count })
  },
)

test('of two short articles that alternate most are told', () => {
  const pairs = CASES.flatMap(({ text }, i) =>
    some(widths(14, 22), i).map((width) =>
      [text, CASES[(i + 4) % CASES.length]?.text ?? ''].map((each) => worded(wrapped(each, width))),
    ),
  )
  const told = pairs.filter((columns) => found(alternating(columns)) !== undefined)
  expect(told.length / pairs.length).toBeGreaterThan(0.7)
})
