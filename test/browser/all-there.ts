import type { Page } from '@playwright/test'
import { expect } from './console.ts'

/**
 * Waits until the timeline is live and what follows the search field is there: until then the field's form loads the
 * page anew, and what one does in it is done by the browser alone.
 */
export async function allThere(page: Page): Promise<void> {
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await searchThere(page)
}

/** Waits until what one types, submits and erases in the search field is followed by the app. */
export async function searchThere(page: Page): Promise<void> {
  await expect(page.locator('search [role=status]').first()).toBeAttached()
}
