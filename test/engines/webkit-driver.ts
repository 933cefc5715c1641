import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { Builder, Button, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver'
import type { Driver, Engine, Keys, Point } from './driver.ts'
import { watch } from './watch.ts'

/** The keys of journeys that a keyboard of WebDriver calls by a character of its own. */
const KEYS: Record<string, string> = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  Alt: Key.ALT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Home: Key.HOME,
  End: Key.END,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
}

/** Time that a window without a window manager may need to take its new size. */
const RESIZED_WITHIN_MS = 2000

class WebKitDriver implements Driver {
  readonly #driver: WebDriver

  constructor(driver: WebDriver) {
    this.#driver = driver
  }

  async goto(address: string): Promise<void> {
    await this.#driver.get(address)
    // What the service worker answers comes from no server that could put the watch into it.
    if (await this.evaluate(() => window.complaints === undefined)) await this.evaluate(watch)
  }

  async back(): Promise<void> {
    await this.evaluate(() => history.back())
  }

  async forward(): Promise<void> {
    await this.evaluate(() => history.forward())
  }

  async reload(): Promise<void> {
    await this.#driver.navigate().refresh()
  }

  async resize(width: number, height: number): Promise<void> {
    const size = () => this.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }))
    const frame = this.#driver.manage().window()
    const [outer, inner] = [await frame.getRect(), await size()]
    // The first size a window is told is that of its outside.
    await frame.setRect({
      x: 0,
      y: 0,
      width: width + outer.width - inner.width,
      height: height + outer.height - inner.height,
    })
    const until = Date.now() + RESIZED_WITHIN_MS
    for (;;) {
      const now = await size()
      if (now.width === width && now.height === height) return
      if (Date.now() > until) throw new Error(`the window is ${now.width} × ${now.height}`)
      await pause(20)
    }
  }

  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#driver.executeScript<Result>(`return (${String(run)})(...arguments)`, ...args)
  }

  async run(source: string): Promise<void> {
    await this.#driver.executeScript(source)
  }

  async drag(points: readonly Point[]): Promise<void> {
    const actions = this.#driver.actions()
    const to = ({ x, y }: Point) => ({
      origin: Origin.VIEWPORT,
      duration: 0,
      x: Math.round(x),
      y: Math.round(y),
    })
    for (const [i, point] of points.entries()) {
      actions.move(to(point))
      if (i === 0) actions.press(Button.LEFT)
    }
    await actions.release(Button.LEFT).perform()
  }

  async hover({ x, y }: Point): Promise<void> {
    await this.#driver
      .actions()
      .move({ origin: Origin.VIEWPORT, duration: 0, x: Math.round(x), y: Math.round(y) })
      .perform()
  }

  async key(keys: Keys): Promise<void> {
    const names = keys.split('+').map((key) => KEYS[key] ?? key)
    const actions = this.#driver.actions()
    for (const key of names) actions.keyDown(key)
    for (const key of names.reverse()) actions.keyUp(key)
    await actions.perform()
  }

  async type(words: string): Promise<void> {
    await this.#driver.actions().sendKeys(words).perform()
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#driver.takeScreenshot(), 'base64')
  }

  complaints(): Promise<readonly string[]> {
    return this.evaluate(() => window.complaints ?? ['the page was not watched'])
  }

  async close(): Promise<void> {
    await this.#driver.quit()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() =>
        at !== null && typeof at === 'object' ? resolve(at.port) : reject(new Error('no port')),
      )
    })
  })
}

/** Starts a screen that nobody sees; it is called by the number that it has found free. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const told = screen.stdio[3]
  if (!(told instanceof Readable)) throw new Error('Xvfb tells no number')
  const display = await new Promise<string>((resolve, reject) => {
    told.once('data', (number) => resolve(`:${String(number).trim()}`))
    screen.once('exit', () => reject(new Error('Xvfb did not start')))
  })
  return { screen, display }
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const there = await fetch(address).then(
      () => true,
      () => false,
    )
    if (there) return
    if (tries === 100) throw new Error(`nothing answers at ${address}`)
    await pause(100)
  }
}

/** Starts WebKitGTK's driver, which starts a browser for each visit. */
export async function startWebKit(browser: string): Promise<Engine> {
  const { screen, display } = await startScreen()
  const port = await freePort()
  const service = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  })
  const address = `http://127.0.0.1:${port}`
  await answers(`${address}/status`)
  const start = () =>
    new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        }),
      )
      .build()
  return {
    version: `WebKitGTK (${browser})`,
    visit: async () => new WebKitDriver(await start()),
    stop: async () => {
      service.kill()
      screen.kill()
    },
  }
}
