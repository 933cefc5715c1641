import type { Page } from '@playwright/test'
import { expect, test } from '../console.ts'
import { pause } from '../page-time.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: '搜索全文' })
/** Longer than the pause after which what one types is searched for. */
const A_WHILE = 400

async function typeOnHome(page: Page, words: string): Promise<void> {
  await field(page).click()
  await page.keyboard.type(words)
  await expect(page).toHaveURL(`/?q=${encodeURIComponent(words)}`)
}

test('what is left in the field is not searched for again when one goes back', async ({ page }) => {
  await page.goto('/')
  await typeOnHome(page, '社区')
  await expect(field(page)).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await pause(page, A_WHILE)
  await expect(page).toHaveURL('/')
  await expect(field(page)).toHaveValue('')
  await page.goForward()
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('社区')}`)
  await expect(field(page)).toHaveValue('社区')
})

test('what one types makes one entry, and going on after coming back makes another', async ({ page }) => {
  await page.goto('/')
  const before = await page.evaluate(() => history.length)
  await typeOnHome(page, '社区')
  await page.keyboard.type('工作')
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('社区工作')}`)
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/articles\//)
  await page.goBack()
  await field(page).fill('核酸')
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('核酸')}`)
  await page.goBack()
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('社区工作')}`)
})

const clearings: Record<string, (page: Page) => Promise<void>> = {
  Escape: (page) => page.keyboard.press('Escape'),
  Delete: async (page) => {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
  },
  '×': async (page) => {
    const box = await field(page).boundingBox()
    if (box === null) throw new Error('the field does not show')
    // The browser's own × stands at the end of the field; where, no role tells.
    for (let right = 4; right < 60 && (await field(page).inputValue()) !== ''; right += 4)
      await page.mouse.click(box.x + box.width - right, box.y + box.height / 2)
  },
}

test('searching from an article leaves it in the history, and emptying the field leads back to it', async ({
  page,
}) => {
  await page.goto('/articles/bus/?org=bus')
  for (const [name, clear] of Object.entries(clearings))
    await test.step(name, async () => {
      await field(page).click()
      await page.keyboard.type('社区')
      await expect(page).toHaveURL(`/?org=bus&q=${encodeURIComponent('社区')}`)
      await clear(page)
      await expect(page).toHaveURL('/articles/bus/?org=bus')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('夜空中最亮的')
      await pause(page, A_WHILE)
      await expect(page).toHaveURL('/articles/bus/?org=bus')
      await expect(field(page)).toHaveValue('')
    })
})

test('emptying the field in an article found by a search stays on it, where one was; letter by letter, or by Enter, one is led to the results and back', async ({
  page,
}) => {
  const found = `/articles/bus/?q=${encodeURIComponent('负压车')}`
  const marks = page.getByRole('article').locator('mark')
  await page.goto(found)
  for (const [name, clear] of Object.entries(clearings))
    await test.step(name, async () => {
      await expect(marks.first()).toBeAttached()
      await expect(field(page)).toHaveValue('负压车')
      await field(page).click()
      await clear(page)
      await expect(page).toHaveURL('/articles/bus/')
      await expect(marks).toHaveCount(0)
      await expect(field(page)).toHaveValue('')
      await page.goBack()
      await expect(page).toHaveURL(found)
    })
  await test.step('letter by letter', async () => {
    await expect(marks.first()).toBeAttached()
    await expect(field(page)).toHaveValue('负压车')
    await field(page).press('End')
    await field(page).press('Backspace')
    await expect(page).toHaveURL(`/?q=${encodeURIComponent('负压')}`)
    await field(page).press('Backspace')
    await field(page).press('Backspace')
    await expect(page).toHaveURL('/articles/bus/')
    await pause(page, A_WHILE)
    await expect(field(page)).toHaveValue('')
    await page.goBack()
    await expect(page).toHaveURL(found)
  })
  await test.step('Enter', async () => {
    await expect(marks.first()).toBeAttached()
    await expect(field(page)).toHaveValue('负压车')
    await field(page).press('Enter')
    await expect(page).toHaveURL(`/?q=${encodeURIComponent('负压车')}`)
    await page.goBack()
    await expect(page).toHaveURL(found)
  })
})
