import { expect, test } from 'vitest'
import { EditionFile } from '../../../src/compiler/read/editorial-schema.ts'
import { checkWithinSpan, namedSpans, readEdtf } from '../../../src/compiler/read/edtf.ts'
import { checkShape } from '../../../src/compiler/read/shape.ts'
import { readSpan } from '../../../src/compiler/read/span.ts'
import { readYaml } from '../../../src/compiler/read/yaml.ts'
import { Report } from '../../../src/compiler/report/report.ts'
import { Day } from '../../../src/edition/day-schema.ts'
import { said } from './said.ts'

const WHERE = { file: 'page.yaml', place: { line: 2, column: 3 } }
const FORMS = '日期，如 2022-11-30、2022-11、2022、2022-11-26/2022-11-29、2022-11-13/.. 或 ../2022-11-28'
const HINT = '日期后的 ? 表示不确定，~ 表示大约，% 表示又不确定又大约'

function reports(text: string, expected?: string): string[] {
  const report = new Report()
  expect(readEdtf(text, WHERE, report, expected)).toBeUndefined()
  return said(report)
}

test.each([
  ['XX', [`invalid-edtf 2:3 | “XX”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | ${HINT}`]],
  ['11-30/', [`invalid-edtf 2:3 | “11-30/”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | ${HINT}`]],
  ['2022-11/XX', [`invalid-edtf 2:3 | “2022-11/XX”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | ${HINT}`]],
  ['XX/2022-11', [`invalid-edtf 2:3 | “XX/2022-11”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | ${HINT}`]],
  ['x2022', [`invalid-edtf 2:3 | “x2022”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | ${HINT}`]],
  [
    '2022/../2023',
    [`invalid-edtf 2:3 | “2022/../2023”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | ${HINT}`],
  ],
  ['../..', [`invalid-edtf 2:3 | “../..”既没有起点也没有终点 | ${FORMS} | –`]],
  ['2022-11-31', ['impossible-date 2:3 | 没有 2022-11-31 这个日子 | 日历上有的日子 | –']],
  ['2022-13?', ['impossible-date 2:3 | 没有 2022-13 这个日子 | 日历上有的日子 | –']],
  ['2022-02-30/..', ['impossible-date 2:3 | 没有 2022-02-30 这个日子 | 日历上有的日子 | –']],
  [
    '2022-11-31/2022-13~',
    [
      'impossible-date 2:3 | 没有 2022-11-31 这个日子 | 日历上有的日子 | –',
      'impossible-date 2:3 | 没有 2022-13 这个日子 | 日历上有的日子 | –',
    ],
  ],
  ['2022-12/2022-11', ['invalid-edtf 2:3 | 2022-12/2022-11 的终点不在起点之后 | 2022-11/2022-12 | –']],
  ['2022-11/2022-11', ['invalid-edtf 2:3 | 2022-11/2022-11 的终点不在起点之后 | 2022-11 | –']],
])('what is wrong with %s', (text, expected) => {
  expect(reports(text)).toEqual(expected)
})

test('what is expected may be said in other words', () => {
  expect(reports('XX', '一天')).toEqual([
    `invalid-edtf 2:3 | “XX”不是 EDTF 日期，或是本编不用的写法 | 一天 | ${HINT}`,
  ])
})

test.each([
  ['2022年12月1日', '2022-12-01'],
  ['2022年12月31号', '2022-12-31'],
  ['2022年2月', '2022-02'],
  ['2022年', '2022'],
  ['2022/12/1', '2022-12-01'],
  ['2022.12.01', '2022-12-01'],
  ['2022.12.', '2022-12'],
  ['2022－12－1', '2022-12-01'],
  ['2022—12—1', '2022-12-01'],
  ['2022 年 12 月 1 日', '2022-12-01'],
  ['２０２２年１２月', '2022-12'],
  ['2022年11月13日至2022年11月30日', '2022-11-13/2022-11-30'],
  ['2022-11-13 到 2022-11-30', '2022-11-13/2022-11-30'],
  ['2022-11-13~2022-11-30', '2022-11-13/2022-11-30'],
  ['2022-11-13～2022-11-30', '2022-11-13/2022-11-30'],
  ['2022-11-13——2022-11-30', '2022-11-13/2022-11-30'],
  ['2022-11-13–2022-11-30', '2022-11-13/2022-11-30'],
  ['2022-11-13 - 2022-11-30', '2022-11-13/2022-11-30'],
])('%s was meant by %s', (text, meant) => {
  expect(reports(text)).toEqual([
    `invalid-edtf 2:3 | “${text}”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | 写成“${meant}”`,
  ])
})

