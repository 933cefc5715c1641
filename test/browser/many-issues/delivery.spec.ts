import { expect, test } from '../console.ts'
import { MANY_ADDRESS } from '../ports.ts'
import { ARTICLES, dataAskedBy } from './many-site.ts'

test.use({
  baseURL: MANY_ADDRESS,
  provoked: /status of (?:404|503)|ERR_FAILED|ERR_INTERNET_DISCONNECTED|DataMissing/,
})

test('what an address brings: its own source and no more, all that a filter or a search needs, or that there is nothing', async ({
  page,
  browser,
}) => {
  await test.step('an article costs its own source and no more', async () => {
    const asked = dataAskedBy(page)
    await page.goto('articles/a3-1/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('3之1')
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect([...new Set(asked)]).toEqual([expect.stringMatching(/^bundle-paper-1-/)])
    expect(asked).toHaveLength(1)
  })
  await test.step('pointing at a link fetches what its page needs and moves nothing', async () => {
    const facts = page.getByRole('region', { name: '时间线' }).getByText('个日期')
    const said = await facts.textContent()
    const issue = page.getByRole('main').getByRole('link', { name: /^《/ }).first()
    const asked = dataAskedBy(page)
    const place = await issue.boundingBox()
    for (const link of [page.getByRole('link', { name: '关于本编' }), issue]) await link.hover()
    await expect.poll(() => asked).toContain('index')
    await page.waitForLoadState('networkidle')
    await expect(facts).toHaveText(said ?? '')
    expect(await issue.boundingBox()).toEqual(place)
    await issue.click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('山河晚报1')
    expect(asked.filter((name) => name === 'index')).toHaveLength(1)
  })
  await test.step('a filter in the address of an article is kept, and read with the whole edition', async () => {
    await page.goto('articles/a3-1/?org=bureau-3')
    await expect(page).toHaveURL(/\?org=bureau-3$/)
    await expect(page.getByRole('status').filter({ hasText: `共 ${ARTICLES} 篇` })).toBeVisible()
  })
  await test.step('search looks through every text, also those that are not there yet', async () => {
    await page.goto('articles/a3-1/')
    await page.getByRole('searchbox', { name: '搜索全文' }).fill('各部门分头落实')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(`共 ${ARTICLES} 篇`)
    await expect(page.getByText(/已搜 \d+ 篇/)).toHaveCount(0)
    const shown = await page.getByRole('main').getByRole('status').first().textContent()
    expect(Number(/显示 (\d+) 篇/.exec(shown ?? '')?.[1])).toBeGreaterThan(ARTICLES / 2)
  })
  await test.step('an article that was never there is said not to be there', async () => {
    const response = await page.goto('articles/nobody/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  })
  await test.step('an article taken back has a page that says so, with and without the app', async () => {
    const response = await page.goto('articles/gone/')
    expect(response?.status()).toBe(200)
    const said = '这里原有一篇文章，已由本编撤下：与事实不符。'
    await expect(page.getByText(said)).toBeVisible()
    await page.getByRole('link', { name: '看全部文章' }).click()
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(`共 ${ARTICLES} 篇`)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('文章已撤下')
    const context = await browser.newContext({ baseURL: MANY_ADDRESS, javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto('articles/gone/')
    await expect(plain.getByText(said)).toBeVisible()
    await context.close()
  })
})
