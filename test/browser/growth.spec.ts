import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { Page } from '@playwright/test'
import { serve } from '../../src/site/serve.ts'
import { writeServiceWorker } from '../../src/site/service-worker.ts'
import { writeManyIssues } from '../many-issues.ts'
import { expect, test } from './console.ts'
import { addressOf } from './deployment.ts'

const CONTENT = '.build/sites/many-content'
const SITE = '.build/sites/many'
const SIZE = { issues: 8, articles: 2, days: 400, newspapers: 2 }
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

  test('the page about the edition names every source', async ({ page }) => {
    await page.goto(`${base}about/`)
    await expect(page.getByText(/^SHA-256$/)).toHaveCount(SIZE.issues)
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
    await context.setOffline(true)
    await new Promise<void>((resolve) => {
      own.close(() => resolve())
      own.closeAllConnections()
    })

    await page.goto(`${site}articles/a0-1/?org=bureau-3`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('0之1')
    await page.goto(`${site}articles/a2-0/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页未能显示')
    const named = page.getByRole('region', { name: '保存在本机的文章' })
    await expect(named).toContainText('现在没有网络，这一页没有保存在本机')
    await expect(named).not.toContainText('2之0')
    await named.getByRole('link', { name: '1之1' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1之1')
    await page.getByRole('link', { name: '多期试编' }).click()
    await expect(page.getByRole('main').getByRole('status')).toContainText(`共 ${ARTICLES} 篇`)
  })

  test('an article that was never there is said not to be there', async ({ page }) => {
    const response = await page.goto(`${base}articles/nobody/`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  })
})
