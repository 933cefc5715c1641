import type { Locator, Page } from '@playwright/test'
import { allThere } from './all-there.ts'
import { expect, test } from './console.ts'
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

for (const [name, address, reach, heir] of HEIRS) {
  for (const how of ['keyboard', 'mouse'] as const) {
    test(`${name} hands the focus on (${how})`, async ({ page }) => {
      await page.goto(address)
      const control = await reach(page)
      if (how === 'keyboard') await control.press('Enter')
      else await control.click()
      await expect(control).toHaveCount(0)
      await expect(heir(page)).toBeFocused()
    })
  }
}

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
    test.setTimeout(180_000)
    await page.goto(address)
    await allThere(page)
    const controls = page
      .locator('button:enabled:visible')
      .and(page.locator(':not([data-day], .vis-timeline *, ul[aria-label=栏] *)'))
    const names = await controls.evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
    )
    expect(names.length).toBeGreaterThan(4)
    for (const [index, name] of names.entries()) {
      if (index > 0) {
        await page.goto(address)
        await allThere(page)
      }
      await controls.nth(index).press('Enter')
      await pause(page, 150)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: name })
        .not.toBe('BODY')
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
