import { expect, test } from 'vitest'
import type { Edition } from '../../src/edition/edition.ts'
import { articleBibtex } from '../../src/exports/bibtex.ts'
import { articleCslJson } from '../../src/exports/csl-json.ts'
import { gbt7714 } from '../../src/exports/gbt7714.ts'
import { articleJsonLd } from '../../src/exports/json-ld.ts'
import { articleMarkdown } from '../../src/exports/markdown.ts'
import { articlePlainText } from '../../src/exports/plain-text.ts'
import { articleRis } from '../../src/exports/ris.ts'
import { articleTei } from '../../src/exports/tei/tei-document.ts'
import { ledger } from '../../src/reader/ledger.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { smallEdition, withSources } from '../small-edition.ts'
import { SITE } from './any-edition.ts'
import { parseCsv } from './parse-csv.ts'
import { parseXml } from './parse-xml.ts'
import { relaxNgErrors } from './relax-ng.ts'
import { teiErrors } from './tei-elements.ts'
import { csvOf, feedOf } from './whole-edition.ts'

const UNREAD = '自动整理，未经校读'
const read = smallEdition()
const unread = withSources(read, (source) => ({ ...source, status: 'draft' }))

/** What is given out of the first article, file by file and reference by reference. */
function givenOut(edition: Edition): string[] {
  const [article] = edition.articles
  if (article === undefined) throw new Error('no article')
  const formats = [articleBibtex, articleCslJson, articleRis, articlePlainText, articleMarkdown, articleTei]
  return [
    ...formats.map((format) => format(edition, article, SITE)),
    ...gbt7714(edition, article, SITE).map(({ text, remark }) => `${text} ${remark}`),
    JSON.stringify(articleJsonLd(edition, article, SITE)),
  ]
}

test('that nobody has read a draft is said in every file and reference, and of what was read nowhere', () => {
  for (const text of givenOut(unread)) expect(text).toContain(UNREAD)
  for (const text of givenOut(read)) expect(text).not.toContain(UNREAD)
})

test('each date of a draft in the table says it, and each entry of the feed', () => {
  const table = (edition: Edition) => parseCsv(csvOf(edition)).slice(1)
  expect(table(unread).every((cells) => cells.includes(UNREAD))).toBe(true)
  expect(table(read).flat()).not.toContain(UNREAD)
  const entries = (edition: Edition) => feedOf(edition).split('<entry>').slice(1)
  expect(entries(unread).length).toBeGreaterThan(1)
  for (const entry of entries(unread)) {
    const [summary = '', content = ''] = entry.split('<content')
    expect([summary, content].every((text) => text.includes(UNREAD))).toBe(true)
  }
  for (const entry of entries(read)) expect(entry).not.toContain(UNREAD)
})

test('the TEI of a draft is valid', async () => {
  const [article] = unread.articles
  if (article === undefined) throw new Error('no article')
  const text = articleTei(unread, article, SITE)
  expect(await relaxNgErrors('tei-subset.rng', [text])).toEqual([])
  expect(teiErrors(parseXml(text))).toEqual([])
})

test('the ledger counts each source that nobody has read, and has no such part when all are read', () => {
  const part = (edition: Edition) => ledger(catalogue(edition)).find(({ type }) => type === 'unread')
  expect(part(unread)?.rows).toMatchObject([{ reason: `${UNREAD}。` }])
  expect(part(unread)?.rows[0]?.fact).toContain('新民日报')
  expect(part(read)).toBeUndefined()
})
