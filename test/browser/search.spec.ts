import { axeFindings } from './axe.ts'
import { expect, test } from './console.ts'
import { goWithin } from './go-within.ts'

test('suggestions of what one types', async ({ page }) => {
  const main = page.getByRole('main')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await test.step('traditional characters find what is printed in simplified ones, cold and by hand', async () => {
    await page.goto('/?q=指揮調度中心')
    await expect(main.getByRole('status')).toHaveText('显示 1 篇，共 10 篇')
    await expect(main.locator('mark').first()).toHaveText('指挥调度中心')
    await expect(box).toHaveValue('指揮調度中心')
    await box.fill('婦聯')
    await expect(page).toHaveURL(`/?q=${encodeURIComponent('婦聯')}`)
    await expect(main.locator('mark').first()).toHaveText('妇联')
  })
  await test.step('pinyin initials suggest a department; the keyboard takes it and the filter is set', async () => {
    await goWithin(page, '/')
    await page.keyboard.press('/')
    await expect(box).toBeFocused()
    await box.pressSequentially('sfl')
    const list = page.getByRole('listbox', { name: '建议' })
    const option = list.getByRole('option', { name: /^市妇联 ?部门/ })
    await expect(option).toBeVisible()
    await expect(option).toHaveAttribute('aria-selected', 'false')
    await box.press('ArrowDown')
    await expect(option).toHaveAttribute('aria-selected', 'true')
    const described = await box.getAttribute('aria-activedescendant')
    await expect(option).toHaveAttribute('id', described ?? '')
    await expect(box).toBeFocused()
    expect(await axeFindings(page, { within: 'search' })).toEqual([])
    await box.press('Enter')
    await expect(page).toHaveURL('/?org=women')
    await expect(list).toHaveCount(0)
    await expect(main.getByRole('article')).toHaveCount(1)
  })
  await test.step('the arrow keys go round through the suggestions and back to what is typed', async () => {
    await goWithin(page, '/')
    await box.focus()
    await box.fill('sfl')
    const list = page.getByRole('listbox', { name: '建议' })
    const selected = list.getByRole('option', { selected: true })
    await expect(list).toBeVisible()
    const count = await list.getByRole('option').count()
    for (let i = 0; i < count; i++) await box.press('ArrowDown')
    await expect(selected).toHaveCount(1)
    await box.press('ArrowDown')
    await expect(selected).toHaveCount(0)
    await box.press('ArrowUp')
    await expect(selected).toHaveCount(1)
    await box.press('Escape')
    await expect(selected).toHaveCount(0)
    await expect(box).toHaveValue('sfl')
    await box.press('Escape')
    await expect(box).toHaveValue('')
    await expect(page).toHaveURL('/')
  })
  await test.step('a name in a headline is suggested by its initials and opens the article; an author is searched for', async () => {
    await goWithin(page, '/')
    await box.pressSequentially('zxm')
    const headline = page.getByRole('option', { name: /赵喜明/ })
    await expect(headline.locator('mark')).toHaveText('赵喜明')
    await headline.click()
    await expect(page).toHaveURL('/articles/zhao-ximing/')
    await box.fill('wyl')
    await page.getByRole('option', { name: /武跃林/ }).click()
    await expect(page).toHaveURL(`/?q=${encodeURIComponent('武跃林')}`)
    await expect(main.getByRole('article')).toHaveCount(2)
  })
})

