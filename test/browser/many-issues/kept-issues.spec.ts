import { cp } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { serve } from '../../../src/site/serve.ts'
import { expect, test as watched } from '../console.ts'
import { addressOf, writeServiceWorker } from '../deployment.ts'
import { ARTICLES, MANY_BASE, MANY_SITE } from './many-site.ts'

interface KeepingSite {
  url: string
  stop: () => Promise<void>
}

/** The site as one too large to be kept whole. */
const test = watched.extend<{ site: KeepingSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
  site: async ({}, use, info) => {
    const folder = info.outputPath('site')
    await cp(MANY_SITE, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) })
    await writeServiceWorker(folder, 0)
    const server = await serve(folder, { port: 0, base: MANY_BASE })
    const stop = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    await use({ url: new URL(MANY_BASE, addressOf(server)).href, stop })
    await stop()
  },
})

test.use({
  serviceWorkers: 'allow',
  provoked: /ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_INTERNET_DISCONNECTED|status of 503|DataMissing/,
})

const ISSUE = 'issues/paper-0/2019-01-01/'
const KEPT = '本期已保存在本机'
const keepButton = (page: Page) => page.getByRole('button', { name: /^保存本期（\d+ KB）$/ })

test('an issue is kept on the first visit, whatever one does meanwhile', async ({ page, site }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => new Promise(() => {})
  })
  const keep = keepButton(page)
  await test.step('by keyboard, though the browser never says whether it keeps it for good', async () => {
    await page.goto(site.url + ISSUE)
    await keep.press('Enter')
    await expect(page.getByText(KEPT)).toBeVisible()
    const letGo = page.getByRole('button', { name: '不再保存' })
    await expect(letGo).toBeFocused()
    await letGo.press('Enter')
  })
  await test.step('an issue that is still being kept while one turns the page is not said of the next', async () => {
    await expect(keep).toBeVisible()
    await page.evaluate(() => {
      const match = caches.match.bind(caches)
      const held = new Promise<void>((resolve) => Object.assign(window, { release: resolve }))
      caches.match = async (request, options) => {
        if (String(request).includes('bundle-')) await held
        return match(request, options)
      }
    })
    await keep.click()
    await expect(page.getByText('正在保存…')).toBeVisible()
    await page.getByRole('link', { name: /^下一期/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('2019年1月1日')
    await expect(keep).toBeVisible()
    await page.evaluate(() => Reflect.get(window, 'release')())
    await expect.poll(() => page.evaluate(() => localStorage.getItem('kept-issues'))).toContain('2019-01-01')
    await expect(page.getByText(KEPT)).toHaveCount(0)
    await page.goBack()
    await expect(page.getByText(KEPT)).toBeVisible()
  })
})

test('without network, what one has read reads; what is not kept says so and names what is', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}articles/a0-1/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  // Read before the worker was there, and after.
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('texts')).keys()).map(({ url }) => url))
  await expect.poll(kept).toEqual([expect.stringContaining('paper-0-')])
  await page.goto(`${site.url}articles/a1-0/`)
  await expect.poll(kept).toHaveLength(2)
  await page.goto(`${site.url}articles/a2-0/`)
  const issue = page
    .getByRole('main')
    .getByRole('link', { name: /^《山河日报》/ })
    .first()
  const name = (await issue.textContent()) ?? ''
  await issue.click()
  const keep = keepButton(page)
  await keep.click()
  await expect(page.getByText(KEPT)).toBeVisible()
  await context.setOffline(true)
  await site.stop()

  await page.goto(`${site.url}articles/a0-1/?org=bureau-3`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0之1')
  await page.goto(`${site.url}articles/a3-0/`)
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
