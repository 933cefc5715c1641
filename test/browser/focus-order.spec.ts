import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'

/** The parts of a page in the order in which Tab comes to them, each with its top. */
async function partsByTab(page: Page): Promise<{ part: string; top: number }[]> {
  const parts: { part: string; top: number }[] = []
  await page.locator('body').evaluate((body) => {
    body.tabIndex = -1
    body.focus()
  })
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      const part = element?.closest(
        '#timeline, main, aside, nav[aria-label="文章"], body > * > footer, footer',
      )
      if (element === null || element === document.body) return { end: true }
      const outer = part?.closest('main') ?? part
      if (!outer) return { end: false }
      const part0 = outer.id || outer.getAttribute('aria-label') || outer.localName
      return { end: false, part: part0, top: Math.round(outer.getBoundingClientRect().top + scrollY) }
    })
    if (at.end) break
    if (at.part !== undefined && parts.at(-1)?.part !== at.part) parts.push({ part: at.part, top: at.top })
  }
  return parts
}

test('Tab goes through an article’s page from top to bottom, each part once, at any width', async ({
  page,
}) => {
  for (const width of [390, 1024, 1440])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/articles/volunteers/')
      await page.waitForLoadState('networkidle')
      if (width >= 1024) await expect(page.locator('#timeline .vis-timeline')).toBeVisible()
      const parts = await partsByTab(page)
      expect(parts.map(({ part }) => part)).toContain('timeline')
      expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length)
      expect(parts.map(({ top }) => top)).toEqual(parts.map(({ top }) => top).toSorted((a, b) => a - b))
    })
})

test('words selected while the page arrives stay selected, the timeline takes its place unseen', async ({
  page,
}) => {
  await page.route(/\/Timeline-[^/]*\.js/, async (route) => {
    await new Promise((go) => setTimeout(go, 1500))
    await route.continue()
  })
  await page.goto('/articles/bus/', { waitUntil: 'domcontentloaded' })
  const before = await page.locator('#p1').evaluate((paragraph) => {
    document.getSelection()?.selectAllChildren(paragraph)
    return { words: String(document.getSelection()), top: paragraph.getBoundingClientRect().top }
  })
  await expect(page.locator('#timeline .vis-timeline')).toBeVisible()
  const place = () =>
    page.evaluate(() => {
      const [timeline, main] = [document.getElementById('timeline'), document.getElementById('main')]
      if (timeline === null || main === null) return undefined
      return timeline.compareDocumentPosition(main) === Node.DOCUMENT_POSITION_FOLLOWING
    })
  expect(await place()).toBe(true)
  const after = await page.locator('#p1').evaluate((paragraph) => ({
    words: String(document.getSelection()),
    top: paragraph.getBoundingClientRect().top,
  }))
  expect(after).toEqual(before)
  await page.setViewportSize({ width: 800, height: 900 })
  await expect.poll(place).toBe(false)
  expect(await page.evaluate(() => String(document.getSelection()))).toBe(before.words)
})
