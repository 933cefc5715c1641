import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { watchTakenBack } from './taken-back.ts'

const department = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: '部门' }).getByRole('checkbox', { name })

/** Holds back the edition, and with it the app, until it is let go. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.unrouteAll()
  await page.route('**/assets/bundle-*.json', async (route) => {
    await held
    await route.continue()
  })
  return release
}

test('before the app is there, what one chooses and opens counts', async ({ page }) => {
  await test.step('a department chosen joins those of the address', async () => {
    const release = await hold(page)
    await page.goto('/?org=women', { waitUntil: 'domcontentloaded' })
    await department(page, /^市公交公司/).click()
    release()
    await expect(page).toHaveURL('/?org=bus,women')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(2)
  })
  await test.step('a department let go of on its own page counts', async () => {
    const release = await hold(page)
    await page.goto('/departments/women/', { waitUntil: 'domcontentloaded' })
    await department(page, /^市妇联/).click()
    release()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
  })
  await test.step('what was opened is there once the app is', async () => {
    const release = await hold(page)
    await page.goto('/articles/bus/', { waitUntil: 'domcontentloaded' })
    await page.getByText('阅读设置').click()
    await page.getByText('筛选', { exact: true }).click()
    release()
    await expect(page.getByRole('group', { name: '部门' })).toBeVisible()
  })
  await test.step('departments chosen count and stay chosen', async () => {
    const release = await hold(page)
    const takenBack = await watchTakenBack(page)
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await department(page, /^市妇联/).click()
    await department(page, /^市公交公司/).click()
    release()
    await expect(page).toHaveURL('/?org=bus,women')
    await expect(page.getByRole('main').getByRole('status')).toHaveText('显示 2 篇，共 10 篇')
    await expect(department(page, /^市妇联/)).toBeChecked()
    expect(await takenBack()).toEqual([])
  })
})
