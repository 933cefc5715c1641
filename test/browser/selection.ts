import type { Locator, Page } from '@playwright/test'

/** The words that are selected. */
export const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString().trim() ?? '')
/** The plain text in the clipboard. */
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
/** The markup in the clipboard. */
export const richClipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text() ?? ''
  })

/** Drags the pointer from a point of an element, some px from its left, by some px. */
export async function drag(page: Page, from: Locator, by: number, left = 8): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const line = await from.evaluate((e) => {
    const rect = e.getClientRects()[0]
    return { x: rect?.x ?? 0, y: (rect?.y ?? 0) + Math.min(12, (rect?.height ?? 0) / 2) }
  })
  await page.mouse.move(line.x + left, line.y)
  await page.mouse.down()
  await page.mouse.move(line.x + left + by, line.y, { steps: 6 })
  await page.mouse.up()
}

/** Selects from the beginning of an element to the end of another, as a drag would. */
export async function selectFromTo(from: Locator, to: Locator): Promise<void> {
  const end = await to.elementHandle()
  await from.evaluate((start, end) => {
    if (end !== null) document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length)
  }, end)
}

/** Goes to a page and waits until all of it is there. */
export async function ready(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}
