import type { Page } from '@playwright/test'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { tenArticles } from '../ten-articles.ts'
import { searchThere } from './all-there.ts'
import { expect, test } from './console.ts'
import { goWithin } from './go-within.ts'

const edition = tenArticles()
const WIDTHS = Array.from({ length: 12 }, (_, step) => 320 + step * 17)
/** What must not begin a line, what must not end one (clreq 3.1.7.4), and what is written as two that belong together. */
const NEVER_FIRST = '，。、；：？！”’）》〉〕】·'
const NEVER_LAST = '“‘（《〈〔【'
const TWO = '—…'

/** Where the lines of a page's paragraphs break against the rules, in words: `end of a line | the next`. */
function badBreaks(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ first, last, two }) => {
      const marks = 'a[data-number]:not([aria-label^="第"])'
      const breaksOf = (paragraph: Element) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        const pieces: { text: string; bottom: number; middle: number }[] = []
        const add = (text: string, box: DOMRect | undefined) => {
          if (box === undefined) return
          pieces.push({ text, bottom: box.bottom, middle: (box.top + box.bottom) / 2 })
        }
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node instanceof Element && node.matches(marks)) add('mark', node.getClientRects()[0])
          if (!(node instanceof Text)) continue
          for (let at = 0; at < node.length; at++) {
            range.setStart(node, at)
            range.setEnd(node, at + 1)
            add(node.data.charAt(at), range.getClientRects()[0])
          }
        }
        return pieces.flatMap((piece, index) => {
          const before = pieces[index - 1]
          if (before === undefined || piece.middle < before.bottom) return []
          const parted = two.includes(piece.text) && before.text === piece.text
          const bad =
            piece.text === 'mark' || first.includes(piece.text) || last.includes(before.text) || parted
          return bad ? [`${paragraph.id}: ${before.text} | ${piece.text}`] : []
        })
      }
      return [...document.querySelectorAll('p[id^="p"]')].flatMap(breaksOf)
    },
    { first: NEVER_FIRST, last: NEVER_LAST, two: TWO },
  )
}

/** The paragraphs whose height is no whole number of lines. */
function unevenLines(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('p[id^="p"]')].flatMap((paragraph) => {
      const pitch = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
      const lines = paragraph.getBoundingClientRect().height / pitch
      return Math.abs(lines - Math.round(lines)) * pitch < 0.5 ? [] : [`${paragraph.id}: ${lines} lines`]
    }),
  )
}

test('no line begins with a reference mark or closing punctuation, ends with opening punctuation, or parts a dash; lines stand evenly', async ({
  page,
}) => {
  await page.goto('/issues/')
  await searchThere(page)
  for (const { id, headline } of edition.articles) {
    await goWithin(page, `/articles/${id}/`)
    await expect(page.getByRole('article', { name: setPunctuation(headline).trim() })).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await badBreaks(page), `${id}, ${width} px`).toEqual([])
    }
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await unevenLines(page), `${id}, ${width} px`).toEqual([])
    }
  }
})
