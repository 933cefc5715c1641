import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './console.ts'

const PAGES = [
  '/',
  '/?org=women&q=核酸',
  '/?view=list',
  '/articles/bus/',
  '/articles/mobilisation/',
  '/about/',
  '/departments/bus/',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('main')).toBeVisible()
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`),
        ).toEqual([])
      })
    }
  })
}

for (const width of [320, 390, 768, 1024, 1440, 1920]) {
  test(`nothing is wider than the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of PAGES) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(excess, path).toBeLessThanOrEqual(0)
    }
  })
}

test('the skip link leads past the timeline', async ({ page }) => {
  await page.goto('/articles/women/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
