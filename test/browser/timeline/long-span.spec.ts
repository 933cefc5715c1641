import { expect, test } from '../console.ts'
import { ARTICLES } from '../many-issues/many-site.ts'
import { MANY_ADDRESS } from '../ports.ts'
import { shownDates } from './shown-dates.ts'

test.use({ baseURL: MANY_ADDRESS })

test('a timeline of four years shows or counts every date; counts, keys and drags lead to single days', async ({
  page,
}) => {
  const region = page.getByRole('region', { name: '时间线' })
  const counts = region.locator('[data-count]')
  const query = () => decodeURIComponent(new URL(page.url()).search)
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await page.goto('./')
  await expect(region.locator('.vis-timeline')).toBeVisible()
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    // Each event concerns one department, so that each stands in one lane.
    await expect
      .poll(() => region.evaluate(shownDates), { message: `dates at ${width} px` })
      .toEqual({ dates: ARTICLES, cut: [] })
    await expect(page.getByRole('main').getByRole('status').first()).toBeInViewport()
  }

  const count = counts.first()
  const days = await count.getAttribute('aria-label')
  await count.focus()
  await page.keyboard.press('Enter')
  await expect.poll(query).toMatch(/^\?window=20/)
  await expect.poll(async () => ['', days].includes(await at())).toBe(false)
  await page.keyboard.press('End')
  await expect.poll(query).toMatch(/2022-\d\d-\d\d$/)
  await page.keyboard.press('Home')
  await expect.poll(query).toMatch(/^\?window=2019-01/)
  await page.goBack()
  await expect.poll(query).toBe('')

  const box = await counts.nth(1).boundingBox()
  if (box === null) throw new Error('a count has no box')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect.poll(query).toMatch(/^\?window=/)
  const zoomed = query()
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(query).not.toBe(zoomed)
  expect(query()).toMatch(/^\?window=/)

  await page.goto('./?view=calendar&window=2019-03-01/2019-03-31')
  await expect(region.getByRole('columnheader', { name: '2019年3月', exact: true })).toBeVisible()
  await region.getByRole('button', { name: '看整段' }).click()
  await expect(region.getByRole('columnheader', { name: '2020年', exact: true })).toBeVisible()
  const from = page.getByRole('combobox', { name: /哪个月/ }).first()
  await from.selectOption('2020年3月')
  await expect(page).toHaveURL(/from=2020-03-01/)
  await page
    .getByRole('combobox', { name: /哪一天/ })
    .first()
    .selectOption('9日')
  await expect(page).toHaveURL(/from=2020-03-09/)
})
