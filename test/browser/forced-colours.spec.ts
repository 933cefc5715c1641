import type { Locator } from '@playwright/test'
import { expect, test } from './console.ts'
import { openLive } from './timeline/live.ts'

/** What of an element's look is left in forced colours. */
function look(element: Locator): Promise<string> {
  return element.evaluate((shown) => {
    const { backgroundColor, outlineStyle, borderStyle, fontWeight } = getComputedStyle(shown)
    return [backgroundColor, outlineStyle, borderStyle, fontWeight].join(' ')
  })
}

for (const forcedColors of ['active', 'none'] as const) {
  for (const address of ['/', '/articles/women/']) {
    test(`a mark in focus is outlined at ${address} opened cold, forced colours ${forcedColors}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors })
      const { marks } = await openLive(page, address)
      const mark = marks.and(page.locator('[tabindex="0"]'))
      const outline = () =>
        mark.evaluate((link) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(link)
          return `${outlineStyle} ${outlineWidth}`
        })
      await expect.poll(outline).toMatch(/^none/)
      await page.keyboard.press('Tab')
      await mark.focus()
      await expect.poll(outline).toBe('solid 2px')
    })
  }
}

test('what is pressed or chosen shows in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/?view=calendar&from=2022-11-29&to=2022-11-29&org=women')
  const region = page.getByRole('region', { name: '时间线' })
  await expect(region.getByRole('table')).toBeVisible()
  for (const [pressed, other] of [
    [region.getByRole('button', { name: '市妇联', exact: true }), '市委'],
    [region.getByRole('button', { name: '11月29日 星期二' }), '11月28日 星期一'],
    [region.getByRole('button', { name: '日历' }), '列表'],
  ] as const) {
    await expect(pressed).toHaveAttribute('aria-pressed', 'true')
    expect(await look(pressed)).not.toBe(await look(region.getByRole('button', { name: other, exact: true })))
  }
  await page.getByRole('searchbox').fill('市')
  const options = page.getByRole('listbox', { name: '建议' }).getByRole('option')
  await expect(options.first()).toBeVisible()
  await page.getByRole('searchbox').press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => look(options.first())).not.toBe(await look(options.nth(1)))
})

test('the hit one is at differs from the others in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/articles/women/?q=核酸')
  await page.getByRole('button', { name: '下一处' }).click()
  const hits = page.getByRole('article').locator('mark')
  const current = page.getByRole('article').locator('mark[data-target]')
  await expect(current.first()).toBeVisible()
  expect(await look(current.first())).not.toBe(
    await look(hits.and(page.locator(':not([data-target])')).first()),
  )
})
