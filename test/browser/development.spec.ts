import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { expect, test } from './console.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

test('npm start: an address opened cold leads to its words', async ({ page }) => {
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0 } })
  try {
    await server.listen()
    const site = server.resolvedUrls?.local[0]
    if (site === undefined) throw new Error('the server tells no address')
    await page.goto(new URL('articles/bus/#ninety-drivers', site).href)
    await expect(page.locator('#ninety-drivers')).toBeInViewport()
  } finally {
    await page.close()
    await server.close()
  }
})
