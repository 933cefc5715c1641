import type { BrowserContext, Page } from '@playwright/test'
import type { Deployment } from '../deployment.ts'
import { ARTICLE, expect, expectReadable, test } from './damaged-site.ts'

test.use({
  serviceWorkers: 'allow',
  provoked:
    /ERR_CONNECTION_REFUSED|ERR_FAILED|status of (?:404|503)|integrity|service worker|Refused to apply style/i,
})

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await expect(page.locator('.vis-timeline')).toBeVisible()
}

type Damage = 'truncated' | 'empty' | 'foreign'

/** Damages what is kept under addresses that match; tells how many there were. */
function damage(page: Page, name: string, kind: Damage): Promise<number> {
  return page.evaluate(
    async ({ name, kind }) => {
      let damaged = 0
      for (const key of await caches.keys()) {
        const cache = await caches.open(key)
        for (const request of await cache.keys()) {
          if (!new RegExp(name).test(new URL(request.url).pathname)) continue
          const response = await cache.match(request)
          if (response === undefined) continue
          const body = await response.text()
          const bodies = { truncated: body.slice(0, body.length / 2), empty: '', foreign: 'let it = "be";' }
          await cache.put(request, new Response(bodies[kind], { headers: response.headers }))
          damaged++
        }
      }
      return damaged
    },
    { name, kind },
  )
}

async function cut(context: BrowserContext, site: Deployment): Promise<void> {
  await context.setOffline(true)
  await site.stop()
}

async function join(context: BrowserContext, site: Deployment): Promise<void> {
  await site.start()
  await context.setOffline(false)
}

async function expectWhole(page: Page): Promise<void> {
  await expectReadable(page)
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await page.getByRole('button', { name: '引用' }).click()
  await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
}

const KEPT = {
  page: '^/articles/women/$',
  edition: 'bundle-',
  'entry script': 'entry-client-.*js$',
  styles: 'css$',
  'late part': '(?:CiteDialog|Timeline|vis-drawing)-.*js$',
  everything: '.',
}

const KINDS: readonly Damage[] = ['truncated', 'empty', 'foreign']
/** A sort of file is damaged in one way each; `RUNS` asks for all. */
const kindsOf = (nth: number) =>
  KINDS.filter((_, which) => process.env.RUNS !== undefined || which === nth % KINDS.length)

test('a damaged copy of anything is fetched anew, and then reads offline', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site.url + ARTICLE)
  const kept = Object.entries(KEPT)
  for (const [nth, [what, name]] of kept.entries())
    for (const kind of kindsOf(nth))
      await test.step(`${what}, ${kind}`, async () => {
        expect(await damage(page, name, kind)).toBeGreaterThan(0)
        await page.goto(site.url + ARTICLE)
        await expectWhole(page)
        // One after the other, each is kept again; then all at once.
        if (nth < kept.length - 2) return
        await cut(context, site)
        await page.reload()
        await expectWhole(page)
        await join(context, site)
      })
})

test('what is damaged is not handed out without network, and comes back with it', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site.url + ARTICLE)

  await test.step('a download', async () => {
    const events = () => page.evaluate(() => fetch('/events.csv').then((response) => response.text()))
    const words = await events()
    await damage(page, 'events', 'truncated')
    expect(await events()).toBe(words)
    await cut(context, site)
    expect(await events()).toBe(words)
    await damage(page, 'events', 'truncated')
    expect(await page.evaluate(() => fetch('/events.csv').then((response) => response.status))).toBe(503)
  })

  await test.step('a page', async () => {
    await damage(page, '^/articles/women/$', 'empty')
    const answer = await page.reload()
    expect(answer?.status()).toBe(503)
    await expect(page.getByRole('main')).toContainText('现在没有网络')
    await join(context, site)
    await page.getByRole('link', { name: '重新载入' }).click()
    await expectWhole(page)
  })

  await test.step('the edition', async () => {
    await damage(page, 'bundle-', 'truncated')
    await cut(context, site)
    await page.reload()
    await expectReadable(page)
    await expect(page.getByRole('alert')).toContainText('现在没有网络')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('alert')).toContainText('现在没有网络')
    await join(context, site)
    await page.getByRole('button', { name: '重试' }).click()
    await expectWhole(page)
  })
})

for (const name of ['bundle-', 'entry-client-', 'CiteDialog-']) {
  test(`${name} damaged while the site was redeployed: the page comes from the new build`, async ({
    page,
    site,
  }) => {
    await visit(page, site.url + ARTICLE)
    await damage(page, name, 'truncated')
    await site.redeploy()
    if (name === 'bundle-') await site.remove('bundle-')
    await page.goto(site.url + ARTICLE)
    if (name === 'bundle-') {
      await expect(page.getByRole('alert')).toBeVisible()
      await site.restore()
      await page.getByRole('button', { name: '重试' }).click()
    } else if (name === 'entry-client-') {
      await page.reload()
    } else {
      const anew = page.waitForEvent('load')
      await page.getByRole('button', { name: '引用' }).click()
      await anew
    }
    await expectWhole(page)
  })
}
