import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { serve } from '../../src/site/serve.ts'
import { expect, test } from './console.ts'
import { addressOf } from './deployment.ts'

const SITE = 'dist'

/** Of the pages in one folder, articles say, as many as tell whether such a page works. */
const OF_A_KIND = 10

function someOfEachKind(paths: readonly string[]): string[] {
  const kindOf = (path: string) => path.split('/')[1]
  const kinds = new Set(paths.map(kindOf))
  return [...kinds].flatMap((kind) => paths.filter((path) => kindOf(path) === kind).slice(0, OF_A_KIND))
}

test.describe('the edition itself, whatever an editor adds to it', () => {
  let server: Server
  test.beforeAll(async () => {
    server = await serve(SITE, { port: 0, base: '/' })
  })
  test.afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  test('the pages that its map names, some of each kind, show themselves without a word in the console', async ({
    page,
  }) => {
    const named = [...readFileSync(`${SITE}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]
    const paths = named.map(([, address = '']) => new URL(address).pathname)
    expect(paths).toContain('/about/')
    for (const path of someOfEachKind(paths)) {
      await page.goto(`${addressOf(server)}${path.slice(1)}`)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.locator('html[data-arriving]')).toHaveCount(0)
    }
    await page.goto(addressOf(server))
    await expect(page.getByRole('status').filter({ hasText: /^显示 \d+ 篇/ })).toBeVisible()
    await expect(page.locator('.vis-timeline')).toBeVisible()
  })
})
