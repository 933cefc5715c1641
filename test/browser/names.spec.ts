import type { Page } from '@playwright/test'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { tenArticles } from '../ten-articles.ts'
import { expect, test } from './console.ts'

const edition = tenArticles()
const headlines = edition.articles.map(({ headline }) => setPunctuation(headline).trim())
const without = (text: string) => text.replace(/\s+/g, '')

/** The names that Chromium gives to what has one, with their roles. */
async function names(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.flatMap(({ ignored, role, name }) => {
    const words: unknown = name?.value
    return ignored || typeof words !== 'string' || words === ''
      ? []
      : [{ role: String(role?.value), name: words }]
  })
}

// Any page that is not there is answered so.
test.use({ provoked: /status of 404/ })

/** Names in which a headline stands with spaces that are not its own. */
function torn(found: readonly { role: string; name: string }[]): string[] {
  return found.flatMap(({ role, name }) =>
    headlines.some((headline) => without(name).includes(without(headline)) && !name.includes(headline))
      ? [`${role}: ${name}`]
      : [],
  )
}

const WIDTHS = [390, 1440]

test('headlines are named as they are written on every page that lists them', async ({ page }) => {
  for (const path of ['/', '/?view=list', '/?q=疫情', '/?q=火星', '/about/', '/nowhere/'])
    await test.step(path, async () => {
      await page.setViewportSize({ width: 390, height: 900 })
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect(torn(await names(page)), `${width} px`).toEqual([])
      }
    })
})

test('headlines are named as they are written in every article', async ({ page }) => {
  for (const [at, { id }] of edition.articles.entries())
    await test.step(id, async () => {
      if (at === 0) await page.goto(`/articles/${id}/`)
      else await page.getByRole('link', { name: '下一篇' }).first().click()
      await expect(page.getByRole('article', { name: headlines[at] ?? '' })).toBeVisible()
      // One width each, by turns: what stands beside the article has been seen in both.
      for (const width of process.env.RUNS === undefined ? [WIDTHS[at % 2] ?? 390] : WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const found = await names(page)
        expect(torn(found), `${id}, ${width} px`).toEqual([])
        expect(found, id).toContainEqual({ role: 'article', name: headlines[at] })
      }
    })
  await test.step('words found in a headline do not tear its name', async () => {
    await page.goto('/articles/bus/?q=市公交')
    await expect(page.locator('h1 mark')).toBeVisible()
    expect(torn(await names(page))).toEqual([])
  })
})

test('a day is named in full and shows no word that is not in its name', async ({ page }) => {
  for (const path of ['/', '/?view=calendar']) {
    await page.goto(path)
    const day = page.getByRole('button', { name: '11月14日 星期一', exact: true })
    await expect(day).toBeVisible()
    await expect(day).not.toHaveAttribute('aria-label')
    expect(await names(page)).toContainEqual({ role: 'button', name: '11月14日 星期一' })
  }
})
