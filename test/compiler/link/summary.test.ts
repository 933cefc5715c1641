import { expect, test } from 'vitest'
import { formatSummary, summarize } from '../../../src/compiler/link/summary.ts'
import { draftOfTwo } from '../../draft-of-two.ts'
import { tenArticles } from '../../ten-articles.ts'

test('an edition in numbers: what is in it, and that all of its sources is accounted for', () => {
  const edition = tenArticles()
  const summary = summarize(edition)
  expect(summary).toMatchObject({
    articles: edition.articles.length,
    events: edition.events.length,
    departments: edition.departments.length,
    characters: edition.sources.reduce((sum, { characters }) => sum + characters, 0),
    ...{ coverage: 1, drafts: 0, doubts: 0 },
  })
  // An entry is one inline, whatever stands within it.
  const count = (type: string) => JSON.stringify(edition.articles).split(`"type":"${type}"`).length - 1
  expect(summary.joins).toBe(count('join'))
  expect(summary.gaps).toBe(count('gap'))
  expect(summary.notes).toBe(count('note'))
  expect(summary.sic).toBe(count('sic'))
  expect(summary.durations).toBe(count('duration'))
  expect([summary.joins, summary.gaps, summary.sic, summary.notes].every((n) => n > 0)).toBe(true)
})

test('a draft has its doubts counted, wherever they stand, and a paragraph that goes on elsewhere all its words', () => {
  const { archive } = draftOfTwo()
  const summary = summarize(archive)
  expect(summary).toMatchObject({ drafts: 1, doubts: 6, joins: 1, coverage: 1 })
  const [first, ...others] = archive.sources
  if (first === undefined) throw new Error('no source')
  const less = { ...archive, sources: [{ ...first, furniture: [] }, ...others] }
  expect(summarize(less).coverage).toBeLessThan(1)
})

const NONE = {
  ...{ articles: 10, characters: 8192, coverage: 0.98765, joins: 1, gaps: 2, notes: 3, sic: 4, durations: 5 },
  ...{ events: 6, departments: 7, drafts: 0, doubts: 0 },
}

test('the numbers stand in a column, each after its name', () => {
  expect(
    formatSummary(NONE)
      .split('\n')
      .map((row) => row.replace(/ +/, ' ')),
  ).toEqual([
    ...[
      '文章 10',
      '字符 8192',
      '覆盖 98.77 %',
      '接排 1',
      '缺漏 2',
      '说明 3',
      '存疑 4',
      '时长 5',
      '日期 6',
      '部门 7',
    ],
  ])
  expect(
    new Set(
      formatSummary(NONE)
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toEqual(new Set([15]))
})

test('what nobody has read is told where there is any', () => {
  expect(formatSummary({ ...NONE, drafts: 1 })).toMatch(/\n未校读 +1\n待核 +0$/)
  expect(formatSummary({ ...NONE, drafts: 1, doubts: 1 })).toMatch(/\n未校读 +1\n待核 +1$/)
  expect(formatSummary({ ...NONE, doubts: 2 })).toMatch(/\n未校读 +0\n待核 +2$/)
})
