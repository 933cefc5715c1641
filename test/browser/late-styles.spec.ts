import { expect, test } from './console.ts'

const ARTICLE = '/articles/women/'
const LATE = /\/assets\/(?:Timeline|marks|Margin)-[\w-]+\.css$/

test('what surrounds an article shows with all its styles, each fetched once', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (LATE.test(request.url())) fetched.push(request.url())
  })
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const { dataset } = document.documentElement
      if (dataset.textFirst !== undefined || dataset.scripted === undefined) return
      watch.disconnect()
      const links = Array.from(document.querySelectorAll<HTMLLinkElement>('link[media]'))
      document.documentElement.dataset.shown = links
        .map(({ media, sheet }) => `${media} ${sheet?.cssRules.length ?? 0}`)
        .join()
    })
    watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-text-first'] })
  })
  await page.goto(ARTICLE)
  await expect(page.getByRole('complementary', { name: '本文资料' })).toBeVisible()
  await expect(page.locator('.vis-timeline')).toBeVisible()
  const shown = await page.evaluate(() => document.documentElement.dataset.shown?.split(',') ?? [])
  expect(shown.length).toBeGreaterThan(1)
  expect(shown.filter((sheet) => !/^all [1-9]/.test(sheet))).toEqual([])
  expect(new Set(fetched).size).toBe(shown.length)
  expect(fetched).toHaveLength(shown.length)
})

test('the text waits for none of them', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(LATE, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(ARTICLE, { waitUntil: 'commit' })
  await expect(page.getByText('当天协助采样373份')).toBeVisible()
  await expect(page.getByRole('button', { name: '引用' })).toBeEnabled()
  await expect(page.getByRole('contentinfo').last()).toBeHidden()
  release()
  await expect(page.getByRole('contentinfo').last()).toBeVisible()
  await expect(page.getByRole('complementary', { name: '本文资料' })).toBeVisible()
  await expect(page.locator('.vis-timeline')).toBeVisible()
})

test('without scripts they count from the start', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const page = await context.newPage()
  const fetched: string[] = []
  page.on('request', (request) => {
    if (LATE.test(request.url())) fetched.push(request.url())
  })
  await page.goto(ARTICLE)
  await expect(page.getByRole('region', { name: '时间线' }).getByRole('list').last()).toBeVisible()
  expect(new Set(fetched).size).toBeGreaterThan(1)
  const weight = await page.getByRole('heading', { name: '时间线' }).evaluate((heading) => {
    return getComputedStyle(heading).fontWeight
  })
  expect(weight).toBe('700')
  await context.close()
})

test.describe('styles that do not arrive', () => {
  test.use({ provoked: /Failed to load resource|Unable to preload CSS|code of a part is missing/ })

  test('are asked for once more, and leave all that there is to read', async ({ page }) => {
    await test.step('once more', async () => {
      const asked = new Map<string, number>()
      await page.route(LATE, (route) => {
        const times = (asked.get(route.request().url()) ?? 0) + 1
        asked.set(route.request().url(), times)
        return times === 1 ? route.abort() : route.continue()
      })
      await page.goto(ARTICLE)
      await expect(page.getByText('当天协助采样373份')).toBeVisible()
      await expect(page.getByRole('complementary', { name: '本文资料' })).toBeVisible()
      await expect(page.locator('.vis-timeline')).toBeVisible()
      expect(asked.size).toBeGreaterThan(1)
      expect([...asked.values()].filter((times) => times !== 2)).toEqual([])
      await page.unrouteAll()
    })
    await test.step('never', async () => {
      await page.route(LATE, (route) => route.abort())
      await page.goto(ARTICLE)
      await expect(page.getByText('当天协助采样373份')).toBeVisible()
      await expect(page.getByRole('complementary', { name: '本文资料' })).toBeVisible()
      await expect(page.getByRole('contentinfo').last()).toBeVisible()
    })
  })
})
