import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
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
