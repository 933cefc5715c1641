import { searchThere } from './all-there.ts'
import { expect, test } from './console.ts'
import { openAnew } from './go-within.ts'

/** What is drawn otherwise by its address goes on in the page before it. */
const PAGES = [
  { path: '/' },
  { path: '/?org=women&q=核酸', within: true },
  { path: '/?view=list', within: true },
  { path: '/articles/bus/' },
  { path: '/articles/mobilisation/', within: true },
  { path: '/about/' },
  { path: '/departments/bus/' },
]

test('nothing is wider than the page, on a telephone and made wider from there', async ({ page }) => {
  for (const { path, within = false } of PAGES) {
    await page.setViewportSize({ width: 320, height: 900 })
    if (within) await openAnew(page, path)
    else await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText('各期')
    await page.waitForLoadState('networkidle')
    const excess = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await excess(), path).toBe(0)
    for (const width of [390, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(excess, { message: `${path} ${width} px` }).toBe(0)
    }
  }
})

test('阅读设置 opens whole within a narrow window', async ({ page }) => {
  await page.goto('/issues/')
  await searchThere(page)
  for (const width of [320, 390, 1024]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 740 })
      await openAnew(page, '/')
      await page.getByText('阅读设置').click()
      for (const name of ['明暗', '字号', '行距', '字体', '单键']) {
        const choices = page.getByRole('group', { name, exact: true })
        await expect(choices).toBeInViewport({ ratio: 1 })
        await expect(choices.getByText(name)).toBeInViewport({ ratio: 1 })
      }
    })
  }
})

test('the skip link leads past the timeline', async ({ page }) => {
  await page.goto('/articles/women/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
