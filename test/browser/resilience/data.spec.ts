import type { Route } from '@playwright/test'
import { ARTICLE, countLoads, expect, expectReadable, test } from './damaged-site.ts'

const DATA = '**/assets/bundle-*.json'

test.describe('data that does not arrive', () => {
  test.use({ provoked: /404 \(Not Found\)|integrity/ })

  const damages: Record<string, (route: Route) => Promise<void>> = {
    truncated: async (route) => {
      const response = await route.fetch()
      const body = await response.body()
      await route.fulfill({ response, body: body.subarray(0, body.byteLength / 2) })
    },
    foreign: (route) => route.fulfill({ json: { articles: [], ['__proto__']: { polluted: true } } }),
    'not JSON': (route) => route.fulfill({ body: '<!doctype html><title>登录</title>' }),
    missing: (route) => route.fulfill({ status: 404, body: 'gone' }),
  }

  test('the article reads, the rest says so and can be tried again', async ({ page }) => {
    for (const [kind, damage] of Object.entries(damages))
      await test.step(kind, async () => {
        const loads = countLoads(page)
        await page.route(DATA, damage)
        await page.goto(`${ARTICLE}?org=bus`)
        const alert = page.getByRole('alert')
        await expect(alert).toContainText('没有完整送到，文章照常可读')
        await expectReadable(page)
        await page.unroute(DATA)
        await alert.getByRole('button', { name: '重试' }).click()
        await expect(alert).toHaveCount(0)
        await expect(page.locator('.vis-timeline')).toBeVisible()
        await expect(page.getByRole('note')).toContainText('不在当前筛选之内')
        expect(loads()).toBe(1)
      })
    await test.step('damaged in the browser’s own cache', async () => {
      await page.addInitScript(() => {
        const ask = window.fetch.bind(window)
        window.fetch = (address, init) =>
          String(address).includes('bundle-') && init?.cache !== 'reload'
            ? Promise.reject(new TypeError('integrity'))
            : ask(address, init)
      })
      await page.goto(ARTICLE)
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  })

  test('slow: after a while the page says so; when it comes, all is there', async ({ page }) => {
    await page.clock.install()
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route(DATA, async (route) => {
      await arrived
      await route.continue()
    })
    await page.goto(ARTICLE, { waitUntil: 'commit' })
    await expectReadable(page)
    await expect
      .poll(async () => {
        await page.clock.fastForward(10_000)
        return page.getByRole('alert').count()
      })
      .toBe(1)
    await expect(page.getByRole('alert')).toContainText('还没有送到，文章照常可读')
    arrive()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.clock.resume()
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.getByRole('button', { name: '引用' }).click()
    await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
  })
})
