import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { serve } from '../../src/site/serve.ts'
import { expect, test } from './console.ts'
import { addressOf } from './deployment.ts'

const SITE = 'dist'

/** How many pages of one folder, articles say, tell whether such a page works: at either end of the map. */
const AT_AN_END = 2

function someOfEachKind(paths: readonly string[]): string[] {
  const kindOf = (path: string) => path.split('/')[1]
  return paths.filter((path) => {
    const alike = paths.filter((other) => kindOf(other) === kindOf(path))
    const nth = alike.indexOf(path)
    return nth < AT_AN_END || nth >= alike.length - AT_AN_END
  })
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
