import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'

test('阅读设置 holds for all tabs, and none takes back what another has chosen', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('/articles/bus/')
    await tab.waitForLoadState('networkidle')
    await tab.getByText('阅读设置').click()
    await expect(tab.getByRole('radio', { name: '深色' })).toBeVisible()
  }
  const html = (tab: Page) => tab.locator('html')
  await page.getByRole('radio', { name: '深色' }).check()
  await expect(html(other)).toHaveAttribute('data-theme', 'dark')
  await other.getByRole('radio', { name: '特大' }).check()
  for (const tab of [page, other]) {
    await expect(html(tab)).toHaveAttribute('data-theme', 'dark')
    await expect(html(tab)).toHaveAttribute('data-size', 'larger')
    await expect(tab.getByRole('radio', { name: '深色' })).toBeChecked()
  }
  await page.reload()
  await expect(html(page)).toHaveAttribute('data-theme', 'dark')
})
