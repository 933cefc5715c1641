import type { Page } from '@playwright/test'
import { SEARCH_AIDS_FILE } from '../../../src/reader/search/aids.ts'
import { expect, test as watched } from '../console.ts'
import { goWithin } from '../go-within.ts'
import { type ListedSite, listedSite } from './listed-site.ts'
import { ARTICLES, dataAskedBy, SIZE } from './many-site.ts'

const test = watched.extend<{ site: ListedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
  site: async ({}, use, info) => {
    const site = await listedSite(info.outputPath('site'))
    await use(site)
    await site.stop()
  },
})
test.use({
  serviceWorkers: 'allow',
  provoked: /status of (?:404|503)|ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
})

const field = (page: Page) => page.getByRole('searchbox', { name: '搜索全文' })
const counted = (page: Page) => page.getByRole('main').getByRole('status').first()
const articles = (page: Page) => page.getByRole('main').getByRole('article')

/** Searches for words from the page one is on. */
async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `移除 “${words}”` })).toBeVisible()
}

test('a search by lists finds every article that holds the words, however few or many they are, and lets go of lists of other builds', async ({
  page,
  site,
}) => {
  await test.step('a search finds every article that holds the words, without the texts of all', async () => {
    const asked = dataAskedBy(page)
    await page.goto(`${site.url}articles/a3-1/`)
    await search(page, '1之2')
    await expect(counted(page)).toHaveText(`显示 1 篇，共 ${ARTICLES} 篇`)
    await expect(articles(page)).toHaveCount(1)
    await expect(articles(page).locator('mark').first()).toHaveText('1之2')
    await search(page, '局组织')
    await expect(counted(page)).toHaveText(`显示 ${ARTICLES} 篇，共 ${ARTICLES} 篇`)
    expect(new Set(asked.filter((name) => name.startsWith('bundle'))).size).toBeLessThan(SIZE.issues)
    await articles(page).first().getByRole('link').first().click()
    await expect(page.getByRole('group', { name: '“局组织”在本文' })).toContainText('1 处')
  })
  await test.step('while one types the field says what is found, and letters offer a headline by its initials', async () => {
    await goWithin(page, site.url)
    await expect(field(page)).toHaveValue('')
    await field(page).pressSequentially('局组织', { delay: 30 })
    await expect(page.getByRole('search').getByRole('status').first()).toHaveText(`${ARTICLES} 篇`)
    const headline = (await articles(page).first().getByRole('heading').textContent()) ?? ''
    const aids = await (await page.request.get(site.url + SEARCH_AIDS_FILE)).json()
    const initials: Record<string, string> = await (
      await page.request.get(site.url + aids.listed.initials.file)
    ).json()
    await field(page).fill(initials[headline]?.slice(0, 4) ?? '?')
    await expect(page.getByRole('option', { name: headline })).toBeVisible()
  })
  await test.step('queries of one character, of two hundred and of every character are answered', async () => {
    await goWithin(page, `${site.url}articles/a5-0/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5之0')
    const text = (await page.getByRole('main').locator('p[id^=p]').allTextContents()).join('')
    for (const words of ['局', text.replace(/\s/g, '').slice(10, 20)]) {
      await search(page, words)
      await expect(counted(page)).not.toContainText('已搜')
      await expect(articles(page).first()).toBeVisible()
    }
    const every = [...new Set(text)].join('').replace(/\s/g, '').slice(0, 200)
    await search(page, every)
    await expect(counted(page)).toHaveText(`显示 0 篇，共 ${ARTICLES} 篇`)
    await expect(page.getByText(/^没有文中有/)).toBeVisible()
  })
  await test.step('kept lists of other builds are let go of', async () => {
    await page.goto(site.url)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    const old = new URL('assets/search-0000000000-3.bin', site.url).href
    await page.evaluate(async (url) => (await caches.open('texts')).put(url, new Response('old')), old)
    await search(page, '局组织')
    const kept = () =>
      page.evaluate(async () => (await (await caches.open('texts')).keys()).map(({ url }) => url))
    await expect.poll(kept).not.toContain(old)
    await expect
      .poll(async () => (await kept()).filter((url) => url.endsWith('.bin')).length)
      .toBeGreaterThan(2)
  })
})

for (const [name, broken] of [
  ['missing', () => undefined],
  ['cut short', (body: Buffer) => body.subarray(0, 50)],
] as const)
  test(`lists that are ${name}: the search says which part it could not see, never a silent none, and can be tried again`, async ({
    page,
    site,
  }) => {
    const oldest = site.shards[0] ?? []
    const restore = await Promise.all(oldest.map((file) => site.change(file, broken)))
    await page.goto(`${site.url}articles/a7-1/`)
    await search(page, '0之2')
    const unseen = page.getByText(/^2019年1月1日—20\d\d年\d+月\d+日的文章有 \d+ 篇没有搜。/)
    await expect(unseen).toBeVisible()
    await expect(counted(page)).toContainText(/显示 0 篇.*（已搜 \d+ 篇）/)
    await expect(page.getByText('搜过的文章里没有文中有“0之2”的文章。')).toBeVisible()
    for (const put of restore) await put()
    await unseen.getByRole('button', { name: '重试' }).click()
    await expect(counted(page)).toHaveText(`显示 1 篇，共 ${ARTICLES} 篇`)
    await expect(unseen).toHaveCount(0)
  })

test('lists of another build: what they could not say is said, and the page of that build is fetched', async ({
  page,
  site,
}) => {
  const restore = await site.change(SEARCH_AIDS_FILE, (body) => {
    const aids = JSON.parse(body.toString('utf8'))
    return Buffer.from(JSON.stringify({ ...aids, listed: { ...aids.listed, directories: {} } }))
  })
  await page.goto(site.url)
  await search(page, '1之2')
  const unseen = page.getByText(/的文章有 \d+ 篇没有搜。/)
  await expect(unseen).toBeVisible()
  await restore()
  await unseen.getByRole('button', { name: '重试' }).click()
  await expect(counted(page)).toHaveText(`显示 1 篇，共 ${ARTICLES} 篇`)
})

test('without network, what is kept is searched, and it is said that no more is', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}articles/a0-1/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('texts')).keys()).length))
    .toBe(1)
  await page.goto(site.url)
  await expect(counted(page)).toContainText(`共 ${ARTICLES} 篇`)
  await context.setOffline(true)
  await site.stop()
  await page.goto(`${site.url}?q=0之1`)
  await expect(page.getByText(/^现在没有网络，只搜了本机已有的；/)).toBeVisible()
  await expect(articles(page)).toHaveCount(1)
  await expect(articles(page)).toContainText('0之1')
})