test('typed on while a suggestion opens its article, words keep the field and their suggestions', async ({
  page,
}) => {
  await page.goto('/')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await box.pressSequentially('zxm')
  await page.getByRole('option', { name: /赵喜明/ }).evaluate((option) => {
    if (option instanceof HTMLElement) option.click()
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (field === null) return
    field.focus()
    field.value = 'wyl'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  await expect(page).toHaveURL(/\?q=wyl/)
  await expect(box).toBeFocused()
  await expect(page.getByRole('option', { name: /武跃林/ })).toBeVisible()
})

test('what is typed before the app is there counts', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/bundle-*.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(box).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('负压车')
  release()
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('负压车')}`)
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
  await expect(box).toHaveValue('负压车')
})

test('what is found, and how one goes to it', async ({ page }) => {
  const main = page.getByRole('main')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await test.step("the edition's own words are found, said to be so, and lead to their place", async () => {
    await page.goto('/?q=疑脱否定词')
    await expect(main.getByRole('article')).toHaveCount(1)
    await expect(main.getByText('校读说明 1 处')).toBeVisible()
    await main.locator('mark').first().click()
    await expect(page).toHaveURL(/\/articles\/bus\/\?q=.*#about-sic-\d+$/)
    await expect(page.locator('li:target, li[data-target]')).toBeInViewport()
    await expect(page.locator('li[data-target] mark')).toHaveText('疑脱否定词')
    await expect(page.getByRole('group', { name: '“疑脱否定词”在本文' })).toContainText('1/1')
  })
  await test.step('one goes from hit to hit by button and by key, and the address follows', async () => {
    await goWithin(page, '/articles/commentary/?q=汇聚力')
    const hits = page.getByRole('group', { name: '“汇聚力”在本文' })
    await expect(page.getByRole('article').locator('mark')).toHaveCount(4)
    const places = page.getByRole('article').locator('mark[id]')
    await expect(hits.getByRole('status')).toHaveText(/^\d+ 处$/)
    const count = Number.parseInt(await hits.getByRole('status').innerText(), 10)
    expect(count).toBeGreaterThan(4)
    await hits.getByRole('button', { name: '下一处' }).click()
    await expect(hits.getByRole('status')).toHaveText(`1/${count}`)
    await expect(places.first()).toBeInViewport()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(hits.getByRole('status')).toHaveText(`2/${count}`)
    await expect(places.nth(1)).toBeInViewport()
    const place = await places.nth(1).getAttribute('id')
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${place}`)
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(hits.getByRole('status')).toHaveText(`${count}/${count}`)
  })
  await test.step('a search without result says which articles are incomplete', async () => {
    await goWithin(page, '/?q=图书馆')
    await expect(main.getByText('这几篇原文有缺，缺失处无从搜索')).toBeVisible()
    await expect(main.getByRole('link', { name: '刘亮在右玉县督导检查企业疫情防控情况' })).toBeVisible()
  })
  await test.step('a query of punctuation alone says that there is nothing to search for', async () => {
    await goWithin(page, '/?q=，')
    await expect(main.getByRole('status')).toHaveText('显示 0 篇，共 10 篇（没有可搜索的字）')
    await expect(main.getByText('“，”里没有可搜索的字。')).toBeVisible()
    await expect(main.getByRole('article')).toHaveCount(0)
    await box.fill('……')
    await expect(page.locator('search').getByText('没有可搜索的字')).toBeVisible()
    await main.getByRole('link', { name: /^不搜索/ }).click()
    await expect(main.getByRole('article')).toHaveCount(10)
  })
  await test.step('a date is found whole, spaced or not, and nothing is found within a number', async () => {
    await goWithin(page, '/?q=11月13日')
    await expect(main.locator('mark').first()).toHaveText('11月13日')
    const count = await main.getByRole('article').count()
    await goWithin(page, '/?q=11 月 13 日')
    await expect(main.locator('mark').first()).toHaveText('11月13日')
    await expect(main.getByRole('article')).toHaveCount(count)
    await goWithin(page, '/?q=1月13日')
    await expect(main.getByText('没有文中有“1月13日”的文章。')).toBeVisible()
    await goWithin(page, '/?q=⼈⺠')
    await expect(main.locator('mark').first()).toHaveText('人民')
  })
})

test('a hit opened cold is at its place, with all hits marked', async ({ page }) => {
  await page.goto('/?q=负压车')
  const href = await page.getByRole('main').locator('a:has(mark)').last().getAttribute('href')
  await page.goto(href ?? '')
  const hits = page.getByRole('article').locator('mark')
  await expect(hits).toHaveCount(2)
  await expect(hits.last()).toBeInViewport()
  await expect(page.getByRole('group', { name: '“负压车”在本文' })).toContainText('2/2')
})

test('a long unbroken query fits a page, and its chip can be taken off', async ({ page }) => {
  const query = 'abcdefghijklmnopqrstuvwxyz'.repeat(3)
  const widths = [320, 390, 1440]
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const address of [`/?q=${query}`, `/?q=${'疫'.repeat(80)}`, `/articles/bus/?q=${query}`]) {
    await page.goto(address)
    await expect(page.locator('html[data-asked]')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    const box = page.getByRole('searchbox', { name: '搜索全文' })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(overflow, `${address} at ${width} px`).toBe(0)
      await box.focus()
      await box.press('End')
      await box.pressSequentially('q')
      await expect.poll(overflow, `${address} at ${width} px, typed on`).toBe(0)
    }
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await goWithin(page, `/?q=${query}`)
    const cross = page.getByRole('button', { name: `移除 “${query}”` }).getByText('×')
    await expect(cross, `${width} px`).toBeInViewport({ ratio: 1 })
    const clipped = await cross.evaluate((element) => {
      const chip = element.closest('button')?.getBoundingClientRect()
      return chip === undefined || element.getBoundingClientRect().right > chip.right
    })
    expect(clipped, `${width} px`).toBe(false)
    await cross.click()
    await expect(page).toHaveURL('/')
  }
})
