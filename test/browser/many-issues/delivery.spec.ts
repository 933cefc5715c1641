import { expect, test } from '../console.ts'
import { MANY_ADDRESS } from '../ports.ts'
import { ARTICLES, dataAskedBy } from './many-site.ts'

test.use({
  baseURL: MANY_ADDRESS,
  provoked: /status of (?:404|503)|ERR_FAILED|ERR_INTERNET_DISCONNECTED|DataMissing/,
})

test('an article costs its own source and no more', async ({ page }) => {
  const asked = dataAskedBy(page)
  await page.goto('articles/a3-1/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3之1')
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect([...new Set(asked)]).toEqual([expect.stringMatching(/^bundle-paper-1-/)])
  expect(asked).toHaveLength(1)
})

test('a filter in the address of an article is kept, and read with the whole edition', async ({ page }) => {
  await page.goto('articles/a3-1/?org=bureau-3')
  await expect(page).toHaveURL(/\?org=bureau-3$/)
  await expect(page.getByRole('status').filter({ hasText: `共 ${ARTICLES} 篇` })).toBeVisible()
})

test('search looks through every text, also those that are not there yet', async ({ page }) => {
  await page.goto('articles/a3-1/')
  await page.getByRole('searchbox', { name: '搜索全文' }).fill('各部门分头落实')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(`共 ${ARTICLES} 篇`)
  await expect(page.getByText(/已搜 \d+ 篇/)).toHaveCount(0, { timeout: 30_000 })
  const shown = await page.getByRole('main').getByRole('status').first().textContent()
  expect(Number(/显示 (\d+) 篇/.exec(shown ?? '')?.[1])).toBeGreaterThan(ARTICLES / 2)
})

test('an article that was never there is said not to be there', async ({ page }) => {
  const response = await page.goto('articles/nobody/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
})

test('an article taken back has a page that says so, with and without the app', async ({ page, browser }) => {
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

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('without network, what one has read reads; what is not kept says so and names what is', async ({
    page,
    context,
  }, info) => {
    const folder = info.outputPath('site')
    await cp(MANY_SITE, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) })
    await writeServiceWorker(folder, 0)
    const own = await serve(folder, { port: 0, base: MANY_BASE })
    const site = new URL(MANY_BASE, addressOf(own)).href
    await page.goto(`${site}articles/a0-1/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    // Read before the worker was there, and after.
    const kept = () =>
      page.evaluate(async () => (await (await caches.open('texts')).keys()).map(({ url }) => url))
    await expect.poll(kept).toEqual([expect.stringContaining('paper-0-')])
    await page.goto(`${site}articles/a1-0/`)
    await expect.poll(kept).toHaveLength(2)
    await page.goto(`${site}articles/a2-0/`)
    const issue = page
      .getByRole('main')
      .getByRole('link', { name: /^《山河日报》/ })
      .first()
    const name = (await issue.textContent()) ?? ''
    await issue.click()
    const keep = page.getByRole('button', { name: /^保存本期（\d+ KB）$/ })
    await keep.click()
    await expect(page.getByText('本期已保存在本机')).toBeVisible()
    await context.setOffline(true)
    await new Promise<void>((resolve) => {
      own.close(() => resolve())
      own.closeAllConnections()
    })

    await page.goto(`${site}articles/a0-1/?org=bureau-3`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('0之1')
    await page.goto(`${site}articles/a3-0/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页未能显示')
    const named = page.getByRole('region', { name: '保存在本机的文章' })
    await expect(named).toContainText('现在没有网络，这一页没有保存在本机')
    await expect(named).not.toContainText('3之0')
    await named.getByRole('link', { name }).click()
    await expect(page.getByRole('main')).toContainText('2之1')
    await page.getByRole('button', { name: '不再保存' }).click()
    await expect(keep).toBeVisible()
    expect(await kept()).toHaveLength(2)
    await page.goBack()
    await named.getByRole('link', { name: '1之1' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1之1')
    await page.getByRole('link', { name: '多期试编' }).click()
    await expect(page.getByRole('main').getByRole('status')).toContainText(`共 ${ARTICLES} 篇`)
  })
})
