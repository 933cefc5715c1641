import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Locator } from '@playwright/test'
import * as z from 'zod'
import { expect, test } from './console.ts'
import { shiftsOf, watchShifts } from './layout-shifts.ts'
import { MANY_ADDRESS } from './ports.ts'
import { SITE } from './site.ts'

const HTML = readFileSync(`${SITE}/articles/bus/index.html`, 'utf8')
/** Long enough for several frames. */
const PAUSE_MS = 250

/** Places within the page after which the line falls silent. */
const PIECES = [
  'placeholder="搜索',
  '>夜空',
  '>投身',
  '<p class="',
  '11月13日起、',
  '准时到达酒店',
  '灯火温暖',
]

test('nothing shifts while a page arrives in pieces', async ({ page, baseURL }) => {
  const cuts = PIECES.map((words) => HTML.indexOf(words, HTML.indexOf('<body>')) + words.length)
  const ends = [...new Set(cuts), HTML.length].sort((one, other) => one - other)
  expect(ends[0]).toBeGreaterThan(HTML.indexOf('<body>'))
  const server = createServer(async (request, response) => {
    if (request.url !== '/articles/bus/') {
      const whole = await fetch(new URL(request.url ?? '/', baseURL))
      response.writeHead(whole.status, { 'content-type': whole.headers.get('content-type') ?? '' })
      response.end(Buffer.from(await whole.arrayBuffer()))
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    let start = 0
    for (const end of ends) {
      response.write(HTML.slice(start, end))
      start = end
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  await watchShifts(page)
  await page.goto(`http://127.0.0.1:${port}/articles/bus/`)
  await expect(page.getByText('你看，他们多像夜空中最闪亮的')).toBeVisible()
  await expect(page.locator('.vis-timeline')).toBeVisible()
  expect(await shiftsOf(page)).toEqual([])
  server.close()
  server.closeAllConnections()
})

/** What gives the timeline another height than it has on the page as it was made, and how one sees that it is there. */
const OTHER_VIEWS: readonly [path: string, shows: (timeline: Locator) => Locator][] = [
  ['?view=calendar', (timeline) => timeline.getByRole('table')],
  ['?view=list', (timeline) => timeline.getByRole('list').locator('li').first()],
  ['?lanes=one', (timeline) => timeline.locator('.vis-timeline')],
  [`${MANY_ADDRESS}articles/a2-0/?org=bureau-2`, (timeline) => timeline.locator('.vis-timeline')],
  ['articles/bus/?view=calendar', (timeline) => timeline.getByRole('table')],
  [`${MANY_ADDRESS}articles/a2-0/?view=list`, (timeline) => timeline.getByRole('list').locator('li').first()],
]

test('a view that an address asks for moves nothing when it comes', async ({ page }) => {
  await watchShifts(page)
  for (const [path, shows] of OTHER_VIEWS)
    await test.step(path, async () => {
      await page.goto(path)
      await expect(shows(page.getByRole('region', { name: '时间线' }))).toBeVisible()
      await expect(page.locator('html[data-view-asked]')).toHaveCount(0)
      await expect(page.getByRole('main')).toBeInViewport()
      await page.waitForLoadState('networkidle')
      expect(await shiftsOf(page)).toEqual([])
    })
  await test.step('a page without a timeline does not wait for it', async () => {
    await page.goto('about/?view=calendar')
    await expect(page.locator('html[data-view-asked]')).toHaveCount(0)
  })
  await test.step('where the app does not come the page shows all the same', async () => {
    await page.route(/\/assets\/entry-client/, () => undefined)
    await page.goto('articles/bus/?view=calendar', { waitUntil: 'commit' })
    const layout = page.locator('[data-waits-for-view]').filter({ has: page.getByRole('main') })
    await expect(page.locator('html[data-view-asked]')).toHaveCount(1)
    await expect(layout).toHaveCSS('opacity', '1')
  })
})

test('until the app is there no button and no list looks as if it could do what only the app does', async ({
  page,
}) => {
  await page.route(/\/assets\/entry-client/, () => undefined)
  for (const path of [
    '',
    'departments/bus/',
    'articles/bus/',
    'about/',
    MANY_ADDRESS,
    `${MANY_ADDRESS}departments/bureau-1/`,
  ])
    await test.step(path === '' ? 'home' : path, async () => {
      await page.goto(path, { waitUntil: 'commit' })
      await expect(page.locator('html[data-arriving]')).toHaveCount(0)
      await expect(page.locator('main').first()).toBeVisible()
      await expect(
        page.locator('button:enabled:not([type=submit]), select:enabled').filter({ visible: true }),
      ).toHaveCount(0)
    })
})
