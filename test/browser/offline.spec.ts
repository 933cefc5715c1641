import type { BrowserContext, Page } from '@playwright/test'
import { tenArticles } from '../ten-articles.ts'
import { expect, test as watched } from './console.ts'
import { type Deployment, deploy } from './deployment.ts'

const edition = tenArticles()

const test = watched.extend<{ site: Deployment }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
  site: async ({}, use, info) => {
    const site = await deploy(info.outputPath('site'))
    await use(site)
    await site.stop()
  },
})

/** Visits a page and waits until the whole edition is kept. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

async function cut(context: BrowserContext, site: Deployment): Promise<void> {
  await context.setOffline(true)
  // Chromium's switch leaves the worker's own fetches online.
  await site.stop()
}

test.use({
  serviceWorkers: 'allow',
  provoked: /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|status of (?:404|503)/,
})

test.describe('in its own time', () => {
  test.use({ hurried: false })

  test('after one visit the whole edition is there with the network gone', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.url}articles/women/`)
    // Taken once, by the worker that is there now.
    await page.evaluate(() => fetch('/edition.json').then((response) => response.text()))
    await cut(context, site)

    await test.step('every article', async () => {
      const kept = await page.evaluate(
        (addresses) =>
          Promise.all(
            addresses.map(async (address) => {
              const response = await fetch(address)
              const paragraphs = (await response.text()).match(/<p [^>]*\bid="p\d/g) ?? []
              return { status: response.status, paragraphs: paragraphs.length }
            }),
          ),
        edition.articles.map(({ id }) => `/articles/${id}/`),
      )
      const whole = edition.articles.map(({ blocks }) => ({
        status: 200,
        paragraphs: blocks.filter(({ type }) => type === 'paragraph').length,
      }))
      expect(kept).toEqual(whole)
    })
    await test.step('addresses with a query, a fragment, or without their last stroke', async () => {
      await page.goto(`${site.url}articles/bus/?org=women&utm_source=x#ninety-drivers`)
      await expect(page.locator('#ninety-drivers')).toBeInViewport()
      await expect(page).toHaveURL(`${site.url}articles/bus/?org=women#ninety-drivers`)
      await page.goto(`${site.url}articles/bus`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('夜空中最亮的')
    })
    await test.step('other pages', async () => {
      await page.goto(`${site.url}about/`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('关于本编')
      await page.goto(`${site.url}departments/women/`)
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    })
    await test.step('filters, search, timeline, settings and citing', async () => {
      await page.goto(`${site.url}?org=women`)
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await page.getByRole('searchbox', { name: '搜索全文' }).fill('核酸')
      await expect(page).toHaveURL(/q=/)
      await page
        .getByRole('main')
        .getByRole('link', { name: /市妇联：巾帼聚力暖/ })
        .first()
        .click()
      await page.getByRole('button', { name: '引用' }).click()
      await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
      await page.keyboard.press('Escape')
      await page.getByText('阅读设置').click()
      await expect(page.getByRole('group', { name: '字号' })).toBeVisible()
    })
    await test.step('an address that does not exist and a file that was not kept have different messages', async () => {
      const lost = await page.goto(`${site.url}nowhere/`)
      expect(lost?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
      const taken = await page.goto(`${site.url}edition.json`)
      expect(taken?.status()).toBe(200)
      const never = await page.goto(`${site.url}edition.schema.json`)
      expect(never?.status()).toBe(503)
      await expect(page.locator('body')).toHaveText('现在没有网络，这个文件还没有下载过。')
    })
  })
})

test('an update is offered, never forced, and one reload brings it', async ({ page, context, site }) => {
  await visit(page, `${site.url}articles/women/`)
  const entry = () => page.locator('script[type=module]').getAttribute('src')
  const old = await entry()
  await expect(page.getByText('新版本已就绪')).toHaveCount(0)
  await site.redeploy()

  await page.reload()
  await expect(page.getByText('新版本已就绪')).toBeVisible()
  expect(await entry()).toBe(old)
  let loads = 0
  page.on('domcontentloaded', () => loads++)
  await page.getByRole('button', { name: '稍后' }).click()
  await expect(page.getByText('新版本已就绪')).toHaveCount(0)
  await page.getByRole('button', { name: '引用' }).click()
  await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(loads).toBe(0)

  const other = await context.newPage()
  await other.goto(`${site.url}articles/bus/`)
  await other.getByRole('button', { name: '更新' }).click()
  await expect(other.locator('script[type=module]')).not.toHaveAttribute('src', old ?? '')
  await expect(other.getByRole('heading', { level: 1 })).toContainText('夜空中最亮的')
  await expect(other.getByText('新版本已就绪')).toHaveCount(0)
  // The window one reads in stays as it is until its reader turns the page.
  await expect(page.getByRole('article')).toContainText('当天协助采样373份')
  expect(loads).toBe(0)
  await page.reload()
  expect(await entry()).not.toBe(old)
  await cut(context, site)
  await page.goto(`${site.url}articles/volunteers/`)
  await expect(page.locator('.vis-timeline')).toBeVisible()
  expect(await entry()).not.toBe(old)
})
