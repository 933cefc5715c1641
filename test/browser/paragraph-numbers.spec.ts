import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { openAnew } from './go-within.ts'

const numbers = (page: Page) => page.getByRole('main').getByRole('link', { name: /^第 \d+ 段$/ })
const stops = (page: Page) =>
  numbers(page).evaluateAll((links) =>
    links.flatMap((link) =>
      link instanceof HTMLElement && link.tabIndex === 0 ? [link.getAttribute('aria-label')] : [],
    ),
  )

test('the numbers of paragraphs by keyboard', async ({ page }) => {
  await test.step('the numbers of paragraphs are one Tab stop; arrows, Home and End go from one to the next', async () => {
    await page.goto('/articles/bus/')
    const count = await numbers(page).count()
    expect(count).toBeGreaterThan(3)
    await expect.poll(() => stops(page)).toEqual(['第 1 段'])
    await numbers(page).first().focus()
    for (const [key, at] of [
      ['ArrowDown', 2],
      ['ArrowRight', 3],
      ['ArrowUp', 2],
      ['End', count],
      ['ArrowDown', count],
      ['Home', 1],
      ['ArrowDown', 2],
    ] as const) {
      await page.keyboard.press(key)
      await expect(numbers(page).nth(at - 1)).toBeFocused()
      await expect.poll(() => stops(page)).toEqual([`第 ${at} 段`])
    }
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#p2$/)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(numbers(page).nth(1)).toBeFocused()
  })
  await test.step('beside the source the numbers are still one stop', async () => {
    await openAnew(page, '/articles/bus/')
    await page.getByRole('button', { name: '原文' }).click()
    await expect.poll(() => stops(page)).toHaveLength(1)
    await numbers(page).first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(numbers(page).nth(1)).toBeFocused()
  })
  await test.step('a link to a paragraph makes its number the stop', async () => {
    await openAnew(page, '/articles/bus/#p3')
    await expect.poll(() => stops(page)).toEqual(['第 3 段'])
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('every number can be reached by Tab', async ({ page }) => {
    await page.goto('/articles/bus/')
    for (const link of await numbers(page).all()) await expect(link).not.toHaveAttribute('tabindex')
  })
})
