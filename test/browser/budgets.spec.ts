import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test as fileTest } from '@playwright/test'
import { expect, test } from './console.ts'
import { shiftsOf, watchShifts } from './layout-shifts.ts'
import { SITE } from './site.ts'

const KB = 1024
/** By how much the same code weighs more or less from build to build: seen 92,039 and 92,233 bytes. */
const BUNDLER_ORDER = 0.5 * KB
/** What may travel before an article's text shows, the app's code before the timeline, and the timeline's (issue 11). */
const BUDGETS = { page: 16 * KB, app: 100 * KB, timeline: 80 * KB }

const articles = readdirSync(path.join(SITE, 'articles')).filter((name) => !name.includes('.'))
const page = (article: string) => `articles/${article}/index.html`

/** What a file weighs over the wire, in bytes. */
function weight(file: string): number {
  const plain = path.join(SITE, file)
  return statSync(existsSync(`${plain}.br`) ? `${plain}.br` : plain).size
}

function sum(files: Iterable<string>): number {
  return [...files].reduce((all, file) => all + weight(file), 0)
}

function read(file: string): string {
  return readFileSync(path.join(SITE, file), 'utf8')
}

/** The scripts that a page names, as paths below the base. */
function scriptsOf(html: string): string[] {
  const named = html.matchAll(/(?:<script type="module" src|rel="modulepreload" href)="\/([^"]+)"/g)
  return Array.from(named, ([, file = '']) => file)
}

/** A script and all it imports statically. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, name = ''] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g))
    withImports(`assets/${name}`, found)
  return found
}

function asset(name: RegExp): string {
  const found = readdirSync(path.join(SITE, 'assets')).find((file) => name.test(file))
  if (found === undefined) throw new Error(`the site has no asset ${name}`)
  return `assets/${found}`
}

fileTest('the page of an article travels within 16 KB and names code within 100 KB', () => {
  expect(articles).toHaveLength(10)
  for (const article of articles) {
    expect.soft(weight(page(article)), article).toBeLessThanOrEqual(BUDGETS.page)
    const scripts = new Set(scriptsOf(read(page(article))).flatMap((file) => [...withImports(file)]))
    expect.soft(scripts.size, article).toBeGreaterThan(1)
    expect.soft(sum(scripts), article).toBeLessThanOrEqual(BUDGETS.app + BUNDLER_ORDER)
  }
})

fileTest('what is loaded for the timeline stays within 80 KB, styles included', () => {
  const app = new Set(scriptsOf(read(page('bus'))).flatMap((file) => [...withImports(file)]))
  const code = [asset(/^Timeline-.*\.js$/), asset(/^vis-drawing-.*\.js$/)].flatMap((file) => [
    ...withImports(file),
  ])
  const styles = readdirSync(path.join(SITE, 'assets')).filter((file) =>
    /^(?:Timeline|marks|vis-drawing)-.*\.css$/.test(file),
  )
  const files = [...code, ...styles.map((file) => `assets/${file}`)]
  const timeline = new Set(files.filter((file) => !app.has(file)))
  expect(timeline.size).toBeGreaterThan(5)
  expect(sum(timeline)).toBeLessThanOrEqual(BUDGETS.timeline)
})

test('nothing but the page itself keeps the text from showing, and nothing is fetched twice', async ({
  page,
}) => {
  await page.goto('/articles/bus/')
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const resources = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => ({
      name: entry.name,
      blocking: Reflect.get(entry, 'renderBlockingStatus') === 'blocking',
    })),
  )
  expect(resources.length).toBeGreaterThan(3)
  expect(resources.filter(({ blocking }) => blocking)).toEqual([])
  const names = resources.map(({ name }) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

for (const { name, width, height } of [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
]) {
  test(`nothing shifts while a page arrives over a slow line, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    })
    // Each page fetches all that it needs.
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    await watchShifts(page)
    for (const address of ['/', '/about/', '/articles/bus/', '/articles/youyu/']) {
      await page.goto(address)
      if (width >= 1024 && address !== '/about/') {
        await expect(page.locator('.vis-timeline')).toBeVisible()
      }
      await page.waitForLoadState('networkidle')
      const shifts = await shiftsOf(page)
      const all = shifts.reduce((total, { value }) => total + value, 0)
      // A paragraph that is still arriving grows by a line: that much is not a shift of what one reads.
      expect(all, `${address} ${JSON.stringify(shifts)}`).toBeLessThan(0.002)
    }
  })
}

fileTest('pages are drawn by React as it is in production, which takes a third of the time', () => {
  const apps = readdirSync('.build/app').map((name) => path.join('.build/app', name))
  const [newest = ''] = apps.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  const server = path.join(newest, 'server')
  const code = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(server, name), 'utf8'))
  expect(code.length).toBeGreaterThan(3)
  expect(code.filter((text) => text.includes('jsxDEVImpl'))).toEqual([])
})
