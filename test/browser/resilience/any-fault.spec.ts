import type { Page, Route } from '@playwright/test'
import { runs } from '../../runs.ts'
import { ARTICLE, expect, expectReadable, test } from './damaged-site.ts'

// What a browser and React say of whatever does not arrive as it should.
test.use({ provoked: /./ })

/** What may happen to a request, by the name it has in docs/faults.md. */
const FAULTS: readonly [name: string, answer: (route: Route) => Promise<void>][] = [
  ['404', (route) => route.fulfill({ status: 404, body: 'gone' })],
  ['500', (route) => route.fulfill({ status: 500, body: 'broken' })],
  [
    'wrong type',
    (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome</h1>' }),
  ],
  ['half a body', halved],
  ['connection lost', (route) => route.abort('connectionreset')],
  ['no answer', () => new Promise(() => undefined)],
]

async function halved(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = await response.body()
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.byteLength / 2)) })
}

/** Addresses of what a page asks for besides itself, in the order it does. */
async function requestsOf(page: Page, address: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  page.removeAllListeners('request')
  return [...new Set(asked.slice(1))]
}

test('whatever happens to one request of an article, it reads, leads on, and loses nothing once it is over', async ({
  page,
}) => {
  test.setTimeout(runs(120) * 1000)
  const files = await requestsOf(page, ARTICLE)
  expect(files.length).toBeGreaterThan(10)
  const faulty = files.flatMap((file, nth) =>
    // Every third file has one fault, another for each; RUNS tries all of them.
    FAULTS.filter(
      (_fault, which) => process.env.RUNS !== undefined || 3 * which === nth % (3 * FAULTS.length),
    ).map(([name, answer]) => ({ file, name, answer })),
  )
  for (const { file, name, answer } of faulty)
    await test.step(`${name}: ${file}`, async () => {
      await page.route((url) => url.pathname === file, answer)
      // What holds up a script must not hold up the text.
      await page.goto(ARTICLE, { waitUntil: 'commit' })
      await expectReadable(page)
      await expect(page.locator('h1')).toHaveCount(1)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.goto(`${ARTICLE}#p3`)
      await page.reload()
      await expectReadable(page)
      await page.getByRole('link', { name: '下一篇' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('市妇联：巾帼聚力暖“疫”线')
      // Nothing is left of it for the next.
      await page.evaluate(() => sessionStorage.clear())
    })
})
