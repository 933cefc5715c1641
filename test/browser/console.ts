import { type ConsoleMessage, expect, type WebError } from '@playwright/test'
import { test as base } from './kept-context.ts'

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
      const hear = (message: ConsoleMessage) => {
        if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text())
      }
      const fail = (error: WebError) => {
        seen.push(String(error.error()))
      }
      context.on('console', hear)
      context.on('weberror', fail)
      await use(undefined)
      context.off('console', hear)
      context.off('weberror', fail)
      const unexpected = seen.filter((words) => words !== BLOCKED && provoked?.test(words) !== true)
      expect(unexpected, 'errors and warnings in the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
