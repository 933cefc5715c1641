import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'

const VIS = path.dirname(createRequire(import.meta.url).resolve('vis-timeline/package.json'))

/** How many items the yardstick draws. */
export const VIS_ITEMS = 1000
const FIRST = Date.UTC(2019, 0, 1)
const MS_PER_DAY = 86_400_000

/** What vis-timeline draws, all of it in view. */
interface VisDrawing {
  count: number
  days: number
  /** Rows that the items stand in by turns; none: all stand in one. */
  lanes?: number
}

/** Items of ten years. */
const TEN_YEARS: VisDrawing = { count: VIS_ITEMS, days: 3650 }

/**
 * What an ordinary machine draws in so many ms, from issue 14 (“vis-timeline needs 14 s to draw 2,000 items”): the
 * machine whose frames it means is as fast as that.
 */
export const ORDINARY: { drawing: VisDrawing; ms: number } = {
  drawing: { count: 2000, days: 30, lanes: 12 },
  ms: 14_000,
}

interface VisTimeline {
  setGroups: (groups: object[]) => void
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

/** How long vis-timeline takes from `setItems` to the frame that shows them, in ms. */
export function drawWithVis(page: Page, { count, days, lanes }: VisDrawing = TEN_YEARS): Promise<number> {
  const items = Array.from({ length: count }, (_, id) => ({
    id,
    content: `第${id}件`,
    start: FIRST + Math.floor((id * days) / count) * MS_PER_DAY,
    ...(lanes !== undefined && { group: id % lanes }),
  }))
  const groups = Array.from({ length: lanes ?? 0 }, (_, id) => ({ id, content: `第${id}局` }))
  const options = { height: 400, start: FIRST, end: FIRST + days * MS_PER_DAY }
  return page.evaluate(
    async (given) => {
      const { vis } = window
      if (vis === undefined) throw new Error('there is no vis-timeline in the page')
      const host = document.createElement('div')
      host.className = 'yardstick'
      document.body.append(host)
      const timeline = new vis.Timeline(host, [], given.options)
      if (given.groups.length > 0) timeline.setGroups(given.groups)
      await new Promise(requestAnimationFrame)
      const start = performance.now()
      timeline.setItems(given.items)
      while (host.querySelector('.vis-item') === null) await new Promise(requestAnimationFrame)
      const painted = Promise.withResolvers<number>()
      requestAnimationFrame(() => setTimeout(() => painted.resolve(performance.now())))
      const end = await painted.promise
      timeline.destroy()
      host.remove()
      return end - start
    },
    { items, groups, options },
  )
}
