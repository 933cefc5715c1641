import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import type { LineFinding } from '../../src/drafting/finding.ts'
import { pageLines } from '../../src/drafting/page-line.ts'
import { cutAtPages, printedPages } from '../../src/drafting/printed-pages.ts'

/** A finding on a line: `第N版` marks a page, 报头N the head of one, 报头 one without a number; other lines are text. */
function found(text: string, line: number): LineFinding[] {
  const mark = /^第(?<page>.+)版$/u.exec(text)?.groups?.page
  if (mark !== undefined) return [{ line, kind: 'page-mark', page: mark, rule: text, confidence: '高' }]
  const head = /^报头(?<page>.*)$/u.exec(text)?.groups?.page
  if (head === undefined) return []
  return [{ line, kind: 'furniture', rule: text, confidence: '高', ...(head !== '' && { page: head }) }]
}

/** The pages that lines are on, each as its name and its lines. */
function pagesOf(...lines: string[]): string[] {
  const all = pageLines(new SourceText('page.txt', lines.join('\n')))
  const kinds = new Map(all.flatMap(({ text, number }) => found(text, number)).map((one) => [one.line, one]))
  return printedPages(all, kinds, lines.length).map((page) => {
    const { first, last } = page.lines
    return `${page.name}: ${first}-${last}`
  })
}

const TEXT = '大桥昨日通车，行人也可以过。'

test('a page begins with its mark and ends before the next; the first has what stands above it', () => {
  expect(pagesOf('第1版', TEXT, '第2版', TEXT, '')).toEqual(['1: 1-2', '2: 3-5'])
  expect(pagesOf('', '报头', '第1版', TEXT, '报头2', TEXT)).toEqual(['1: 1-4', '2: 5-6'])
  expect(pagesOf('第1版', TEXT)).toEqual(['1: 1-2'])
  expect(pagesOf('报头A1', TEXT)).toEqual(['A1: 1-2'])
})

test('why a page begins is what told its mark', () => {
  const lines = pageLines(new SourceText('page.txt', '第1版'))
  const kinds = new Map(found('第1版', 1).map((one) => [one.line, one]))
  expect(printedPages(lines, kinds, 1)).toEqual([
    { name: '1', lines: { first: 1, last: 1 }, ground: { rule: '第1版', confidence: '高' } },
  ])
})

test('a mark that is repeated on its page begins no other', () => {
  expect(pagesOf('第1版', TEXT, '第1版', TEXT, '第2版', TEXT)).toEqual(['1: 1-4', '2: 5-6'])
})

test('there are none where a page returns, or text stands before the first mark, or no line marks one', () => {
  expect(pagesOf('第1版', TEXT, '第2版', TEXT, '第1版', TEXT)).toEqual([])
  expect(pagesOf(TEXT, '第1版', TEXT)).toEqual([])
  expect(pagesOf('报头', TEXT, '第1版', TEXT)).toEqual([])
  expect(pagesOf('报头', TEXT)).toEqual([])
  expect(pagesOf(TEXT)).toEqual([])
  expect(pagesOf('')).toEqual([])
})

test('the paper’s own name may stand alone above what is the page’s', () => {
  expect(pagesOf('河滨日报', '报头', '第1版', TEXT)).toEqual(['1: 1-4'])
  expect(pagesOf('河滨市城乡生活报', '报头1', TEXT)).toEqual(['1: 1-3'])
  expect(pagesOf('河滨市城乡居民生活报', '报头1', TEXT)).toEqual([])
  expect(pagesOf('河滨日报', '第1版', TEXT)).toEqual([])
  expect(pagesOf('河滨日报', TEXT, '报头1', TEXT)).toEqual([])
})

test('a byline that names a page marks none', () => {
  const lines = pageLines(new SourceText('page.txt', `王梅\n${TEXT}`))
  const kinds = new Map<number, LineFinding>([
    [1, { line: 1, kind: 'byline', page: '1', rule: '署名', confidence: '高' }],
  ])
  expect(printedPages(lines, kinds, 2)).toEqual([])
})

test.each([
  ['within a page', [2, 4], ['2-4']],
  ['up to its last line', [6, 10], ['6-10']],
  ['over two pages', [8, 12], ['8-10', '11-12']],
  ['over all pages', [1, 30], ['1-10', '11-20', '21-30']],
  ['in the first line of a page', [11, 11], ['11-11']],
  ['in the last line of a page', [20, 20], ['20-20']],
] as const)('a run of lines %s is cut where pages end', (_, [first, last], runs) => {
  const pages = [1, 2, 3].map((page) => ({
    name: String(page),
    lines: { first: page * 10 - 9, last: page * 10 },
    ground: { rule: '版次', confidence: '高' } as const,
  }))
  expect(cutAtPages({ first, last }, pages).map((run) => `${run.first}-${run.last}`)).toEqual(runs)
})

test('without pages a run of lines stays as it is', () => {
  expect(cutAtPages({ first: 2, last: 4 }, [])).toEqual([{ first: 2, last: 4 }])
})
