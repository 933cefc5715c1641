import { readFileSync } from 'node:fs'
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { test as fileTest } from '@playwright/test'
import { presentedText } from '../../src/reader/presentation.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { tenArticles } from '../ten-articles.ts'
import { allThere } from './all-there.ts'
import { expect, test } from './console.ts'
import { goWithin } from './go-within.ts'
import { SITE } from './site.ts'

const edition = tenArticles()

test("on paper a printed page's name stands with the first of its articles", async ({ page }) => {
  await page.goto('/')
  await allThere(page)
  // At any height of what stands above, a name may come to the foot of a sheet.
  for (const above of [0, 70, 140, 210]) {
    await page.evaluate((above) => {
      document.querySelector('main')?.style.setProperty('padding-block-start', `${above}px`, 'important')
    }, above)
    const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })
    const entries = outline(pdf.toString('latin1'))
    const names = entries.filter(({ first }) => first !== undefined && entries.length > 1)
    expect(names.length).toBeGreaterThanOrEqual(3)
    for (const { sheet, first } of names) {
      expect(entries.find(({ id }) => id === first)?.sheet, `${above} px above`).toBe(sheet)
    }
  }
})

/** The entries of a PDF's outline: the sheet that each leads to, and the first of those below it. */
function outline(pdf: string) {
  const objects = pdf.matchAll(/(\d+) 0 obj\s+<<\/Title .*?\/Dest \[(\d+) 0 R .*?>>\s+endobj/gs)
  return [...objects].map(([object, id, sheet]) => ({
    id,
    sheet,
    first: /\/First (\d+) 0 R/.exec(object)?.[1],
  }))
}

const bare = (text: string) => text.replace(/\s+/gu, '')

/** Holds that Reader View, made of a page's HTML, shows an article's headline and byline once and its whole text. */
async function expectReaderView(article: (typeof edition.articles)[number], html: string): Promise<void> {
  // Loaded where it is used: every worker reads every spec, and it takes a second.
  const { JSDOM } = await import('jsdom')
  // Reader View asks nothing of the page's styles, and jsdom takes longer for them than for all the rest.
  const page = html.replace(/<style[\s\S]*?<\/style>/g, '')
  const { document } = new JSDOM(page, { url: `https://example.org/articles/${article.id}/` }).window
  expect(isProbablyReaderable(document), article.id).toBe(true)
  const view = new Readability(document).parse()
  if (view === null) throw new Error(`no Reader View of ${article.id}`)
  expect(view.title).toBe(setPunctuation(article.headline))
  expect(view.lang).toBe('zh-Hans-CN')
  const text = bare(view.textContent ?? '')
  for (const block of article.blocks) {
    const words = bare(presentedText(block))
    switch (block.type) {
      case 'headline':
        expect(text).not.toContain(words)
        break
      case 'byline':
        expect(text.startsWith(words)).toBe(false)
        break
      case 'kicker':
      case 'deck':
      case 'heading':
      case 'paragraph':
      case 'photo-credit':
        expect(text.split(words), `${article.id} ${words.slice(0, 12)}`).toHaveLength(2)
        break
      default:
        block satisfies never
    }
  }
  const { document: read } = new JSDOM(view.content ?? '').window
  const empty = [...read.querySelectorAll('a')].filter((link) => link.textContent.trim() === '')
  expect(
    empty.map((link) => link.href),
    `empty links of ${article.id}`,
  ).toEqual([])
  if (article.bylines.length > 0) expect(view.byline).toBeTruthy()
  for (const words of ['上一篇', '校读说明', '时间线', '复制链接']) expect(text).not.toContain(words)
}

fileTest(
  'Reader View shows headline and byline once and the whole text of every article as built',
  async () => {
    for (const article of edition.articles) {
      await fileTest.step(article.id, () =>
        expectReaderView(article, readFileSync(`${SITE}/articles/${article.id}/index.html`, 'utf8')),
      )
    }
  },
)

/** The shortest ones, which Reader View finds hardest, and one with titles of every kind. */
const LIVE: readonly string[] = ['huairen', 'women', 'mobilisation']
/** Short and long ones. */
const PRINTED: readonly string[] = ['women', 'mobilisation', 'volunteers']

test('with the app running, articles have their Reader View and print on A4 sheets, with text, notes and source alone', async ({
  page,
  baseURL,
}) => {
  const live = edition.articles.filter(({ id }) => LIVE.includes(id) || PRINTED.includes(id))
  expect(live).toHaveLength(4)
  for (const article of live) {
    await page.goto(`/articles/${article.id}/`)
    await allThere(page)
    if (LIVE.includes(article.id))
      await test.step(`Reader View of ${article.id}`, async () =>
        expectReaderView(article, await page.content()))
    if (PRINTED.includes(article.id))
      await test.step(`sheets of ${article.id}`, async () => {
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
        expect(sheets.length).toBeGreaterThan(0)
        expect(sheets.length).toBeLessThanOrEqual(4)
        for (const [, width, height] of sheets) {
          expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1)
          expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1)
        }
      })
  }
  await test.step('on paper there is nothing of the page around the text', async () => {
    await goWithin(page, '/articles/women/?org=women')
    await expect(page.getByRole('button', { name: '引用' })).toBeVisible()
    await allThere(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('#p2')).toBeVisible()
    await expect(page.getByRole('heading', { name: '校读说明' })).toBeVisible()
    await expect(page.getByText('照片未能抄录')).toBeVisible()
    await expect(page.getByText(`2022年12月1日（推定）。${baseURL}articles/women/`)).toBeVisible()
    await expect(page.getByRole('search')).toBeHidden()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('region', { name: '时间线' })).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('contentinfo')).toBeHidden()
  })
})

test('the name of a lane keeps clear of the rule below it, on screen and on paper, open and folded', async ({
  page,
}) => {
  await page.goto('/?lanes=articles')
  const lanes = page.getByRole('list', { name: '栏' }).getByRole('listitem')
  await expect(lanes.first().getByRole('button')).toBeEnabled()
  await lanes.last().getByRole('button').click()
  await expect(lanes.last().getByRole('button')).toHaveAttribute('aria-expanded', 'false')
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    const rooms = await lanes.evaluateAll((items) =>
      items.map((item) => {
        const words = item.querySelector('button span') ?? item
        const style = getComputedStyle(words)
        const all = document.createRange()
        all.selectNodeContents(words)
        const tops = new Set(Array.from(all.getClientRects(), ({ top }) => Math.round(top)))
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
        const height = Number.parseFloat(item.querySelector('svg')?.getAttribute('height') ?? '') * rem
        const lines = Math.min(tops.size, Number(style.getPropertyValue('-webkit-line-clamp')))
        return height - lines * Number.parseFloat(style.lineHeight)
      }),
    )
    expect(rooms.length).toBeGreaterThan(5)
    // The rule is a pixel thick.
    for (const room of rooms) expect(room).toBeGreaterThan(media === 'print' ? 3 : 1)
  }
})
