import { test as base, expect } from '@playwright/test'
import { AFTER_LOAD_MS } from '../../src/ui/offline/worker-address.ts'

interface Watch {
  watch: undefined
  late: undefined
  soon: undefined
  /** Whether the service worker, where it has a part, comes soon after the page and not seconds later. */
  hurried: boolean
  /** What a test makes the console say on purpose. */
  provoked: RegExp | undefined
}

/** What Playwright says where it keeps a page from registering its service worker, as in most tests. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** All code but what every page begins with. */
const LATE_CODE = /\/assets\/(?!entry-client|shared|tend-page)[\w.-]+\.js$/
/** By how many milliseconds it is held back, to find tests that act before what they act on is there. */
const LATE = Number(process.env.LATE ?? 0)

/** When the service worker comes in a hurried test, in ms after the page: text and timeline still come first. */
const SOON_MS = 300

/** Playwright's test with a watch: any console error or warning, page error or CSP violation fails it. */
export const test = base.extend<Watch>({
  provoked: [undefined, { option: true }],
  hurried: [true, { option: true }],
  late: [
    async ({ context }, use) => {
      if (LATE > 0)
        await context.route(LATE_CODE, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, LATE))
          // The page may have gone elsewhere meanwhile.
          await route.fallback().catch(() => undefined)
        })
      await use(undefined)
    },
    { auto: true },
  ],
  soon: [
    async ({ context, hurried, serviceWorkers }, use) => {
      if (hurried && serviceWorkers === 'allow')
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
      await use(undefined)
    },
    { auto: true },
  ],
  watch: [
    async ({ context, provoked }, use) => {
      const seen: string[] = []
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          window.reportError(new Error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
        })
      })
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text())
      })
      context.on('weberror', (error) => seen.push(String(error.error())))
      await use(undefined)
      const unexpected = seen.filter((words) => words !== BLOCKED && provoked?.test(words) !== true)
      expect(unexpected, 'errors and warnings in the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
