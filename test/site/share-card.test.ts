import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import type { Article } from '../../src/edition/schema.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { cardFonts } from '../../src/site/card-fonts.ts'
import { stripCells } from '../../src/site/card-strip.ts'
import { cardContent, drawCard } from '../../src/site/share-card.ts'
import { woffCoverage } from '../../src/site/woff-coverage.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()
const shareCard = (article: Article) => drawCard(cardContent(edition, article, edition.span))
const FONT = 'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff'

test('every article’s card is a PNG of 1200 × 630 pixels, the same bytes each time', async () => {
  for (const article of edition.articles) {
    const card = Buffer.from(await shareCard(article))
    expect(card.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630])
    expect(card.length).toBeLessThan(50_000)
    expect(card.equals(Buffer.from(await shareCard(article)))).toBe(true)
  }
})

test('cards differ where their articles do', async () => {
  const cards = await Promise.all(edition.articles.map((article) => shareCard(article)))
  expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(cards.length)
})

const run = (from: string, to: string) => ({ from: Day.parse(from), to: Day.parse(to) })

test('the strip of time is in days, months or years, never so many that none can be read', () => {
  const days = stripCells(run('2022-11-13', '2022-11-30'), [run('2022-11-20', '2022-11-21')])
  expect(days.map(({ words }) => words).join(' ')).toBe(
    '13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30',
  )
  expect(days.flatMap(({ words, named }) => (named ? [words] : []))).toEqual(['20', '21'])
  const months = stripCells(run('2022-11-13', '2023-02-10'), [run('2022-12-31', '2022-12-31')])
  expect(months.map(({ words }) => words)).toEqual(['2022.11', '12', '2023.1', '2'])
  expect(months.map(({ named }) => named)).toEqual([false, true, false, false])
  const years = stripCells(run('2019-05-01', '2022-11-30'), [run('2021-10-01', '2022-02-01')])
  expect(years.map(({ words }) => words)).toEqual(['2019', '2020', '2021', '2022'])
  expect(years.map(({ named }) => named)).toEqual([false, false, true, true])
})

test('the bold font has a glyph for every character of every headline', async () => {
  const covered = woffCoverage(await readFile(FONT))
  for (const { headline } of edition.articles) {
    const missing = [...setPunctuation(headline)].filter((c) => !covered.has(c.codePointAt(0) ?? 0))
    expect(missing).toEqual([])
  }
})

test('a character outside the main part is found in another, one in no part becomes 〓', async () => {
  const { fonts, drawable } = await cardFonts('-15℃𠮷')
  expect(drawable('-15℃')).toBe('-15℃')
  expect(drawable('𠮷')).toBe('〓')
  expect(fonts.length).toBeGreaterThan(2)
})

test('a file that is no WOFF font is refused', () => {
  expect(() => woffCoverage(Buffer.from('OTTO............'))).toThrow(RangeError)
})
