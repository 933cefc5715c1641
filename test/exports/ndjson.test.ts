import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edition } from '../../src/edition/edition.ts'
import { ledgerCounts } from '../../src/edition/ledger-counts.ts'
import { articleLines, eventLines } from '../../src/exports/ndjson.ts'
import { articlePlainText } from '../../src/exports/plain-text.ts'
import { ArticleRow, EventRow } from '../../src/exports/row-schema.ts'
import { draftOfTwo } from '../draft-of-two.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'
import { anyEdition, SITE } from './any-edition.ts'
import { parseCsv } from './parse-csv.ts'
import { csvOf } from './whole-edition.ts'

/** The values of lines, each ended by a line feed and broken by nothing that any reader takes for an end. */
function values(lines: string): unknown[] {
  expect(lines).toMatch(/^(?:.+\n)*$/)
  expect(lines).not.toMatch(/[\r\u0085\u2028\u2029]/)
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const articles = (edition: Edition) => values(articleLines(edition, SITE)).map((row) => ArticleRow.parse(row))
const events = (edition: Edition) => values(eventLines(edition, SITE)).map((row) => EventRow.parse(row))

/** Nothing is null, and no field is there that says nothing. */
function expectAllSaid(value: unknown): void {
  expect(value).not.toBeNull()
  expect(value).not.toBe('')
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectAllSaid)
}

test('a line is an article, with the text of its file', () => {
  const edition = tenArticles()
  const rows = articles(edition)
  expect(rows.map(({ id }) => id)).toEqual(edition.articles.map(({ id }) => id))
  expect(rows.map(({ text }) => text)).toEqual(
    edition.articles.map((article) => articlePlainText(edition, article, SITE)),
  )
  const { text, remarks, ...youyu } = rows.find(({ id }) => id === 'youyu') ?? {}
  expect(youyu).toMatchInlineSnapshot(`
    {
      "address": "https://example.org/name/articles/youyu/",
      "authors": [
        "薛礼伟",
        "张智宙",
      ],
      "day": "2022-12-01",
      "decks": [],
      "headline": "刘亮在右玉县督导检查企业疫情防控情况",
      "id": "youyu",
      "issue_inferred": [
        "newspaper",
        "day",
      ],
      "mentioned": [
        {
          "id": "tiefeng",
          "name": "铁峰煤业",
        },
        {
          "id": "yulong",
          "name": "玉龙煤业",
        },
      ],
      "newspaper": {
        "id": "shuozhou-daily",
        "name": "朔州日报",
      },
      "pages": [
        "1",
      ],
      "subjects": [
        {
          "id": "municipal-government",
          "name": "市政府",
        },
      ],
    }
  `)
  expect(remarks?.slice(0, 2)).toMatchInlineSnapshot(`
    [
      {
        "fragment": "sic-1",
        "reason": "下句说法人代表“是第一责任人”，此处“企业是主体责任”不通，疑词序颠倒或有脱字。疑作“疫情防控企业是责任主体”。",
        "sort": "sic",
        "words": "疫情防控企业是主体责任",
      },
      {
        "fragment": "join-1",
        "reason": "印刷换栏，“生命至上”断开。",
        "sort": "join",
        "words": "为中心、生命⌒至上的宗旨，",
      },
    ]
  `)
})

test('a line is an event, with what the table of dates says of it', () => {
  const edition = tenArticles()
  const [header = [], ...table] = parseCsv(csvOf(edition))
  const cell = (row: string[] | undefined, name: string) => row?.[header.indexOf(name)] || undefined
  const rows = events(edition)
  expect(rows).toHaveLength(table.length)
  for (const [i, row] of rows.entries()) {
    expect(row.id).toBe(`${cell(table[i], 'article')}/${cell(table[i], 'id')}`)
    expect([row.edtf, row.from, row.to, row.address]).toEqual(
      ['edtf', 'from', 'to', 'address'].map((name) => cell(table[i], name)),
    )
    expect(row.departments.map(({ name }) => name).join(';') || undefined).toBe(cell(table[i], 'departments'))
  }
})

test('all that the ledger lists of the texts is in the lines', () => {
  const edition = draftOfTwo().archive
  const counts = ledgerCounts(edition)
  const sorts = articles(edition).flatMap(({ remarks }) => remarks.map(({ sort }) => sort))
  for (const sort of ['gap', 'picture', 'sic', 'note', 'join', 'duration'] as const)
    expect(sorts.filter((each) => each === sort)).toHaveLength(counts[sort])
  expect(sorts).toContain('doubt')
  expect(articles(edition).map(({ id, status }) => [id, status])).toContainEqual(['bridge', 'draft'])
})

test('what is inferred of an issue is said, and its newspaper by name', () => {
  const found = articles(twoNewspapers().archive).find(({ id }) => id === 'lake')
  expect(found).toMatchObject({ newspaper: { name: '湖滨晚报' }, issue_inferred: ['newspaper'] })
})

test('the lines of any edition are what their schema says, and no field says nothing', () => {
  fc.assert(
    fc.property(anyEdition, (edition) => {
      for (const row of [...articles(edition), ...events(edition)]) expectAllSaid(row)
    }),
    { numRuns: runs(50) },
  )
})

test('what the document says of the lines is all that they hold', () => {
  const described = readFileSync('docs/data.md', 'utf8')
  for (const schema of [ArticleRow, EventRow]) {
    const fields = Object.keys(schema.shape).map((name) => `\`${name}\``)
    expect(fields.filter((name) => !described.includes(name))).toEqual([])
  }
})
