import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './console.ts'

test('traditional characters find what is printed in simplified ones, cold and by hand', async ({ page }) => {
  await page.goto('/?q=指揮調度中心')
  const main = page.getByRole('main')
  await expect(main.getByRole('status')).toHaveText('显示 1 篇，共 10 篇')
  await expect(main.locator('mark').first()).toHaveText('指挥调度中心')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await expect(box).toHaveValue('指揮調度中心')
  await box.fill('婦聯')
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('婦聯')}`)
  await expect(main.locator('mark').first()).toHaveText('妇联')
})

test('pinyin initials suggest a department; the keyboard takes it and the filter is set', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
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
  const { violations } = await new AxeBuilder({ page }).include('search').analyze()
  expect(violations.map((v) => v.id)).toEqual([])
  await box.press('Enter')
  await expect(page).toHaveURL('/?org=women')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
})

test('the arrow keys go round through the suggestions and back to what is typed', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
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

test('a name in a headline is suggested by its initials and opens the article; an author is searched for', async ({
  page,
}) => {
  await page.goto('/')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await box.pressSequentially('zxm')
  const headline = page.getByRole('option', { name: /赵喜明/ })
  await expect(headline.locator('mark')).toHaveText('赵喜明')
  await headline.click()
  await expect(page).toHaveURL('/articles/zhao-ximing/')
  await box.fill('wyl')
  await page.getByRole('option', { name: /武跃林/ }).click()
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('武跃林')}`)
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2)
})

test('what an input method is still composing is not searched for', async ({ page, context }) => {
  await page.goto('/')
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await box.focus()
  const client = await context.newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: "he'suan", selectionStart: 7, selectionEnd: 7 })
  await expect(box).toHaveValue("he'suan")
  await expect(page.getByRole('status').filter({ hasText: '文中没有' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await client.send('Input.insertText', { text: '核酸' })
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('核酸')}`)
})

test('what is typed before the app is there counts', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/edition-*.json', async (route) => {
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

test("the edition's own words are found, said to be so, and lead to their place", async ({ page }) => {
  await page.goto('/?q=疑脱否定词')
  const main = page.getByRole('main')
  await expect(main.getByRole('article')).toHaveCount(1)
  await expect(main.getByText('校读说明 1 处')).toBeVisible()
  await main.locator('mark').first().click()
  await expect(page).toHaveURL(/\/articles\/bus\/\?q=.*#about-sic-\d+$/)
  await expect(page.locator('li:target, li[data-target]')).toBeInViewport()
  await expect(page.getByRole('group', { name: '“疑脱否定词”在本文' })).toContainText('1/1')
})

test('one goes from hit to hit by button and by key, and the address follows', async ({ page }) => {
  await page.goto('/articles/commentary/?q=汇聚力')
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
  expect(new URL(page.url()).hash).toBe(`#${await places.nth(1).getAttribute('id')}`)
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(hits.getByRole('status')).toHaveText(`${count}/${count}`)
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

test('a search without result says which articles are incomplete', async ({ page }) => {
  await page.goto('/?q=图书馆')
  const main = page.getByRole('main')
  await expect(main.getByText('这几篇原文有缺，缺失处无从搜索')).toBeVisible()
  await expect(main.getByRole('link', { name: '刘亮在右玉县督导检查企业疫情防控情况' })).toBeVisible()
})

test.describe('when the code of search does not come', () => {
  test.use({ provoked: /Failed to load|ERR_FAILED|dynamically imported|PartMissing/ })

  test('the page says so and shows the articles', async ({ page }) => {
    await page.route('**/assets/engine-*.js', (route) => route.abort())
    await page.goto('/?q=负压车')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      '显示 10 篇，共 10 篇（搜索未能载入）',
    )
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  })
})
