import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { openAnew } from './go-within.ts'
import { pause } from './page-time.ts'
import { openLive, openLiveAnew, query } from './timeline/live.ts'
import { selectWords } from './views.ts'

const field = (page: Page) => page.getByRole('searchbox')

async function turnOff(page: Page): Promise<void> {
  await page.getByText('阅读设置').click()
  await page.getByRole('group', { name: '单键' }).getByLabel('关').check()
  await page.keyboard.press('Escape')
}

test('shortcuts of a single key can be turned off, are off after a reload and come back', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await field(page).blur()
  await turnOff(page)
  for (const again of [false, true]) {
    if (again) await page.reload()
    await expect(field(page)).toHaveAttribute('aria-keyshortcuts', 'Control+K')
    await page.keyboard.press('/')
    await expect(field(page)).not.toBeFocused()
  }
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await field(page).blur()
  await page.getByText('阅读设置').click()
  await page.getByRole('group', { name: '单键' }).getByLabel('开').check()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await test.step('the timeline and chosen words leave single keys alone when they are off', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const { region } = await openLive(page, '/')
    await turnOff(page)
    await region.getByRole('button', { name: '时间线', exact: true }).focus()
    for (const key of ['+', '=', '?']) await page.keyboard.press(key)
    await page.goto('/articles/bus/')
    await selectWords(page)
    await page.keyboard.press('c')
    // What is copied is said a moment later, and no longer said after another.
    await pause(page, 300)
    expect(await page.getByRole('toolbar').getByText('已复制').count()).toBe(0)
    await expect(page.getByRole('toolbar').getByText('c', { exact: true })).toBeHidden()
    expect(query(page)).toBe('')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('whose a key is', async ({ page }) => {
  await test.step('a key belongs to the control that it is pressed in', async () => {
    await page.goto('/articles/mobilisation/?q=疫情')
    await expect(page.getByRole('button', { name: '下一处' })).toBeVisible()
    const lanes = page.getByRole('combobox', { name: '分栏' })
    // Until the timeline is there its list cannot be reached.
    await expect(lanes).toBeEnabled()
    await lanes.focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Escape')
    await field(page).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('button', { name: '原文' }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    const found = page.getByRole('group', { name: '“疫情”在本文' }).getByRole('status')
    await expect(found).toHaveText(/^1\//)
  })
  await test.step('letters typed into a list or an editable text start nothing', async () => {
    await openAnew(page, '/about/')
    const articles = page.getByRole('combobox', { name: '文章' })
    await expect(articles).toBeEnabled()
    await articles.focus()
    await page.keyboard.press('/')
    await expect(articles).toBeFocused()
    await page.evaluate(() => {
      const note = document.createElement('div')
      note.contentEditable = 'true'
      note.textContent = '笔记'
      document.querySelector('main')?.prepend(note)
      note.focus()
    })
    await page.keyboard.type('/')
    await expect(page.getByText('/笔记')).toBeFocused()
  })
  await test.step('a dialog keeps the keys that are pressed in it', async () => {
    const { region } = await openLiveAnew(page, '/')
    await region.getByRole('button', { name: '时间线的用法' }).click()
    const help = page.getByRole('dialog')
    await expect(help).toBeVisible()
    for (const key of ['/', 'Control+k', '+']) await page.keyboard.press(key)
    await expect(help).toBeVisible()
    expect(query(page)).toBe('')
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false)
  })
  await test.step('the shortcuts of the browser itself stay', async () => {
    await openAnew(page, '/')
    const taken = await page.evaluate(() => {
      const event = new KeyboardEvent('keydown', {
        key: 'K',
        ctrlKey: true,
        shiftKey: true,
        bubbles: true,
        cancelable: true,
      })
      document.body.dispatchEvent(event)
      return event.defaultPrevented
    })
    expect(taken).toBe(false)
  })
})
