import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test as fileTest, type Page } from '@playwright/test'
import { Edition } from '../../../src/edition/edition.ts'
import { ArticleRow } from '../../../src/exports/row-schema.ts'
import { FIRST_EVENTS, MORE_EVENTS } from '../../../src/reader/first-shown.ts'
import { searchFields } from '../../../src/reader/search/fields.ts'
import { expect } from '../console.ts'
import { shownDates } from '../timeline/shown-dates.ts'
import { test } from './large-edition.ts'
import { LARGE, LARGE_ARTICLES, LARGE_SITE } from './large-site.ts'

const read = (file: string) => readFileSync(path.join(LARGE_SITE, file), 'utf8')
const counted = (page: Page) => page.getByRole('main').getByRole('status').first()

test('a search by lists finds as many articles as hold the words', async ({ page, large }) => {
  const { articles } = Edition.parse(JSON.parse(read('edition.json')))
  const texts = articles.map((article) => searchFields(article).map(({ folded }) => folded.text))
  const holding = (words: string) =>
    texts.filter((text) => text.some((field) => field.includes(words))).length
  const han = (/\p{Script=Han}{40,}/u.exec(texts.flat().join('0')) ?? [''])[0]
  const searched = [
    '现场秩序井然',
    '局',
    han.slice(0, 2),
    han.slice(3, 7),
    han.slice(0, 12),
    han.slice(0, 40),
    '不曾有过的话',
  ]
  await page.goto(large)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const words of searched) {
    await page.getByRole('searchbox', { name: '搜索全文' }).fill(words)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `移除 “${words}”` })).toBeVisible()
    await expect(counted(page), words).toHaveText(`显示 ${holding(words)} 篇，共 ${LARGE_ARTICLES} 篇`)
  }
  expect(holding(han.slice(0, 12))).toBeGreaterThan(0)
  expect(asked.some((url) => url.endsWith('.bin'))).toBe(true)
})

test('the timeline of ten years shows or counts every date, with at most 200 items at any zoom', async ({
  page,
  large,
}) => {
  await page.goto(large)
  const region = page.getByRole('region', { name: '时间线' })
  await expect(region.locator('.vis-timeline')).toBeVisible()
  await expect.poll(() => region.evaluate(shownDates)).toEqual({ dates: LARGE_ARTICLES, cut: [] })
  const [items, counts] = [region.locator('.vis-item'), region.locator('[data-count]')]
  const drawn = async () => {
    const all = (await items.count()) + (await counts.count())
    expect(all).toBeGreaterThan(0)
    expect(all).toBeLessThanOrEqual(200)
    return items.count()
  }
  await drawn()
  await expect(async () => {
    await region.getByRole('button', { name: '放大' }).click()
    expect(await drawn()).toBeGreaterThan(0)
  }).toPass()
})

test('the list of dates grows when asked, and is found again as far as it was grown', async ({
  page,
  large,
}) => {
  await page.goto(`${large}?view=list`)
  const events = page.getByRole('region', { name: '时间线' }).getByRole('listitem')
  await expect(events).toHaveCount(FIRST_EVENTS)
  await page.getByRole('button', { name: `更多（还有 ${LARGE_ARTICLES - FIRST_EVENTS} 条）` }).click()
  const grown = FIRST_EVENTS + MORE_EVENTS
  await expect(events).toHaveCount(grown)
  await expect(events.nth(FIRST_EVENTS).getByRole('link')).toBeFocused()
  await events.last().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('多期试编')
  await page.goBack()
  await expect(events).toHaveCount(grown)
  await page.reload()
  await expect(events).toHaveCount(grown)
})

test('the page about the edition has the numbers of all, says what it shows, and leads on', async ({
  page,
  large,
}) => {
  await page.goto(`${large}about/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于本编')
  const main = page.getByRole('main')
  await expect(main.getByText(`${LARGE_ARTICLES} 篇`, { exact: true })).toBeVisible()
  await expect(main.getByText(/^SHA-256$/)).toHaveCount(100 / LARGE.articles)
  await expect(main.getByText(`全编有 ${LARGE.issues} 份抄本，这里列出最近的 25 份`).first()).toBeVisible()
  await expect(main.getByText(`全编共有推定 ${LARGE.issues}。`)).toBeVisible()
  await page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '各期' }).click()
  await expect(page.getByRole('main').locator('td').getByRole('link')).toHaveCount(LARGE.issues)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于本编')
  await page.getByRole('link', { name: '多期试编' }).click()
  await expect(counted(page)).toContainText(`共 ${LARGE_ARTICLES} 篇`)
  await page.goBack()
  await expect(main.getByText(/^SHA-256$/)).toHaveCount(100 / LARGE.articles)
})

test.describe('with data cut short', () => {
  test.use({ provoked: /integrity|DataMissing/ })
  test('where data is cut short the page says so, and it can be tried again', async ({ page, large }) => {
    await test.step('what the page about the edition shows does not arrive: it says so, and can be tried again', async () => {
      await page.goto(`${large}articles/a0-1/`)
      await page.route('**/assets/about-*', (route) => route.fulfill({ body: '{"format":2' }))
      const title = page.getByRole('heading', { level: 1 })
      await page.getByRole('link', { name: '关于本编' }).first().click()
      await expect(title).toHaveText('这一页未能显示')
      await page.unroute('**/assets/about-*')
      await page.getByRole('button', { name: '重试' }).click()
      await expect(title).toHaveText('关于本编')
    })
    await test.step('headlines that do not arrive are told where they would stand, and can be tried again', async () => {
      await page.route('**/assets/words-*', (route) => route.fulfill({ body: '{"id":[' }))
      await page.goto(large)
      const main = page.getByRole('main')
      const missing = main.getByText('（题目未能载入）')
      await main.getByRole('button', { name: /更多/ }).first().click()
      await expect(missing.first()).toBeVisible()
      await expect(main.getByText('有文章未能载入。')).toBeVisible()
      await page.unroute('**/assets/words-*')
      await main.getByRole('button', { name: '重试' }).click()
      await expect(missing).toHaveCount(0)
      await expect(main.getByText('有文章未能载入。')).toHaveCount(0)
    })
  })
})

test.describe('an address that leads nowhere', () => {
  test.use({ provoked: /status of 404|integrity/ })

  test('names articles whose headlines are tried again', async ({ page, large }) => {
    await page.route('**/assets/words-*', (route) => route.fulfill({ body: '{"id":[' }))
    await page.goto(`${large}articles/a0-1x/`)
    const main = page.getByRole('main')
    const missing = main.getByText('（题目未能载入）')
    await expect(missing.first()).toBeVisible()
    await page.unroute('**/assets/words-*')
    await main.getByRole('button', { name: '重试' }).click()
    await expect(missing).toHaveCount(0)
    await expect(main.getByRole('button', { name: '重试' })).toHaveCount(0)
  })
})

fileTest('the lines to take away are all articles, each with the text of its file', () => {
  const rows = read('articles.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => ArticleRow.parse(JSON.parse(line)))
  expect(rows).toHaveLength(LARGE_ARTICLES)
  for (const { id, text } of rows) expect(read(`articles/${id}/${id}.txt`)).toBe(text)
  expect(read('events.ndjson').trimEnd().split('\n')).toHaveLength(LARGE_ARTICLES)
})
