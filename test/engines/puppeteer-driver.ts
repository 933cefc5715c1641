import puppeteer, {
  type Browser,
  type BrowserContext,
  type KeyInput,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core'
import * as z from 'zod/mini'
import type { Driver, Engine, Keys, Point } from './driver.ts'
import { watch } from './watch.ts'

/** Puppeteer knows more keys than can be listed here, and refuses what it does not know. */
const Key = z.custom<KeyInput>((key) => typeof key === 'string')

class PuppeteerDriver implements Driver {
  readonly #context: BrowserContext
  readonly #page: Page
  readonly #seen: string[] = []

  constructor(context: BrowserContext, page: Page) {
    this.#context = context
    this.#page = page
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') this.#seen.push(message.text())
    })
    page.on('pageerror', (error) => this.#seen.push(String(error)))
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address)
  }

  async back(): Promise<void> {
    await this.#page.evaluate(() => history.back())
  }

  async forward(): Promise<void> {
    await this.#page.evaluate(() => history.forward())
  }

  async reload(): Promise<void> {
    await this.#page.reload()
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height })
  }

  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    // A page gives back what the function returns; the protocol alone knows that.
    return (await this.#page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`)) as Result
  }

  async run(source: string): Promise<void> {
    await this.#page.evaluate(source)
  }

  async drag(points: readonly Point[]): Promise<void> {
    const { mouse } = this.#page
    for (const [i, { x, y }] of points.entries()) {
      await mouse.move(x, y)
      if (i === 0) await mouse.down()
    }
    await mouse.up()
  }

  async hover({ x, y }: Point): Promise<void> {
    await this.#page.mouse.move(x, y)
  }

  async key(keys: Keys): Promise<void> {
    const names = keys.split('+').map((key) => z.parse(Key, key))
    const { keyboard } = this.#page
    for (const key of names) await keyboard.down(key)
    for (const key of names.reverse()) await keyboard.up(key)
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words)
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot())
  }

  pdf(): Promise<Uint8Array> {
    return this.#page.pdf()
  }

  async complaints(): Promise<readonly string[]> {
    const violations = await this.evaluate(() =>
      window.complaints?.filter((words) => words.startsWith('CSP')),
    )
    return [...this.#seen, ...(violations ?? [])]
  }

  close(): Promise<void> {
    return this.#context.close()
  }
}

async function visit(browser: Browser, isChromium: boolean): Promise<Driver> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.evaluateOnNewDocument(watch)
  if (isChromium) await allowCopying(page, context)
  return new PuppeteerDriver(context, page)
}

/** Chromium without a window refuses what it allows readers: to copy when they press. */
async function allowCopying(page: Page, context: BrowserContext): Promise<void> {
  const session = await page.createCDPSession()
  const browserContextId = context.id
  await session.send('Browser.grantPermissions', {
    permissions: ['clipboardSanitizedWrite'],
    ...(browserContextId === undefined ? {} : { browserContextId }),
  })
}

/** Starts Chromium or Firefox for Puppeteer to drive. */
export async function startByPuppeteer(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch(options)
  return {
    version: await browser.version(),
    visit: () => visit(browser, options.browser !== 'firefox'),
    stop: () => browser.close(),
  }
}
