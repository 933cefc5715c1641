import type { Locator } from '@playwright/test'
import { expect, test } from '../console.ts'
import { goWithin } from '../go-within.ts'
import { openLive, openLiveAnew, query } from './live.ts'

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('lanes, window, view and days are in the address and come back from it', async ({ page }) => {
  const { region } = await openLive(page, '/?lanes=articles&window=2022-11-21/2022-11-30&from=2022-11-29')
  await expect(region.getByRole('combobox', { name: '分栏' })).toHaveValue('articles')
  await expect(region.getByRole('button', { name: '11月29日 星期二' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(region.getByRole('button', { name: '整段' })).toBeEnabled()
  await region.getByRole('combobox', { name: '分栏' }).selectOption('合为一栏')
  await expect.poll(() => query(page)).toBe('?from=2022-11-29&lanes=one&window=2022-11-21/2022-11-30')
  await region.getByRole('button', { name: '日历' }).click()
  await expect(region.getByRole('table')).toBeVisible()
  await page.reload()
  await expect(region.getByRole('table')).toBeVisible()
  await page.goBack()
  await expect(region.getByRole('table')).toHaveCount(0)
})

test('days and window', async ({ page }) => {
  await test.step('dragging along the axis chooses a run of days; a click one day, a second click none', async () => {
    const { region } = await openLive(page, '/')
    const from = await middle(region.getByRole('button', { name: '11月23日 星期三' }))
    const to = await middle(region.getByRole('button', { name: '11月21日 星期一' }))
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x - 60, from.y, { steps: 3 })
    await page.mouse.move(to.x, to.y, { steps: 3 })
    await page.mouse.up()
    await expect(page).toHaveURL('/?from=2022-11-21&to=2022-11-23')
    await expect(region.locator('button[aria-pressed=true][data-day]')).toHaveCount(3)
    const day = region.getByRole('button', { name: '11月30日 星期三' })
    await day.click()
    await expect(page).toHaveURL('/?from=2022-11-30')
    await day.click()
    await expect(page).toHaveURL('/')
  })
  await test.step('Shift with click and with arrows chooses a run from the keyboard too', async () => {
    const { region } = await openLiveAnew(page, '/')
    const day = region.getByRole('button', { name: '11月25日 星期五' })
    await day.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(page).toHaveURL('/?from=2022-11-25&to=2022-11-27')
    await region.getByRole('button', { name: '11月29日 星期二' }).click({ modifiers: ['Shift'] })
    await expect(page).toHaveURL('/?from=2022-11-25&to=2022-11-29')
  })
  await test.step('a double click on the empty drawing returns to the whole span', async () => {
    const { frame } = await openLiveAnew(page, '/?window=2022-11-14/2022-11-17')
    const at = await middle(frame)
    await page.mouse.dblclick(at.x, at.y)
    await expect(page).toHaveURL('/')
  })
  await test.step('the plain wheel scrolls the page; with Ctrl it zooms; neither leaves the span', async () => {
    const { frame, marks } = await openLiveAnew(page, '/')
    const at = await middle(frame)
    await page.mouse.move(at.x, at.y)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    expect(query(page)).toBe('')
    const upTo = () =>
      page.evaluate(() => {
        window.scrollTo(0, 0)
        return new Promise((resolve) => setTimeout(() => resolve(window.scrollY), 100))
      })
    await expect.poll(upTo).toBe(0)
    await page.keyboard.down('Control')
    for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(() => query(page)).toMatch(/^\?window=/)
    await page.keyboard.down('Control')
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 120)
    await page.keyboard.up('Control')
    await expect.poll(() => query(page)).toBe('')
    await expect(marks).toHaveCount(11)
  })
})

test('marks, their words and panels', async ({ page, context }) => {
  await test.step('a click on a mark opens its words; a pan that begins on one moves the window and opens nothing', async () => {
    const { region, marks } = await openLive(page, '/?window=2022-11-20/2022-11-25')
    const mark = marks.filter({ hasText: '滞留园区人员' })
    const at = await middle(mark)
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 300, at.y, { steps: 12 })
    await page.mouse.up()
    await expect.poll(() => query(page)).toMatch(/^\?window=2022-11-1/)
    expect(new URL(page.url()).pathname).toBe('/')
    await region.getByRole('button', { name: '整段' }).click()
    await expect(page).toHaveURL('/')
    await mark.click()
    await expect(page).toHaveURL('/articles/volunteers/#stranded-join')
    await expect(page.getByRole('main')).toContainText('我们是志愿者')
  })
  await test.step('a click with Ctrl leaves the page and opens the address in a new one', async () => {
    const { marks } = await openLiveAnew(page, '/')
    const opened = context.waitForEvent('page')
    await marks.filter({ hasText: '滞留园区人员' }).click({ modifiers: ['ControlOrMeta'] })
    await expect(await opened).toHaveURL('/articles/volunteers/#stranded-join')
    await expect(page).toHaveURL('/')
  })
  await test.step('a dated phrase leads back to its mark', async () => {
    await openLiveAnew(page, '/articles/women/')
    await page.evaluate(() => window.scrollTo(0, 600))
    await page.getByRole('main').locator('p').getByRole('link', { name: '11月29日上午' }).click()
    const mark = page.getByRole('region', { name: '时间线' }).locator('.vis-timeline [aria-current]:focus')
    await expect(mark).toHaveAccessibleName(/^11月29日上午/)
    await expect(mark).toBeInViewport()
  })
  await test.step('a panel closes where its button is gone', async () => {
    const { region } = await openLiveAnew(page, '/')
    const panel = region.getByRole('group', { name: '保存图片' })
    for (const view of ['日历', '列表']) {
      await region.getByRole('button', { name: '保存图片' }).click()
      await expect(panel).toBeVisible()
      await region.getByRole('button', { name: view }).click()
      await expect(panel).toHaveCount(0)
      await region.getByRole('button', { name: '时间线', exact: true }).click()
      await expect(region.getByRole('button', { name: '保存图片' })).toHaveAttribute('aria-expanded', 'false')
    }
  })
})

test('the calendar', async ({ page }) => {
  await test.step('the calendar filters by cell, row and column', async () => {
    await page.goto('/?view=calendar')
    const table = page.getByRole('region', { name: '时间线' }).getByRole('table')
    await table.getByRole('button', { name: /^市妇联，11月29日上午/ }).click()
    await expect(page).toHaveURL('/?from=2022-11-29&org=women&to=2022-11-29&view=calendar')
    await table.getByRole('button', { name: '11月30日 星期三' }).click()
    await expect(page).toHaveURL('/?from=2022-11-30&org=women&view=calendar')
    await table.getByRole('button', { name: '市委政研室', exact: true }).click()
    await expect.poll(() => query(page)).toContain('org=policy-office')
  })
  await test.step('in the calendar what is pressed again is let go', async () => {
    await goWithin(page, '/?view=calendar')
    const table = page.getByRole('region', { name: '时间线' }).getByRole('table')
    for (const name of ['市妇联', /^市妇联，11月29日上午/, '11月30日 星期三']) {
      const button = table.getByRole('button', { name, exact: true })
      await button.click()
      await expect(button).toHaveAttribute('aria-pressed', 'true')
      await expect(page).not.toHaveURL('/?view=calendar')
      await button.click()
      await expect(button).toHaveAttribute('aria-pressed', 'false')
      await expect(page).toHaveURL('/?view=calendar')
    }
  })
})