test.each([
  // No such day, month, order, or no calendar's form at all.
  ...['2022年11月31日', '2022年13月', '2022年11月30日至2022年11月13日', '2022年11月至2022年11月'],
  ...['12022年11月', '2022年11月x', '22年11月', '2022a11', '2022年11a1', '2022年111月', '2022年11月111日'],
  ...['x 2022-11-13至2022-11-30', '2022-11-13至2022-11-30 x', '2022-11-13-2022-11-30', '11月至2022年12月'],
  ...['2022年11月至12月', '2022年11月1天'],
])('nothing is guessed for %s', (text) => {
  expect(reports(text).map((line) => line.endsWith(HINT))).toEqual([true])
})

const NOVEMBER = { from: Day.parse('2022-11-13'), to: Day.parse('2022-11-30') }

test.each([
  ['2022-11-13', []],
  ['2022-11-30?', []],
  ['2022-11', []],
  ['2022', []],
  ['2022-11-13/2022-11-30', []],
  ['2022-11/..', []],
  ['../2022-11', []],
  ['2022-11-01~/2022-12-31~', []],
  ['2022-11-01%/2022-12-31%', []],
  ['2022-11-12', ['2022-11-12']],
  ['2022-12-01~', ['2022-12-01']],
  ['2022-10', ['2022-10-01/2022-10-31']],
  ['2023', ['2023-01-01/2023-12-31']],
  ['2022-11-01/2022-12-31', ['2022-11-01', '2022-12-31']],
  ['2022-11-01?/2022-12-31?', ['2022-11-01', '2022-12-31']],
  ['2022-11-20/2022-12-31', ['2022-12-31']],
  ['2022-10/2022-11', ['2022-10-01/2022-10-31']],
  ['2022-12-01~/2022-12-31~', ['2022-12-01/2022-12-31']],
  ['2022-10-01~/2022-10-31~', ['2022-10-01/2022-10-31']],
  ['2022-11-12/..', ['2022-11-12']],
  ['2022-12~/..', ['2022-12-01/2022-12-31']],
  ['../2022-12-01', ['2022-12-01']],
])('of %s a timeline from 13 to 30 November lacks %j', (text, missing) => {
  const report = new Report()
  const date = readEdtf(text, WHERE, report)
  if (date === undefined) throw new Error(`${text} is no date`)
  checkWithinSpan(date, NOVEMBER, WHERE, report)
  expect(said(report)).toEqual(
    missing.map(
      (days) =>
        `date-outside-span 2:3 | ${days} 在本编的起止日期之外 | 2022-11-13 至 2022-11-30 之间的日子 | 改日期，或放宽 edition.yaml 的 span`,
    ),
  )
})

test('what a span of months names is its ends’ months, of an open one its end’s', () => {
  const named = (text: string) => {
    const date = readEdtf(text, WHERE, new Report())
    return date && namedSpans(date).map(({ from, to }) => `${from} ${to}`)
  }
  expect(named('2022-10/2022-12')).toEqual(['2022-10-01 2022-10-31', '2022-12-01 2022-12-31'])
  expect(named('2022/..')).toEqual(['2022-01-01 2022-12-31'])
  expect(named('2022-02')).toEqual(['2022-02-01 2022-02-28'])
})

function spanOf(span: string): [days: string | undefined, said: string[]] {
  const report = new Report()
  const text = `title: 题\nsubtitle: 副\ndescription: 说\nlanguage: zh\n${span}`
  const yaml = readYaml('edition.yaml', text, report)
  const file = yaml && checkShape(yaml, EditionFile, report)?.value
  const days = file && readSpan(file, report)
  return [days && `${days.from} ${days.to}`, said(report)]
}

test('an edition may say its first and last day, and no other date', () => {
  expect(spanOf('')).toEqual([undefined, []])
  expect(spanOf('span: 2022-11-13/2022-11-30\n')).toEqual(['2022-11-13 2022-11-30', []])
  expect(spanOf('span: 2022-11/2022-12\n')).toEqual(['2022-11-01 2022-12-31', []])
  for (const date of ['2022-11', '2022-11-13', '2022-11-13/..', '2022-11-13?/2022-11-30']) {
    expect(spanOf(`span: ${date}\n`)).toEqual([
      undefined,
      [`unsupported-edtf 5:7 | “${date}”不是一段日子 | 第一天和最后一天，如 2022-11-13/2022-11-30 | –`],
    ])
  }
  expect(spanOf('span: 十八天\n')).toEqual([
    undefined,
    [`invalid-edtf 5:7 | “十八天”不是 EDTF 日期，或是本编不用的写法 | ${FORMS} | ${HINT}`],
  ])
})
