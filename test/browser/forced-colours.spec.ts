import type { Locator, Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { goWithin, openAnew } from './go-within.ts'
import { openLive } from './timeline/live.ts'

/** What of an element's look is left in forced colours. */
function look(element: Locator): Promise<string> {
  return element.evaluate((shown) => {
    const { backgroundColor, outlineStyle, borderStyle, fontWeight } = getComputedStyle(shown)
    return [backgroundColor, outlineStyle, borderStyle, fontWeight].join(' ')
  })
}

/** Opens a page cold and holds that a mark in focus is outlined; leaves it in forced colours. */
async function expectOutlines(page: Page, address: string): Promise<void> {
  const { marks } = await openLive(page, address)
  const mark = marks.and(page.locator('[tabindex="0"]'))
  const outline = () =>
    mark.evaluate((link) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(link)
      return `${outlineStyle} ${outlineWidth}`
    })
  for (const forcedColors of ['none', 'active'] as const) {
    await test.step(`a mark in focus is outlined, forced colours ${forcedColors}`, async () => {
      await page.emulateMedia({ forcedColors })
      await expect.poll(outline).toMatch(/^none/)
      await page.keyboard.press('Tab')
      await mark.focus()
      await expect.poll(outline).toBe('solid 2px')
      await mark.blur()
    })
  }
}

test('in forced colours a mark in focus and what is pressed or chosen show on home', async ({ page }) => {
  await expectOutlines(page, '/')
  const region = page.getByRole('region', { name: '时间线' })
  await test.step('days without words keep their pattern in the calendar', async () => {
    await goWithin(page, '/?view=calendar')
    const cell = page.getByRole('table').getByRole('cell', { name: '无文字' }).first()
    const drawn = (element: Element) => {
      const { backgroundImage, forcedColorAdjust } = getComputedStyle(element)
      return `${forcedColorAdjust} ${backgroundImage}`
    }
    await expect.poll(() => cell.evaluate(drawn)).toMatch(/^none linear-gradient\(.*rgb\(0, 0, 0\)/)
  })
  await test.step('what is pressed or chosen', async () => {
    await goWithin(page, '/?view=calendar&from=2022-11-29&to=2022-11-29&org=women')
    await expect(region.getByRole('table')).toBeVisible()
    for (const [pressed, other] of [
      [region.getByRole('button', { name: '市妇联', exact: true }), '市委'],
      [region.getByRole('button', { name: '11月29日 星期二' }), '11月28日 星期一'],
      [region.getByRole('button', { name: '日历' }), '列表'],
    ] as const) {
      await expect(pressed).toHaveAttribute('aria-pressed', 'true')
      expect(await look(pressed)).not.toBe(
        await look(region.getByRole('button', { name: other, exact: true })),
      )
    }
    await page.getByRole('searchbox').fill('市')
    const options = page.getByRole('listbox', { name: '建议' }).getByRole('option')
    await expect(options.first()).toBeVisible()
    await page.getByRole('searchbox').press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await expect.poll(() => look(options.first())).not.toBe(await look(options.nth(1)))
  })
})

test('in forced colours a mark in focus, the hit one is at and the open article show beside an article', async ({
  page,
}) => {
  await expectOutlines(page, '/articles/women/')
  await test.step('the hit one is at differs from the others', async () => {
    await openAnew(page, '/articles/women/?q=核酸')
    await page.getByRole('button', { name: '下一处' }).click()
    const hits = page.getByRole('article').locator('mark')
    const current = page.getByRole('article').locator('mark[data-target]')
    await expect(current.first()).toBeVisible()
    expect(await look(current.first())).not.toBe(
      await look(hits.and(page.locator(':not([data-target])')).first()),
    )
  })
  await test.step('the list says which article is open', async () => {
    await openAnew(page, '/articles/commentary/')
    const edge = (item: Element) => getComputedStyle(item).borderInlineStartStyle
    const list = page.getByRole('navigation', { name: '文章' }).getByRole('link', { name: /保持斗志/ })
    await expect.poll(() => list.evaluate(edge)).toBe('solid')
  })
})
