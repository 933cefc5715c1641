import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { RESERVED_FRAGMENT } from '../../../src/edition/fragments.ts'
import { fragmentsOf } from '../../../src/reader/passage.ts'
import { setPunctuation } from '../../../src/reader/punctuation.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'
import { expect, test } from '../console.ts'

// What a browser says of every address that a host answers with 404.
test.use({ provoked: /status of 404/ })

const lost = (page: Page) => page.getByRole('heading', { level: 1, name: '没有这一页' })

async function expectOnePage(page: Page, address: string): Promise<void> {
  await expect(page.locator('h1'), address).toHaveCount(1)
  await expect(page.locator('main'), address).toHaveCount(1)
}

const PUT_RIGHT = [
  ['/index.html', '/'],
  ['/?org=Women,%20bus', '/?org=bus,women'],
  ['/articles/bus', '/articles/bus/'],
  ['/articles/bus/index.html#p6', '/articles/bus/#p6'],
  ['/Articles/Bus/', '/articles/bus/'],
  ['/articles//bus/', '/articles/bus/'],
  ['/articles/bus/。', '/articles/bus/'],
  ['/articles/%62us/', '/articles/bus/'],
  ['/articles/bus/#p12:', '/articles/bus/#p12'],
  ['/articles/bus/#p3)', '/articles/bus/#p3'],
  ['/articles/bus/#p6%', '/articles/bus/#p6'],
] as const

test('addresses that hosts and people make of ours are put right in place', async ({ page, baseURL }) => {
  for (const [asked, right] of PUT_RIGHT) {
    await test.step(`${asked} → ${right}`, async () => {
      // A page that is there already would only change its fragment.
      await page.goto('about:blank')
      await page.goto(asked)
      await expect(page).toHaveURL(right)
      await expectOnePage(page, asked)
      await expect(lost(page)).toHaveCount(0)
      const fragment = new URL(right, 'http://name.example').hash
      if (fragment !== '') await expect(page.locator(fragment)).toBeInViewport()
      // One step of the history, and nothing of what was asked for to go back to.
      const steps = await page.evaluate(() => navigation.entries().map(({ url }) => url))
      expect(steps).toEqual([new URL(right, baseURL).href])
    })
  }
  await test.step('the headline is a place of the page', async () => {
    await page.goto('about:blank')
    await page.goto('/articles/bus/#headline')
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('note')).toHaveCount(0)
    await expect(page.locator('#headline')).toBeInViewport()
  })
})

test('every id of an article’s page is a place of the article or reserved', async ({ page }) => {
  for (const [nth, article] of tenArticles().articles.entries()) {
    if (nth === 0) await page.goto(`/articles/${article.id}/?q=的`)
    else await page.getByRole('link', { name: '下一篇' }).first().click()
    await expect(page).toHaveURL(new RegExp(`/articles/${article.id}/`))
    await expect(page.getByRole('article', { name: setPunctuation(article.headline).trim() })).toBeVisible()
    await expect(page.getByRole('article').locator('mark').first()).toBeAttached()
    const known = fragmentsOf(article)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    const own = ids.filter((id) => /^[a-z]/.test(id) && !known.has(id) && !RESERVED_FRAGMENT.test(id))
    expect(own).toEqual([])
  }
})

const words = [
  'articles',
  'bus',
  'Bus',
  'index.html',
  'about',
  'departments',
  'women',
  '%u516C',
  '%',
  '。',
  '%2F',
  '..',
  '',
]
const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }).map(encodeURIComponent) },
)
const address = fc
  .tuple(
    fc.array(part, { maxLength: 4 }),
    fc.constantFrom('', '/', '/index.html', '?q=%', '?org=WOMEN', '#p12:', '#%u516C', '?q=a#hit-9-9'),
  )
  .map(([parts, end]) => `/${parts.join('/')}${end}`.replace(/^\/+/, '/'))

test('any address shows one page, loaded cold without an error', async ({ page }) => {
  test.setTimeout(runs(10) * 8_000)
  await fc.assert(
    fc.asyncProperty(address, async (asked) => {
      const answer = await page.goto(asked, { waitUntil: 'load' })
      if (answer?.headers()['content-type']?.startsWith('text/html') !== true) return
      await page.waitForFunction(() =>
        Object.keys(document.querySelector('#root') ?? {}).some((k) => k.startsWith('__react')),
      )
      await expectOnePage(page, asked)
    }),
    { numRuns: runs(10), endOnFailure: true },
  )
})

// No address that is made here leads to it.
const ASIDE = '/articles/commentary/'

test('any address shows one page, come to through the history', async ({ page }) => {
  test.setTimeout(20_000 + runs(20) * 2_000)
  await page.goto(ASIDE)
  await page.waitForLoadState('networkidle')
  await fc.assert(
    fc.asyncProperty(address, async (asked) => {
      const seen = await page.evaluate(
        async ([href, aside]) => {
          const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
          const { title } = document
          history.pushState(null, '', href)
          history.pushState(null, '', aside)
          history.back()
          for (let wait = 0; wait < 400 && (wait < 4 || document.title === title); wait++) await pause(25)
          const left = document.title !== title
          history.back()
          for (let wait = 0; wait < 400 && document.title !== title; wait++) await pause(25)
          return {
            left,
            h1: document.querySelectorAll('h1').length,
            main: document.querySelectorAll('main').length,
          }
        },
        [asked, ASIDE] as const,
      )
      expect(seen, asked).toEqual({ left: true, h1: 1, main: 1 })
    }),
    { numRuns: runs(20), endOnFailure: true },
  )
})
