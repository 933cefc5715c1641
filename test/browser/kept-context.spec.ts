import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './console.ts'

/** What a test may leave in the context that the next one has, too. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    steps: navigation.entries().length,
    mayRead: (await navigator.permissions.query({ name: 'notifications' })).state,
  }))

const NOTHING = { local: 0, session: 0, cookies: '', caches: [], databases: [], steps: 1 }

test.describe('of two tests that follow each other', () => {
  test.describe.configure({ mode: 'serial' })
  let kept: BrowserContext | undefined
  let never: unknown

  test('one leaves all that a page can keep, and another page', async ({ page, context }) => {
    kept = context
    await page.goto('/robots.txt')
    const before = await left(page)
    expect(before).toMatchObject(NOTHING)
    never = before.mayRead
    await context.grantPermissions(['notifications'])
    await context.route('**/robots.txt', (route) => route.fulfill({ body: 'another' }))
    await page.evaluate(async () => {
      localStorage.setItem('a', 'b')
      sessionStorage.setItem('a', 'b')
      // biome-ignore lint/suspicious/noDocumentCookie: the older way, which every browser has
      document.cookie = 'a=b'
      await caches.open('a')
      await new Promise((resolve) => {
        indexedDB.open('a').onsuccess = resolve
      })
      history.pushState(null, '', '?a=b')
    })
    const after = await left(page)
    expect(after).toMatchObject({ local: 1, session: 1, cookies: 'a=b', caches: ['a'], databases: ['a'] })
    expect(after).toMatchObject({ steps: 2, mayRead: 'granted' })
    await (await context.newPage()).goto('/')
  })

  test('the other finds the same browser, and nothing in it', async ({ page, context }) => {
    expect(context).toBe(kept)
    expect(context.pages()).toHaveLength(2)
    const answer = await page.goto('/robots.txt')
    expect(await answer?.text()).not.toBe('another')
    expect(await left(page)).toEqual({ ...NOTHING, mayRead: never })
  })

  test.describe('with a context of its own', () => {
    test.use({ ownContext: true })

    test('a third has none that was there before', async ({ context }) => {
      expect(context).not.toBe(kept)
      expect(context.pages()).toEqual([])
    })
  })
})

test('a violated policy is told in a kept context, too', async ({ page }) => {
  const told = page.waitForEvent('pageerror')
  await page.goto('/about/')
  await page.evaluate(() => {
    new Image().src = 'https://elsewhere.example/a.png'
  })
  expect(String(await told)).toContain('CSP: img-src')
})

test.use({ provoked: /img-src/ })
