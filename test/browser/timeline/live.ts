import type { Locator, Page } from '@playwright/test'
import { expect } from '../console.ts'
import { openAnew } from '../go-within.ts'

export interface LiveTimeline {
  region: Locator
  /** The links of the live drawing, drawn by vis-timeline. */
  marks: Locator
  frame: Locator
}

/** Goes to an address and waits until the live drawing has taken the static one's place. */
export async function openLive(page: Page, address: string): Promise<LiveTimeline> {
  await page.goto(address)
  return live(page)
}

/** The same in a page of the site that is there: what it shows is drawn anew. */
export async function openLiveAnew(page: Page, address: string): Promise<LiveTimeline> {
  await openAnew(page, address)
  return live(page)
}

async function live(page: Page): Promise<LiveTimeline> {
  const region = page.getByRole('region', { name: '时间线' })
  const frame = region.locator('.vis-timeline')
  const marks = frame.locator('a[data-key]:visible')
  // On a narrow screen it stands below an article and is drawn when one comes near.
  await page.locator('#timeline').evaluate((timeline) => timeline.scrollIntoView({ block: 'nearest' }))
  await expect(marks.first()).toBeVisible()
  return { region, marks, frame }
}

/** The query string of the page, as it stands in the address. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search)
}
