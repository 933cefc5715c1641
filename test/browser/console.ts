import { test as base, expect } from '@playwright/test'

interface Watch {
  watch: undefined
  late: undefined
  /** What a test makes the console say on purpose. */
  provoked: RegExp | undefined
}

/** What Playwright says where it keeps a page from registering its service worker, as in most tests. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** All code but what every page begins with. */
const LATE_CODE = /\/assets\/(?!entry-client|shared|tend-page)[\w.-]+\.js$/
/** By how many milliseconds it is held back, to find tests that act before what they act on is there. */
const LATE = Number(process.env.LATE ?? 0)

/** Playwright's test with a watch: any console error or warning, page error or CSP violation fails it. */
export const test = base.extend<Watch>({
  provoked: [undefined, { option: true }],
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
