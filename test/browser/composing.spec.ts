import type { CDPSession, Locator, Page } from '@playwright/test'
import { searchThere } from './all-there.ts'
import { expect, test } from './console.ts'
import { pause } from './page-time.ts'

/** The search field of a page, with an input method at work in it, as far as `letters`. */
async function compose(page: Page, letters: string): Promise<{ box: Locator; client: CDPSession }> {
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await box.focus()
  await searchThere(page)
  const client = await page.context().newCDPSession(page)
  for (let length = 1; length <= letters.length; length++) {
    const text = letters.slice(0, length)
    await client.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length })
  }
  await expect(box).toHaveValue(letters)
  return { box, client }
}

test('what an input method is still composing is neither searched for nor said to be missing', async ({
  page,
}) => {
  const said: string[] = []
  await page.exposeFunction('hear', (words: string) => said.push(words))
  await page.goto('/')
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('[role=status]'))
        Reflect.get(window, 'hear')(status.textContent)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  const { client } = await compose(page, "he'suan")
  await pause(page, 300)
  expect(new URL(page.url()).search).toBe('')
  expect(said.filter((words) => words.includes('文中没有') || words.includes('处'))).toEqual([])
  await client.send('Input.insertText', { text: '核酸' })
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('核酸')}`)
  await expect(page.locator('search').getByText(/^\d+ 篇，\d+ 处$/)).toBeVisible()
})

const WAYS_OUT = {
  'a click elsewhere': (page: Page) => page.mouse.click(5, 5),
  Tab: (page: Page) => page.keyboard.press('Tab'),
  'a blur by script': (page: Page) =>
    page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur()),
}
test('no way out of the field loses words that an input method has composed, and no older ones come back', async ({
  page,
}) => {
  await page.goto('/')
  const found = `/?q=${encodeURIComponent('核酸')}`
  for (const [way, leave] of Object.entries(WAYS_OUT)) {
    await test.step(`${way} during composition`, async () => {
      const { box } = await compose(page, '核酸')
      await leave(page)
      await expect(box).not.toBeFocused()
      await expect(box).toHaveValue('核酸')
      await expect(page).toHaveURL(found)
      await expect(page.getByRole('main').locator('mark').first()).toHaveText('核酸')
      await box.fill('')
      await expect(page).toHaveURL('/')
    })
    await test.step(`${way} right after the last character`, async () => {
      const { box, client } = await compose(page, 'hesuan')
      await client.send('Input.insertText', { text: '核酸' })
      await leave(page)
      await expect(box).toHaveValue('核酸')
      await expect(page).toHaveURL(found)
      await box.fill('')
      await expect(page).toHaveURL('/')
    })
  }
  await test.step('Escape is the input method’s: the words before it stay', async () => {
    const box = page.getByRole('searchbox', { name: '搜索全文' })
    await box.fill('核酸')
    await expect(page).toHaveURL(found)
    await box.press('End')
    const client = await page.context().newCDPSession(page)
    await client.send('Input.imeSetComposition', { text: 'jian', selectionStart: 4, selectionEnd: 4 })
    await expect(box).toHaveValue('核酸jian')
    // Chromium hands an input method's keys to the page as key 229.
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Escape',
      code: 'Escape',
      windowsVirtualKeyCode: 229,
    })
    await expect(box).toHaveValue('核酸jian')
    await client.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
    await expect(box).toHaveValue('核酸')
    await pause(page, 300)
    await expect(page).toHaveURL(found)
    await box.fill('')
    await expect(page).toHaveURL('/')
  })
  await test.step('words that come while one is elsewhere are searched for, and the field follows the address again', async () => {
    const box = page.getByRole('searchbox', { name: '搜索全文' })
    await box.blur()
    await box.evaluate((field) => {
      if (field instanceof HTMLInputElement) field.value = '核酸'
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromDrop' }))
    })
    await expect(page).toHaveURL(found)
    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(box).toHaveValue('')
  })
  await test.step('who goes back meanwhile can search for other words there', async () => {
    await page.goto('/about/')
    await page.getByRole('link', { name: '朔州十八日' }).first().click()
    await expect(page).toHaveURL('/')
    const { box } = await compose(page, 'hesuan')
    await page.goBack()
    await expect(page).toHaveURL('/about/')
    await expect(box).toHaveValue('')
    await box.click()
    await page.keyboard.type('a')
    await expect(page).toHaveURL('/?q=a')
  })
  await test.step('the field never shows an older search while a submitted one is on its way to the address', async () => {
    await page.goto('/?q=疫情')
    const box = page.getByRole('searchbox', { name: '搜索全文' })
    await expect(box).toHaveValue('疫情')
    await box.focus()
    await searchThere(page)
    await box.evaluate((field) => {
      const plain = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      if (plain === undefined) throw new Error('expected a field with a value')
      const shown: unknown[] = []
      Object.assign(window, { shown })
      Object.defineProperty(field, 'value', {
        ...plain,
        set(words) {
          shown.push(words)
          plain.set?.call(this, words)
        },
      })
    })
    await box.press('ControlOrMeta+a')
    await page.keyboard.insertText('核酸')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/?q=${encodeURIComponent('核酸')}`)
    await expect(page.getByRole('main').locator('mark').first()).toHaveText('核酸')
    await expect(page.getByRole('listbox', { name: '建议' })).toHaveCount(0)
    await pause(page, 300)
    const shown = () => page.evaluate(() => Reflect.get(window, 'shown').splice(0))
    expect(new Set(await shown())).toEqual(new Set(['核酸']))
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/q=/)
    await pause(page, 300)
    expect(new Set(await shown())).toEqual(new Set(['']))
  })
})
