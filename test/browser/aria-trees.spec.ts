import { expect, test } from './console.ts'

// What assistive technology is told of the pages, reviewed: run with `--update-snapshots` and read the difference.

test('home', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'home.aria.yml' })
})

test('an issue', async ({ page }) => {
  await page.goto('/issues/shuozhou-daily/2022-12-01/')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'issue.aria.yml' })
})

test('an article', async ({ page }) => {
  await page.goto('/articles/policy-office/')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'article.aria.yml' })
})

test('the timeline as a list', async ({ page }) => {
  await page.goto('/?view=list')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('region', { name: '时间线' })).toMatchAriaSnapshot({
    name: 'timeline-list.aria.yml',
  })
})
