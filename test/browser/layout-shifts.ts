import type { Page } from '@playwright/test'
import * as z from 'zod'

const Shifts = z.array(z.object({ value: z.number(), of: z.array(z.string()) }))

/** Has a page note from its start what moves in it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript({
    content: `globalThis.shifts = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const of = entry.sources.map(({ node, previousRect: { x, y }, currentRect }) =>
            [node?.nodeName, node?.className, x, y, currentRect.x, currentRect.y].join(' '))
          shifts.push({ value: entry.value, of })
        }
      }).observe({ type: 'layout-shift', buffered: true })`,
  })
}

/** What has moved in a watched page: by how much (as CLS counts), and which nodes from where to where. */
export async function shiftsOf(page: Page): Promise<z.infer<typeof Shifts>> {
  return Shifts.parse(await page.evaluate('shifts'))
}
