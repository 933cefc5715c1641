import { expect, test } from './console.ts'
import { watchTakenBack } from './taken-back.ts'

let release = () => {}

test.beforeEach(async ({ page }) => {
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/bundle-*.json', async (route) => {
    await held
    await route.continue()
  })
})

test('before the app is there, departments chosen count and stay chosen', async ({ page }) => {
  const takenBack = await watchTakenBack(page)
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  const group = page.getByRole('group', { name: '部门' })
  await group.getByRole('checkbox', { name: /^市妇联/ }).click()
  await group.getByRole('checkbox', { name: /^市公交公司/ }).click()
  release()
  await expect(page).toHaveURL('/?org=bus,women')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('显示 2 篇，共 10 篇')
  await expect(group.getByRole('checkbox', { name: /^市妇联/ })).toBeChecked()
  expect(await takenBack()).toEqual([])
})

test('before the app is there, a department chosen joins those of the address', async ({ page }) => {
  await page.goto('/?org=women', { waitUntil: 'domcontentloaded' })
  await page
    .getByRole('group', { name: '部门' })
    .getByRole('checkbox', { name: /^市公交公司/ })
    .click()
  release()
  await expect(page).toHaveURL('/?org=bus,women')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2)
})

test('before the app is there, a department let go of on its own page counts', async ({ page }) => {
  await page.goto('/departments/women/', { waitUntil: 'domcontentloaded' })
  await page
    .getByRole('group', { name: '部门' })
    .getByRole('checkbox', { name: /^市妇联/ })
    .click()
  release()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
})

test('before the app is there, what was opened is there once the app is', async ({ page }) => {
  await page.goto('/articles/bus/', { waitUntil: 'domcontentloaded' })
  await page.getByText('阅读设置').click()
  await page.getByText('筛选', { exact: true }).click()
  release()
  await expect(page.getByRole('group', { name: '部门' })).toBeVisible()
})
