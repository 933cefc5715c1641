import type { Page } from '@playwright/test'

/**
 * Waits in the page, after its timers that are due sooner: on a busy machine a test's own clock runs ahead of the
 * page's.
 */
export function pause(page: Page, ms: number): Promise<unknown> {
  return page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms)
}

/** Waits until the page has drawn what it was told so far, and nothing in it moves or fades any more. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}
