import type { Page } from '@playwright/test'

/**
 * Waits in the page, after its timers that are due sooner: on a busy machine a test's own clock runs ahead of the
 * page's.
 */
export function pause(page: Page, ms: number): Promise<unknown> {
  return page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms)
}
