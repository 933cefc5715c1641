import type { Page } from '@playwright/test'
import { expect, test } from '../console.ts'
import { openLive, openLiveAnew, query } from './live.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** A finger put down, moved in steps and lifted. */
async function swipe(page: Page, x: number, y: number, across: number, down: number) {
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + across * share, y: y + down * share }],
    })
  await touch('touchStart', 0)
  for (let step = 1; step <= 10; step++) {
    await touch('touchMove', step / 10)
    await page.waitForTimeout(16)
  }
  await touch('touchEnd', 1)
}

test('a finger scrolls the page and the drawing, two zoom, and a tap opens the words', async ({ page }) => {
  await test.step('a finger scrolls the page over the timeline, and the drawing sideways', async () => {
    const { frame } = await openLive(page, '/')
    const box = await frame.boundingBox()
    const [x, y] = [280, (box?.y ?? 0) + 100]
    await swipe(page, x, y, 0, -200)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
    await page.evaluate(() => window.scrollTo(0, 0))
    await swipe(page, x, y, -200, 0)
    const scrolled = () =>
      frame.evaluate((element) => {
        let at: Element | null = element
        while (at !== null && at.scrollLeft === 0) at = at.parentElement
        return at?.scrollLeft ?? 0
      })
    await expect.poll(scrolled).toBeGreaterThan(100)
    expect(query(page)).toBe('')
  })
  await test.step('pinching zooms, and the page stays as it is', async () => {
    const { frame } = await openLiveAnew(page, '/')
    const box = await frame.boundingBox()
    const client = await page.context().newCDPSession(page)
    await client.send('Input.synthesizePinchGesture', {
      x: 250,
      y: (box?.y ?? 0) + 120,
      scaleFactor: 2.5,
      gestureSourceType: 'touch',
    })
    await expect.poll(() => query(page)).toMatch(/^\?window=/)
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  })
  await test.step('a tap opens the words', async () => {
    const { marks } = await openLiveAnew(page, '/')
    await marks.filter({ hasText: '三年来最严峻' }).tap()
    await expect(page).toHaveURL('/articles/commentary/#outbreak')
  })
})

test('on a telephone nothing is cut: the drawing scrolls within its own box', async ({ page }) => {
  for (const width of [390, 320])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 844 })
      await openLive(page, '/')
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(excess).toBeLessThanOrEqual(0)
      await openLive(page, '/articles/mobilisation/')
      await expect(page.locator('.vis-timeline [aria-current]')).toBeInViewport()
    })
})
