import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { Page } from '@playwright/test'
import { serve } from '../../src/site/serve.ts'
import { writeServiceWorker } from '../../src/site/service-worker.ts'
import { writeManyIssues } from '../many-issues.ts'
import { axeFindings } from './axe.ts'
import { expect, test } from './console.ts'
import { addressOf } from './deployment.ts'
import { shiftsOf, watchShifts } from './layout-shifts.ts'
import { shownDates } from './timeline/shown-dates.ts'

const CONTENT = '.build/sites/many-content'
const SITE = '.build/sites/many'
const SIZE = { issues: 8, articles: 4, days: 1461, newspapers: 2 }
const ARTICLES = SIZE.issues * SIZE.articles

test.describe('an edition of many issues', () => {
  test.describe.configure({ mode: 'default', timeout: 60_000 })
  test.use({ provoked: /status of (?:404|503)|ERR_FAILED|ERR_INTERNET_DISCONNECTED|DataMissing/ })
  let server: Server
  let base: string

  test.beforeAll(async () => {
    test.setTimeout(240_000)
    rmSync(CONTENT, { recursive: true, force: true })
    writeManyIssues(CONTENT, SIZE)
    const articles = { ids: ['gone'], withdrawn: { gone: '与事实不符' } }
    const published = { articles, events: {}, departments: {}, issues: {} }
    writeFileSync(`${CONTENT}/published.yaml`, JSON.stringify(published))
    const built = spawnSync(process.execPath, ['--import', 'tsx', 'src/site/build.ts'], {
      env: { ...process.env, SITE_CONTENT: CONTENT, SITE_OUT: SITE },
      encoding: 'utf8',
    })
    expect(built.status, built.stderr).toBe(0)
    server = await serve(SITE, { port: 0, base: '/' })
    base = addressOf(server)
  })
  test.afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  /** Notes what data a page asks for. */
  function dataOf(page: Page): string[] {
    const asked: string[] = []
    page.on('request', (request) => {
      const [, name] =
        /(?:assets\/)?((?:bundle|index|edition|current|search-aids)[\w.-]*)\.json/.exec(request.url()) ?? []
      if (name !== undefined) asked.push(name.replace(/-[0-9a-f]{10}$/, ''))
    })
    return asked
  }

  test('an article costs its own source and no more', async ({ page }) => {
    const asked = dataOf(page)
    await page.goto(`${base}articles/a3-1/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('3之1')
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect([...new Set(asked)]).toEqual([expect.stringMatching(/^bundle-paper-1-/)])
    expect(asked).toHaveLength(1)
  })

  test('from an article the way leads home, where all articles count, and to another article', async ({
    page,
  }) => {
    await page.goto(`${base}articles/a3-1/`)
    await page.getByRole('link', { name: '多期试编' }).click()
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      `显示 ${ARTICLES} 篇，共 ${ARTICLES} 篇`,
    )
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('3之1')
    await page.goForward()
    const other = page.getByRole('main').getByRole('heading', { level: 3 }).last().getByRole('link')
    const headline = (await other.textContent()) ?? ''
    await other.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  })

  test('the calendar of issues leads to an issue, to its articles and to the issue after, and Back to one’s place', async ({
    page,
  }) => {
    const asked = dataOf(page)
    await page.goto(`${base}issues/paper-0/2019-01-01/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('山河日报 2019年1月1日')
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(SIZE.articles)
    await expect(page.locator('link[rel=next]')).toHaveAttribute('title', /^《山河日报》20\d\d年\d+月\d+日$/)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([expect.stringMatching(/^bundle-paper-0-/)])

    await page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '各期' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('各期')
    const issues = page.getByRole('main').locator('td').getByRole('link')
    await expect(issues).toHaveCount(SIZE.issues)
    await page.getByRole('link', { name: /^《山河晚报1》2019年7月\d+日，4 篇$/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('山河晚报1')
    await page.setViewportSize({ width: 800, height: 400 })
    const last = page.getByRole('main').getByRole('heading', { level: 3 }).last()
    await last.scrollIntoViewIfNeeded()
    const { y } = (await last.boundingBox()) ?? { y: 0 }
    await last.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1之3')
    await page.goBack()
    await expect.poll(async () => Math.round((await last.boundingBox())?.y ?? 0)).toBe(Math.round(y))
    await page.getByRole('link', { name: /^下一期/ }).click()
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toContainText('3之0')
    await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await page
      .getByRole('link', { name: /^《山河晚报1》2020年/ })
      .first()
      .click()
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toContainText('3之0')
    await page.goto(`${base}issues/paper-0/2019-01-02/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
    await page.getByRole('link', { name: '《山河日报》2019年1月1日' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('山河日报 2019年1月1日')
  })

  test('home grows when asked, moves nothing, and is found again as far as it was grown', async ({
    page,
  }) => {
    await watchShifts(page)
    await page.goto(base)
    const articles = page.getByRole('main').getByRole('article')
    await expect(articles).toHaveCount(30)
    await expect(articles.first()).toContainText(`${SIZE.issues - 1}之0`)
    const more = page.getByRole('button', { name: '更多（还有 2 篇）' })
    await more.click()
    await expect(articles).toHaveCount(ARTICLES)
    await expect(more).toHaveCount(0)
    await expect(articles.nth(30).getByRole('link').first()).toBeFocused()
    const last = articles.last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toContainText('第')
    await expect(last.locator('p').first()).not.toBeEmpty()
    await page.waitForLoadState('networkidle')
    // What the press itself pushes down is no shift.
    const shifts = (await shiftsOf(page)).filter(({ of }) => !of.every((node) => node.startsWith('FOOTER')))
    expect(shifts).toEqual([])
    const { y } = (await last.boundingBox()) ?? { y: 0 }
    await last.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('0之3')
    await page.goBack()
    await expect(articles).toHaveCount(ARTICLES)
    await expect.poll(async () => Math.round((await last.boundingBox())?.y ?? 0)).toBe(Math.round(y))
    await page.reload()
    await expect(articles).toHaveCount(ARTICLES)
    await expect.poll(async () => Math.round((await last.boundingBox())?.y ?? 0)).toBe(Math.round(y))
  })

  test('axe finds nothing on what only an edition of many issues has', async ({ page }) => {
    for (const path of ['', '?view=calendar', 'issues/', 'issues/paper-0/2019-01-01/', 'articles/a3-1/']) {
      await page.goto(base + path)
      await expect(page.locator('html[data-arriving]')).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page), path).toEqual([])
    }
  })

  test('without scripts, home leads to the issues that it does not list, and they to their articles', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(base)
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(30)
    await expect(page.getByRole('button', { name: /更多/ })).toHaveCount(0)
    // The filter is not there, nor is its column.
    expect((await page.getByRole('main').getByRole('region').first().boundingBox())?.width).toBeGreaterThan(
      900,
    )
    await page.getByRole('link', { name: '按日期看各期' }).click()
    await page.getByRole('link', { name: '《山河日报》2019年1月1日，4 篇' }).click()
    await page.getByRole('link', { name: /^下一期/ }).click()
    await page.getByRole('link', { name: /^上一期/ }).click()
    await page.getByRole('main').getByRole('heading', { level: 3 }).last().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('0之3')
    await context.close()
  })

  test('a filter in the address of an article is kept, and read with the whole edition', async ({ page }) => {
    await page.goto(`${base}articles/a3-1/?org=bureau-3`)
    await expect(page).toHaveURL(/\?org=bureau-3$/)
    await expect(page.getByRole('status').filter({ hasText: `共 ${ARTICLES} 篇` })).toBeVisible()
  })

  test('search looks through every text, also those that are not there yet', async ({ page }) => {
    await page.goto(`${base}articles/a3-1/`)
    await page.getByRole('searchbox', { name: '搜索全文' }).fill('各部门分头落实')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(`共 ${ARTICLES} 篇`)
    await expect(page.getByText(/已搜 \d+ 篇/)).toHaveCount(0, { timeout: 30_000 })
    const shown = await page.getByRole('main').getByRole('status').first().textContent()
    expect(Number(/显示 (\d+) 篇/.exec(shown ?? '')?.[1])).toBeGreaterThan(ARTICLES / 2)
  })

  test('newspapers are chosen like departments, and named beside articles of another issue', async ({
    page,
  }) => {
    await page.goto(`${base}?paper=paper-1,nobody&org=bureau-99`)
    await expect(page).toHaveURL(/\/\?paper=paper-1$/)
    const status = page.getByRole('main').getByRole('status').first()
    await expect(status).toContainText(`显示 ${ARTICLES / 2} 篇，共 ${ARTICLES} 篇`)
    const papers = page.getByRole('group', { name: '报纸' })
    await expect(papers.getByRole('checkbox', { name: /^山河晚报1/ })).toBeChecked()
    await papers.getByRole('checkbox', { name: /^山河日报/ }).check()
    await expect(page).toHaveURL(/\/\?paper=paper-0,paper-1$/)
    await expect(status).toContainText(`显示 ${ARTICLES} 篇`)
    await page.getByRole('button', { name: '移除 山河晚报1' }).click()
    await expect(page).toHaveURL(/\/\?paper=paper-0$/)
    await page.goto(`${base}articles/a3-1/?paper=paper-0`)
    await expect(page.getByText('这篇文章不在当前筛选之内')).toBeVisible()
    const beside = page.getByRole('navigation', { name: '文章', exact: true })
    await expect(beside.getByText(/《山河日报》20\d\d年/).first()).toBeVisible()
  })

  test('an article taken back has a page that says so, with and without the app', async ({
    page,
    browser,
  }) => {
    const response = await page.goto(`${base}articles/gone/`)
    expect(response?.status()).toBe(200)
    const said = '这里原有一篇文章，已由本编撤下：与事实不符。'
    await expect(page.getByText(said)).toBeVisible()
    await page.getByRole('link', { name: '看全部文章' }).click()
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(`共 ${ARTICLES} 篇`)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('文章已撤下')
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${base}articles/gone/`)
    await expect(plain.getByText(said)).toBeVisible()
    await context.close()
  })

  test('the page about the edition names every source', async ({ page }) => {
    await page.goto(`${base}about/`)
    await expect(page.getByText(/^SHA-256$/)).toHaveCount(SIZE.issues)
  })

  test.describe('a text that does not arrive', () => {
    test.use({ provoked: /ERR_FAILED|integrity|DataMissing/ })

    test('its page says so and can be tried again, and the way back leads to what one read', async ({
      page,
    }) => {
      await page.goto(`${base}articles/a0-1/`)
      await page.getByRole('link', { name: '多期试编' }).click()
      const other = page.getByRole('main').getByRole('link', { name: /4之1$/ }).first()
      await page.route('**/assets/bundle-*', (route) => route.fulfill({ body: '{"articles":[]}' }))
      await other.click()
      const title = page.getByRole('heading', { level: 1 })
      await expect(title).toHaveText('这一页未能显示')
      await expect(page.getByRole('main')).toContainText('它的文字没有完整送到')
      await page.unroute('**/assets/bundle-*')
      await page.getByRole('button', { name: '重试' }).click()
      await expect(title).toContainText('4之1')
      await page.goBack()
      await page.goBack()
      await expect(title).toContainText('0之1')
    })

    test('its room in a list says so and it can be asked for again, and nothing moves', async ({ page }) => {
      await page.goto(base)
      const last = page.getByRole('main').getByRole('article').last()
      await page.route('**/assets/bundle-*', (route) => route.abort())
      await last.scrollIntoViewIfNeeded()
      await expect(last).toContainText('文字未能载入')
      const height = (await last.boundingBox())?.height
      await page.unroute('**/assets/bundle-*')
      await last.getByRole('button', { name: '重试' }).click()
      await expect(last.getByRole('button')).toHaveCount(0)
      await expect(last).toContainText('组织')
      expect((await last.boundingBox())?.height).toBe(height)
    })
  })

  test('without network, what one has read reads; what is not kept says so and names what is', async ({
    page,
    context,
  }, info) => {
    const folder = info.outputPath('site')
    await cp(SITE, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) })
    await writeServiceWorker(folder, 0)
    const own = await serve(folder, { port: 0, base: '/' })
    const site = addressOf(own)
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

  test('a timeline of four years shows or counts every date; counts, keys and drags lead to single days', async ({
    page,
  }) => {
    const region = page.getByRole('region', { name: '时间线' })
    const counts = region.locator('[data-count]')
    const query = () => decodeURIComponent(new URL(page.url()).search)
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.goto(base)
    await expect(region.locator('.vis-timeline')).toBeVisible()
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      // Each event concerns one department, so that each stands in one lane.
      await expect
        .poll(() => region.evaluate(shownDates), { message: `dates at ${width} px` })
        .toEqual({ dates: ARTICLES, cut: [] })
      await expect(page.getByRole('main').getByRole('status').first()).toBeInViewport()
    }

    const count = counts.first()
    const days = await count.getAttribute('aria-label')
    await count.focus()
    await page.keyboard.press('Enter')
    await expect.poll(query).toMatch(/^\?window=20/)
    await expect.poll(at).not.toBe('')
    expect(await at()).not.toBe(days)
    await page.keyboard.press('End')
    await expect.poll(query).toMatch(/2022-\d\d-\d\d$/)
    await page.keyboard.press('Home')
    await expect.poll(query).toMatch(/^\?window=2019-01/)
    await page.goBack()
    await expect.poll(query).toBe('')

    const box = await counts.nth(1).boundingBox()
    if (box === null) throw new Error('a count has no box')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -400)
    await page.keyboard.up('Control')
    await expect.poll(query).toMatch(/^\?window=/)
    const zoomed = query()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 150, y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(query).not.toBe(zoomed)
    expect(query()).toMatch(/^\?window=/)

    await page.goto(`${base}?view=calendar&window=2019-03-01/2019-03-31`)
    await expect(region.getByRole('columnheader', { name: '2019年3月', exact: true })).toBeVisible()
    await region.getByRole('button', { name: '看整段' }).click()
    await expect(region.getByRole('columnheader', { name: '2020年', exact: true })).toBeVisible()
    const from = page.getByRole('combobox', { name: /哪个月/ }).first()
    await from.selectOption('2020年3月')
    await expect(page).toHaveURL(/from=2020-03-01/)
    await page
      .getByRole('combobox', { name: /哪一天/ })
      .first()
      .selectOption('9日')
    await expect(page).toHaveURL(/from=2020-03-09/)
  })

  test('an article that was never there is said not to be there', async ({ page }) => {
    const response = await page.goto(`${base}articles/nobody/`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  })
})
