import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'

const VIS = path.dirname(createRequire(import.meta.url).resolve('vis-timeline/package.json'))

/** How many items the yardstick draws. */
export const VIS_ITEMS = 1000
const DAYS = 3650
const FIRST = Date.UTC(2019, 0, 1)
const MS_PER_DAY = 86_400_000
/** All items are in view. */
const OPTIONS = { height: 400, start: FIRST, end: FIRST + DAYS * MS_PER_DAY }

interface VisTimeline {
  setItems: (items: object[]) => void
  destroy: () => void
}

declare global {
  interface Window {
    vis?: { Timeline: new (host: HTMLElement, items: object[], options: object) => VisTimeline }
  }
}

/** Puts vis-timeline, as it is published, into a page beside the page's own; its policy must be passed by. */
export async function provideVis(page: Page): Promise<void> {
  await page.addStyleTag({ path: path.join(VIS, 'styles/vis-timeline-graph2d.min.css') })
  await page.addScriptTag({ path: path.join(VIS, 'standalone/umd/vis-timeline-graph2d.min.js') })
}

/** How long vis-timeline takes from `setItems` of so many items to the frame that shows them, in ms: ten years, all in view. */
export function drawWithVis(page: Page, count = VIS_ITEMS): Promise<number> {
  const items = Array.from({ length: count }, (_, id) => {
    return { id, content: `第${id}件`, start: FIRST + Math.floor((id * DAYS) / count) * MS_PER_DAY }
  })
  return page.evaluate(
    async ({ given, options }) => {
      const { vis } = window
      if (vis === undefined) throw new Error('there is no vis-timeline in the page')
      const host = document.createElement('div')
      host.className = 'yardstick'
      document.body.append(host)
      const timeline = new vis.Timeline(host, [], options)
      await new Promise(requestAnimationFrame)
      const start = performance.now()
      timeline.setItems(given)
      while (host.querySelector('.vis-item') === null) await new Promise(requestAnimationFrame)
      const painted = Promise.withResolvers<number>()
      requestAnimationFrame(() => setTimeout(() => painted.resolve(performance.now())))
      const end = await painted.promise
      timeline.destroy()
      host.remove()
      return end - start
    },
    { given: items, options: OPTIONS },
  )
}
