import { test as base, expect } from '@playwright/test'

interface Watch {
  watch: undefined
  /** What a test makes the console say on purpose. */
  provoked: RegExp | undefined
}

/** What Playwright says where it keeps a page from registering its service worker, as in most tests. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** Playwright's test with a watch: any console error or warning, page error or CSP violation fails it. */
export const test = base.extend<Watch>({
  provoked: [undefined, { option: true }],
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
