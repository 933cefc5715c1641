import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { serve } from '../../src/site/serve.ts'
import { expect, test } from './console.ts'
import { addressOf } from './deployment.ts'

const SITE = 'dist'

test.describe('the edition itself, whatever an editor adds to it', () => {
  let server: Server
  test.beforeAll(async () => {
    server = await serve(SITE, { port: 0, base: '/' })
  })
  test.afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  test('every page that its map names shows itself, without a word in the console', async ({ page }) => {
    test.setTimeout(120_000)
    const named = [...readFileSync(`${SITE}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]
    const paths = named.map(([, address = '']) => new URL(address).pathname)
    expect(paths).toContain('/about/')
    // One of a kind and some more: a year's pages would take an hour.
    for (const path of paths.slice(0, 40)) {
      await page.goto(`${addressOf(server)}${path.slice(1)}`)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.locator('html[data-arriving]')).toHaveCount(0)
    }
    await page.goto(addressOf(server))
    await expect(page.getByRole('status').filter({ hasText: /^显示 \d+ 篇/ })).toBeVisible()
    await expect(page.locator('.vis-timeline')).toBeVisible()
  })
})
