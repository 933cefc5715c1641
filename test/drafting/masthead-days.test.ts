import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import type { LineFinding, LineKind } from '../../src/drafting/finding.ts'
import { mastheadDays } from '../../src/drafting/lines/masthead-days.ts'
import { pageLines } from '../../src/drafting/page-line.ts'

/** What lines are known to be, by their number. */
function knownAs(kinds: Readonly<Record<number, LineKind>>): ReadonlyMap<number, LineFinding> {
  return new Map(
    Object.entries(kinds).map(([line, kind]) => [
      Number(line),
      { line: Number(line), kind, rule: '已知', confidence: '高' },
    ]),
  )
}

const recognised = (lines: readonly string[], kinds: Readonly<Record<number, LineKind>> = {}) =>
  mastheadDays.recognise(pageLines(new SourceText('page.txt', lines.join('\n'))), knownAs(kinds))

/** The lines that are found to be the page's, each with what it is. */
const told = (...given: Parameters<typeof recognised>) =>
  recognised(...given).map(({ line, rule }) => `${line} ${rule.slice(-2)}`)

const DAY = '2023年3月8日'
const TEXT = '大桥昨日通车，行人也可以过。'

test('a day and a paper’s name are told as the head of a page', () => {
  expect(mastheadDays.name).toBe('furniture')
  expect(recognised(['# 河滨晚报', DAY, TEXT], { 2: 'furniture' })).toEqual([
    { line: 1, kind: 'furniture', rule: '报头：报名', confidence: '高' },
  ])
  expect(recognised([DAY, TEXT])).toEqual([
    { line: 1, kind: 'furniture', rule: '报头：日期', confidence: '高' },
  ])
})

test('a day at the top of a text is the page’s, or below what is the page’s there, or below another day', () => {
  expect(told(['二〇二三年三月八日', TEXT])).toEqual(['1 日期'])
  expect(told(['2023-03-08', '星期三', TEXT])).toEqual(['1 日期'])
  expect(told([DAY, '2023-03-08', TEXT])).toEqual(['1 日期', '2 日期'])
  expect(told(['河滨日报', '第2版', DAY, TEXT], { 1: 'furniture', 2: 'page-mark' })).toEqual(['3 日期'])
})

test('further down it is only beside what is the page’s, or right below a headline', () => {
  expect(told([TEXT, DAY, TEXT])).toEqual([])
  expect(told([TEXT, DAY, '第2版'], { 3: 'page-mark' })).toEqual(['2 日期'])
  expect(told([TEXT, '河滨日报', DAY], { 2: 'furniture' })).toEqual(['3 日期'])
  expect(told([TEXT, '# 大桥通车', DAY, TEXT])).toEqual(['3 日期'])
  expect(told([TEXT, '王梅', DAY], { 2: 'byline' })).toEqual([])
  expect(told(['王梅', DAY], { 1: 'byline' })).toEqual([])
})

test.each(['2023年3月8日 星期三', '2023年3月8日 周日', '2023年3月8日 星期天'])(
  '%s is the page’s wherever it stands, a letter is signed without the weekday',
  (line) => expect(told([TEXT, line, TEXT])).toEqual(['2 日期']),
)

test('words beside a day, and what is known to be something else, are not', () => {
  expect(told(['河滨市水务局 2023年3月8日', TEXT])).toEqual([])
  expect(told([`${DAY} 要闻`, TEXT])).toEqual([])
  expect(told([`河滨日报 ${DAY}`, TEXT])).toEqual([])
  expect(told([DAY, TEXT], { 1: 'sign-off' })).toEqual([])
  expect(told([TEXT, `星期三 ${DAY}`, TEXT])).toEqual([])
})

test.each(['河滨晚报', '河滨报', '河滨周刊', '河滨文艺导刊', '河滨市城乡生活报'])(
  '%s, marked as a title above what is the page’s, is the paper’s name',
  (name) => {
    expect(told([`# ${name}`, '第1版', TEXT], { 2: 'page-mark' })).toEqual(['1 报名'])
    expect(told([TEXT, `## ${name}`, '总第5期', TEXT], { 3: 'furniture' })).toEqual(['2 报名'])
  },
)

test('a name without a mark, or with no page’s line below it, and other words are not', () => {
  expect(told(['河滨晚报', '第1版', TEXT], { 2: 'page-mark' })).toEqual([])
  expect(told(['# 河滨晚报', TEXT])).toEqual([])
  expect(told(['第1版', '# 河滨晚报', TEXT], { 1: 'page-mark' })).toEqual([])
  for (const words of ['报', '晚报的故事', '读河滨晚报：一', '河滨市城乡居民的生活报'])
    expect(told([`# ${words}`, '第1版', TEXT], { 2: 'page-mark' })).toEqual([])
})
