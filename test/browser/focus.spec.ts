import type { Locator, Page } from '@playwright/test'
import { allThere } from './all-there.ts'
import { expect, test } from './console.ts'
import { openAnew } from './go-within.ts'
import { pause } from './page-time.ts'

const region = (page: Page) => page.getByRole('region', { name: '时间线' })
const status = (page: Page) => page.getByRole('status').filter({ hasText: /显示 \d+ 篇/ })

const HEIRS: readonly (readonly [
  string,
  string,
  (page: Page) => Promise<Locator>,
  (page: Page) => Locator,
])[] = [
  [
    'a chip',
    '/?org=women&from=2022-11-29',
    async (page) => page.getByRole('button', { name: '移除 市妇联' }),
    status,
  ],
  [
    '清除',
    '/?org=women',
    async (page) => page.getByRole('button', { name: '清除' }),
    (page) => page.getByRole('checkbox').first(),
  ],
  [
    'a way out of an empty choice',
    '/?org=women&q=朔州朔州',
    async (page) => page.getByRole('main').getByRole('link', { name: /篇$/ }).first(),
    status,
  ],
  [
    '清除筛选 on an article outside the filter',
    '/articles/bus/?org=women',
    async (page) => page.getByRole('button', { name: '清除筛选' }),
    (page) => page.getByRole('main'),
  ],
  [
    '收起',
    '/',
    async (page) => {
      await region(page).getByRole('button', { name: '保存图片' }).click()
      return region(page).getByRole('button', { name: '收起' })
    },
    (page) => region(page).getByRole('button', { name: '保存图片' }),
  ],
  [
    'the × of a notice',
    '/articles/bus/#p2:没有这样的词句',
    async (page) => page.getByRole('button', { name: '关闭提示' }),
    (page) => page.getByRole('main'),
  ],
]

test('a control that goes away hands the focus on, by keyboard and by mouse', async ({ page }) => {
  await page.goto('/issues/')
  for (const [name, address, reach, heir] of HEIRS) {
    for (const how of ['keyboard', 'mouse'] as const) {
      await test.step(`${name} (${how})`, async () => {
        await openAnew(page, address)
        const control = await reach(page)
        if (how === 'keyboard') await control.press('Enter')
        else await control.click()
        await expect(control).toHaveCount(0)
        await expect(heir(page)).toBeFocused()
      })
    }
  }
})

test('a control that vanishes after the reader has pressed elsewhere does not move the focus', async ({
  page,
}) => {
  await page.goto('/?org=women')
  await page.getByRole('button', { name: '清除' }).focus()
  await page
    .getByRole('contentinfo')
    .last()
    .click({ position: { x: 5, y: 5 } })
  await pause(page, 100)
  await page.goBack().catch(() => {})
  await page.evaluate(() => document.querySelector('[aria-label="筛选条件"]')?.replaceChildren())
  await pause(page, 100)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

for (const address of ['/?org=women&from=2022-11-29', '/?org=women&q=朔州朔州', '/articles/bus/?org=women']) {
  test(`no control pressed leaves the focus nowhere: ${address}`, async ({ page }) => {
    await page.goto(address)
    await allThere(page)
    const controls = page
      .locator('button:enabled:visible')
      .and(page.locator(':not([data-day], .vis-timeline *, ul[aria-label=栏] *)'))
    const names = () =>
      controls.evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
      )
    await expect.poll(async () => (await names()).length).toBeGreaterThan(11)
    const all = await names()
    for (const [index, name] of all.entries()) {
      await test.step(name, async () => {
        if (index > 0) {
          await openAnew(page, address)
          await allThere(page)
          await expect.poll(names).toEqual(all)
        }
        await controls.nth(index).press('Enter')
        await pause(page, 150)
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: name })
          .not.toBe('BODY')
      })
    }
  })
}

test('a link of a prerendered list keeps the focus when the code of the list arrives', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/Ledger-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/about/')
  const links = page.getByRole('region', { name: '清单' }).getByRole('link')
  const address = (await links.nth(2).getAttribute('href')) ?? ''
  await links.nth(2).focus()
  await expect(page.getByRole('searchbox')).toBeEnabled()
  release()
  await expect(page.getByRole('combobox', { name: '文章' })).toBeEnabled()
  await expect(page.locator(':focus')).toHaveAttribute('href', address)
})
