import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test'
import { AFTER_LOAD_MS } from '../../src/ui/offline/worker-address.ts'
import { ADDRESS, MANY_ADDRESS } from './ports.ts'

interface Own {
  /** A context that no test had before: for what depends on what the browser has in its cache, or counts in its process. */
  ownContext: boolean
  /** Whether the service worker, where it has a part, comes soon after the page and not seconds later. */
  hurried: boolean
}

interface Kept {
  context: BrowserContext
  /** Keeps the renderer's process alive from page to page (with `--process-per-site`). */
  anchor: Page
  /** The options that the context was made with. */
  options: string
}

/** All code but what every page begins with. */
const LATE_CODE = /\/assets\/(?!entry-client|shared|tend-page)[\w.-]+\.js$/
/** By how many milliseconds it is held back, to find tests that act before what they act on is there. */
const LATE = Number(process.env.LATE ?? 0)

/** When the service worker comes in a hurried test, in ms after the page: text and timeline still come first. */
const SOON_MS = 300

/** Lets the service worker come soon in every page of a context. */
async function hurry(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    ([late, soon]) => {
      const start = window.setTimeout.bind(window)
      Object.assign(window, {
        setTimeout: (act: () => void, ms?: number, ...given: unknown[]) =>
          start(act, ms === late ? soon : ms, ...given),
      })
    },
    [AFTER_LOAD_MS, SOON_MS] as const,
  )
}

/** A context with the options of the running test, in which a violated policy is an error of the page. */
async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportError(new Error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
    })
  })
  if (LATE > 0)
    await context.route(LATE_CODE, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE))
      // The page may have gone elsewhere meanwhile.
      await route.fallback().catch(() => undefined)
    })
  return context
}

/** The context that a worker's tests have one after the other: what they leave in it goes, the browser's cache stays. */
class Keeper {
  private kept: Kept | undefined

  constructor(private readonly browser: Browser) {}

  async take(options: string): Promise<BrowserContext> {
    if (this.kept?.options === options) return this.kept.context
    await this.end()
    const context = await newContext(this.browser)
    const anchor = await context.newPage()
    await anchor.goto(`${ADDRESS}robots.txt`)
    this.kept = { context, anchor, options }
    return context
  }

  async clear(): Promise<void> {
    if (this.kept === undefined) return
    const { context, anchor } = this.kept
    const pages = context.pages().filter((page) => page !== anchor)
    const origins = new Set([ADDRESS, MANY_ADDRESS, ...pages.map((page) => page.url())].map(originOf))
    await Promise.all(pages.map((page) => page.close()))
    await Promise.all([context.unrouteAll(), context.clearPermissions()])
    const session = await context.newCDPSession(anchor)
    for (const origin of origins)
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await session.detach()
  }

  async end(): Promise<void> {
    await this.kept?.context.close()
    this.kept = undefined
  }
}

function originOf(address: string): string {
  return new URL(address).origin
}

/**
 * Playwright's test with a context that is kept from test to test, each with a page of its own: a page in a process
 * and with a cache that had such pages before takes two thirds of the processor time. Tests with service workers,
 * without scripts or with `ownContext` have one of their own.
 */
export const test = base.extend<Own, { keeper: Keeper }>({
  ownContext: [false, { option: true }],
  hurried: [true, { option: true }],
  keeper: [
    async ({ browser }, use) => {
      const keeper = new Keeper(browser)
      await use(keeper)
      await keeper.end()
    },
    { scope: 'worker' },
  ],
  context: async (
    {
      browser,
      keeper,
      ownContext,
      hurried,
      serviceWorkers,
      javaScriptEnabled,
      viewport,
      hasTouch,
      isMobile,
      timezoneId,
      baseURL,
    },
    use,
  ) => {
    if (ownContext || LATE > 0 || serviceWorkers === 'allow' || !javaScriptEnabled) {
      const context = await newContext(browser)
      if (hurried && serviceWorkers === 'allow') await hurry(context)
      await use(context)
      await context.close()
      return
    }
    await use(await keeper.take(JSON.stringify([viewport, hasTouch, isMobile, timezoneId, baseURL])))
    await keeper.clear()
  },
})
