import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { cardFonts } from '../../src/site/card-fonts.ts'
import { shareCard } from '../../src/site/share-card.ts'
import { woffCoverage } from '../../src/site/woff-coverage.ts'
import { realEdition } from '../real-edition.ts'

const edition = realEdition()
const FONT = 'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff'

test('every article’s card is a PNG of 1200 × 630 pixels, the same bytes each time', async () => {
  for (const article of edition.articles) {
    const card = Buffer.from(await shareCard(edition, article))
    expect(card.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630])
    expect(card.length).toBeLessThan(120_000)
    expect(card.equals(Buffer.from(await shareCard(edition, article)))).toBe(true)
  }
})

test('cards differ where their articles do', async () => {
  const cards = await Promise.all(edition.articles.map((article) => shareCard(edition, article)))
  expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(cards.length)
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

test('what is no WOFF font is refused', () => {
  expect(() => woffCoverage(Buffer.from('OTTO............'))).toThrow(RangeError)
})
