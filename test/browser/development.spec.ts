import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from './console.ts'
import { CONTENT, SITE } from './site.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SOURCE = 'shuozhou-2022-11'

let content: string
let server: ChildProcess
let site: string

/** The address that a development server says it answers at. */
function localAddress(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    started.stdout?.on('data', (words) => {
      said += stripVTControlCharacters(String(words))
      const address = /Local:\s+(\S+)\s/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    started.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

/** The line of a file of the source on which some words stand. */
function lineOf(file: string, words: string): number {
  const lines = readFileSync(path.join(content, SOURCE, file), 'utf8').split('\n')
  return lines.findIndex((line) => line.includes(words)) + 1
}

/** A copy of the content to change, and a development server that shows it. */
async function develop(change: (yaml: string) => string): Promise<void> {
  content = mkdtempSync(path.join(tmpdir(), 'development-'))
  cpSync(path.join(ROOT, CONTENT), content, { recursive: true })
  const yaml = path.join(content, SOURCE, 'page.yaml')
  writeFileSync(yaml, change(readFileSync(yaml, 'utf8')))
  // A process of its own: a development server changes the environment that it runs in.
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '5290'], {
    cwd: ROOT,
    env: { ...process.env, SITE_CONTENT: content },
  })
  site = await localAddress(server)
}

test.describe('npm start', () => {
  const [sound, broken] = ['exact: 截至11月28日', 'exact: 截至11月29日']
  test.beforeAll(() => develop((yaml) => yaml.replace(sound, broken)))
  test.afterAll(() => {
    server.kill()
    rmSync(content, { recursive: true, force: true })
  })
  // What the browser says of data that is not there.
  test.use({ provoked: /503/ })

  test('what is written shows, what is wrong in it is said, and each word leads to where it is written', async ({
    page,
  }) => {
    const yaml = path.join(content, SOURCE, 'page.yaml')
    const overlay = page.locator('vite-error-overlay')

    await test.step('content that is broken from the start: the page says what is wrong, and shows the article once it is mended', async () => {
      await page.goto(new URL('articles/bus/', site).href)
      await expect(overlay).toContainText('quote-not-found')
      writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(broken, sound))
      await expect(page.locator('#ninety-drivers')).toBeAttached()
      await expect(overlay).not.toBeAttached()
    })
    const text = readFileSync(yaml, 'utf8')

    await test.step('an address opened cold leads to its words', async () => {
      await page.goto('about:blank')
      await page.goto(new URL('articles/bus/#ninety-drivers', site).href)
      await expect(page.locator('#ninety-drivers')).toBeInViewport()
    })

    await test.step('what is saved shows in place: the page is not loaded anew, nor scrolled', async () => {
      // All that comes late is there, the timeline once one sees its room.
      await page.evaluate(() => window.scrollTo(0, 0))
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.locator('#p6').scrollIntoViewIfNeeded()
      await page.evaluate(() => Reflect.set(window, 'notReloaded', true))
      const before = await page.locator('#p6').boundingBox()
      const reason = /若从11月28日往回数/
      expect(text).toMatch(reason)
      await expect(page.getByText(reason)).toBeAttached()
      writeFileSync(yaml, text.replace(reason, '编者改过的话：$&'))
      await expect(page.getByText('编者改过的话')).toBeAttached()
      // An error and its mending do not lose the place, either.
      writeFileSync(yaml, text.replace(sound, broken))
      await expect(overlay).toBeAttached()
      writeFileSync(yaml, text)
      await expect(overlay).not.toBeAttached()
      await expect(page.getByText('编者改过的话')).not.toBeAttached()
      expect(await page.evaluate(() => Reflect.get(window, 'notReloaded'))).toBe(true)
      await expect.poll(() => page.locator('#p6').boundingBox()).toEqual(before)
    })

    await test.step('beside its source lines each block says where it is written, to copy or to open in the editor', async () => {
      const opened: string[] = []
      await page.route('**/__open-in-editor*', (route) => {
        opened.push(new URL(route.request().url()).searchParams.get('file') ?? '')
        return route.fulfill({ body: '' })
      })
      await page.getByRole('button', { name: '原文' }).click()
      const headline = page.getByRole('list', { name: '编辑' }).first()
      const entry = /^articles\[\d\]\.headline$/
      await headline.getByRole('button', { name: entry }).click()
      await expect(headline).toContainText(/已复制|请自行复制/)
      await headline
        .getByRole('listitem')
        .filter({ hasText: /\.headline/ })
        .getByRole('button', { name: /^page\.yaml:/ })
        .click()
      await headline.getByRole('button', { name: /^page\.txt:/ }).click()
      const file = (name: string) => path.join(content, SOURCE, name)
      const line = lineOf('page.yaml', '- id: bus') + 3
      await expect
        .poll(() => opened)
        .toEqual([
          expect.stringMatching(`^${file('page.yaml')}:${line}:`),
          expect.stringMatching(`^${file('page.txt')}:`),
        ])
    })

    await test.step('while the content is broken, a page loaded anew says what is wrong and where, and goes on once it is mended', async () => {
      writeFileSync(yaml, text.replace('  - id: bus\n', '  - id：bus\n'))
      for (const _loaded of ['as it was', 'anew']) {
        await expect(overlay).toContainText('“id”后面的冒号是全角的', { timeout: 15_000 })
        await expect(overlay).not.toContainText(/\bat .*:\d+:\d+\)/)
        await page.reload()
      }
      writeFileSync(yaml, text)
      await expect(overlay).toBeHidden({ timeout: 15_000 })
      await expect(page.locator('#p6')).toBeVisible()
    })
  })
})

test('none of what is for editing is in the site', () => {
  const files = readdirSync(path.join(SITE, 'assets')).filter((name) => /\.(?:js|css)$/.test(name))
  expect(files.length).toBeGreaterThan(20)
  const scripts = files.map((name) => readFileSync(path.join(SITE, 'assets', name), 'utf8')).join('\n')
  for (const words of ['open-in-editor', 'block-places', 'edition:changed', '编辑'])
    expect(scripts).not.toContain(words)
})
