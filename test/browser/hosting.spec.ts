import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import { headersFor, readHeaders } from '../../src/site/headers.ts'
import { serve } from '../../src/site/serve.ts'
import { expect, test } from './console.ts'
import { addressOf } from './deployment.ts'
import { MANY_BASE, MANY_SITE } from './many-issues/many-site.ts'
import { MANY_ADDRESS } from './ports.ts'
import { SITE } from './site.ts'

/** Notes every address that a context asks a server for. */
function asked(context: BrowserContext): string[] {
  const addresses: string[] = []
  context.on('request', (request) => {
    if (request.url().startsWith('http')) addresses.push(request.url())
  })
  return addresses
}

test.describe('below a base path', () => {
  test.use({
    baseURL: MANY_ADDRESS,
    provoked: /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|status of 404/,
  })

  test('home, articles, filters, timeline, marks and lost addresses work, and nothing is asked for outside', async ({
    page,
    context,
  }) => {
    await test.step('home, articles, filters, timeline and lost addresses work, and nothing is asked for outside', async () => {
      const addresses = asked(context)
      await page.goto('./')
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await page.getByRole('checkbox', { name: /^山河晚报1/ }).check()
      await expect(page).toHaveURL('./?paper=paper-1')
      await page.getByRole('main').getByRole('link', { name: /7之1$/ }).click()
      await expect(page).toHaveURL('articles/a7-1/?paper=paper-1')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('7之1')
      await page.goto('articles/a3-1/#held')
      await expect(page.locator('#held')).toBeInViewport()
      await page.getByRole('link', { name: '关于本编' }).click()
      await expect(page).toHaveURL('about/')
      await page.goto('articles/a33-1/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
      const nearest = page.getByRole('main').getByRole('listitem').first().getByRole('link')
      const address = await nearest.getAttribute('href')
      await nearest.click()
      await expect(page).toHaveURL(address ?? '')
      expect(addresses.length).toBeGreaterThan(10)
      expect(addresses.filter((one) => !one.startsWith(MANY_ADDRESS))).toEqual([])
    })
    await test.step('a drawn mark opens its article below the base', async () => {
      await page.goto('articles/a3-1/')
      await page.locator('.vis-timeline a').first().click()
      await expect(page).toHaveURL(/\/project\/articles\/a\d-\d\/#held$/)
    })
  })

  test('without JavaScript every link stays below the base', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: MANY_ADDRESS, javaScriptEnabled: false })
    const page = await context.newPage()
    for (const path of ['./', 'articles/a3-1/', 'about/', 'issues/', 'departments/bureau-3/', 'nowhere/']) {
      await page.goto(path)
      const outside = await page
        .locator('a[href], link[href], script[src], img[src]')
        .evaluateAll((elements, prefix) => {
          const own = elements.flatMap((element) => {
            const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
            return address.startsWith('/') || address.startsWith(location.origin) ? [address] : []
          })
          return own.filter((address) => !address.replace(location.origin, '').startsWith(prefix))
        }, MANY_BASE)
      expect(outside, path).toEqual([])
    }
    // The last address leads nowhere: which articles are near it, the page cannot know.
    await expect(page.getByText('最接近的文章')).toBeHidden()
    await expect(page.getByRole('main').getByRole('link', { name: '看全部文章' })).toBeVisible()
    await context.close()
  })

  test.describe('offline', () => {
    test.use({ serviceWorkers: 'allow' })

    test('it reads offline below the base, and keeps nothing for its neighbours', async ({
      page,
      context,
    }) => {
      const server = await serve(MANY_SITE, { port: 0, base: MANY_BASE })
      const base = new URL(MANY_BASE, addressOf(server)).href
      await page.goto(base)
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
      expect(
        await page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map((r) => r.scope),
        ),
      ).toEqual([base])
      await context.setOffline(true)
      server.close()
      server.closeAllConnections()
      await page.goto(`${base}articles/a5-2/`)
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await page.goto(`${base}nowhere/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
    })
  })
})

test.describe('what a host sends', () => {
  const rules = readHeaders(readFileSync(`${SITE}/_headers`, 'utf8'))

  test('text is compressed, hashed files are kept for ever, and security headers stand on every response', async ({
    request,
  }) => {
    await test.step('text is compressed, hashed files are kept for ever, all else is asked for again', async () => {
      const page = await request.get('/articles/women/', { headers: { 'Accept-Encoding': 'br' } })
      expect(page.headers()['content-encoding']).toBe('br')
      expect(page.headers()['cache-control']).toBe('no-cache')
      const [asset = ''] = /\/assets\/[^"]+\.js/.exec(await page.text()) ?? []
      const script = await request.get(asset, { headers: { 'Accept-Encoding': 'gzip' } })
      expect(script.headers()['content-encoding']).toBe('gzip')
      expect(script.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
      const worker = await request.get('/service-worker.js')
      expect(worker.headers()['cache-control']).toBe('no-cache')
    })
    await test.step('the security headers of _headers stand on every response', async () => {
      for (const path of ['/', '/about/', '/edition.json', '/nowhere/', '/service-worker.js']) {
        const sent = (await request.get(path)).headers()
        const { 'Content-Security-Policy': policy, ...others } = headersFor(rules, path)
        expect(sent['content-security-policy'], path).toBe(policy)
        expect(policy).toContain("frame-ancestors 'none'")
        for (const name of Object.keys(others)) expect(sent, path).toHaveProperty(name.toLowerCase())
      }
    })
  })

  test.describe('against an attacker', () => {
    test.use({
      serviceWorkers: 'allow',
      provoked: /requires 'Trusted|Creating a TrustedTypePolicy|violates the following|CSP: /,
    })

    test('markup, code, another policy and another worker are refused', async ({ page }) => {
      await page.goto('/')
      const tried = await page.evaluate(async () => {
        const attempts: Record<string, () => unknown> = {
          markup: () => {
            document.createElement('p').innerHTML = '<b>x</b>'
          },
          code: () => new Function('return 1')(),
          policy: () => window.trustedTypes?.createPolicy('default', { createScriptURL: (given) => given }),
          worker: () => navigator.serviceWorker.register('/assets/other.js'),
        }
        const outcomes: string[] = []
        for (const [name, attempt] of Object.entries(attempts)) {
          // What the debugger itself evaluates may do what pages may not.
          await new Promise((resolve) => setTimeout(resolve))
          try {
            await attempt()
            outcomes.push(`${name} allowed`)
          } catch {
            outcomes.push(`${name} refused`)
          }
        }
        return outcomes
      })
      expect(tried).toEqual(['markup refused', 'code refused', 'policy refused', 'worker refused'])
    })

    test('no other site may frame a page', async ({ page, baseURL }) => {
      await page.route('http://frame.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}about/"></iframe>` }),
      )
      await page.goto('http://frame.example/')
      await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
    })
  })
})
