import type { Deployment } from '../deployment.ts'
import { ARTICLE, countLoads, expect, expectReadable, test } from './damaged-site.ts'

test.describe('data that does not arrive', () => {
  test.use({ provoked: /404 \(Not Found\)|integrity/ })

  const damages: Record<string, (site: Deployment) => Promise<void>> = {
    truncated: (site) => site.replaceData((data) => data.slice(0, data.length / 2)),
    foreign: (site) => site.replaceData(() => '{"articles": [], "__proto__": {"polluted": true}}'),
    'not JSON': (site) => site.replaceData(() => '<!doctype html><title>登录</title>'),
    missing: (site) => site.remove('bundle-'),
  }
  for (const [kind, damage] of Object.entries(damages)) {
    test(`${kind}: the article reads, the rest says so and can be tried again`, async ({ page, site }) => {
      let whole = ''
      await site.replaceData((data) => {
        whole = data
        return data
      })
      await damage(site)
      const loads = countLoads(page)
      await page.goto(`${site.url}${ARTICLE}?org=bus`)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText('没有完整送到，文章照常可读')
      await expectReadable(page)
      await site.restore()
      await site.replaceData(() => whole)
      await alert.getByRole('button', { name: '重试' }).click()
      await expect(alert).toHaveCount(0)
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await expect(page.getByRole('note')).toContainText('不在当前筛选之内')
      expect(loads()).toBe(1)
    })
  }

  test('slow: after a while the page says so; when it comes, all is there', async ({ page, site }) => {
    await page.clock.install()
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/assets/bundle-*.json', async (route) => {
      await arrived
      await route.continue()
    })
    await page.goto(site.url + ARTICLE, { waitUntil: 'commit' })
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
