import type { Page } from '@playwright/test'
import { MOST_MARKS } from '../../src/reader/timeline/window-plan.ts'
import { serve } from '../../src/site/serve.ts'
import { addressOf } from '../browser/deployment.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { type Press, pressDepartments, watchPresses } from './facets.ts'
import { share, watchFrames } from './frames.ts'
import { type GestureFrames, moveTimeline } from './timeline-frames.ts'
import { drawWithVis, ORDINARY, provideVis, VIS_ITEMS } from './vis-items.ts'

const ROUNDS = 3
/** So many departments the made edition has: each is pressed once a round. */
const PRESSES = 24
/** A first press finds code that the browser has not compiled yet. */
const WARMING = 4
const FRAME_MS = 16
/** 50 frames a second. */
const SLOWEST_FRAME_MS = 20
/** Views whose marks, counts, rows or cells all follow a filter. */
const VIEWS = ['', '?view=calendar', '?view=list', '?lanes=articles'] as const
/** All lanes, so that as many marks are drawn one by one as there may be. */
const FULL = '?full=rest'

/** What a filter and the timeline cost in a page, beside vis-timeline in one of its own; in ms. */
export interface ReadingFrames {
  /** How many times as long as an ordinary machine this one took at the time. */
  slowness: number
  views: { view: string; presses: Press[]; vis: number }[]
  gestures: { view: string; frames: GestureFrames; vis: number }[]
}

/** Presses departments in every view, and drags and zooms the timeline, of a built site's home. */
export async function readFrames(out: string): Promise<ReadingFrames> {
  const server = await serve(out, { port: 0, base: '/' })
  const browser = await launchChromium()
  try {
    // vis-timeline as it is published breaks the site's policy.
    const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true })
    // tsx names the functions it compiles by a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (named) => named')
    await context.addInitScript(watchFrames)
    const open = async (view: string) => {
      const page = await context.newPage()
      await page.goto(`${addressOf(server)}${view}`)
      await page.waitForLoadState('networkidle')
      return page
    }
    // What a thousand items leave behind is no part of what a reader's page does.
    const yardstick = await context.newPage()
    await yardstick.goto(`${addressOf(server)}404.html`)
    await provideVis(yardstick)
    const slowness = (await drawWithVis(yardstick, ORDINARY.drawing)) / ORDINARY.ms
    const drawBeside = async (page: Page) => {
      await yardstick.bringToFront()
      const took = await drawWithVis(yardstick)
      await page.bringToFront()
      return took
    }
    const views: ReadingFrames['views'] = []
    for (const view of VIEWS) {
      const page = await open(view)
      await watchPresses(page)
      await pressDepartments(page, WARMING)
      const [presses, vis]: [Press[], number[]] = [[], []]
      for (let round = 0; round < ROUNDS; round++) {
        presses.push(...(await pressDepartments(page, PRESSES)))
        vis.push(await drawBeside(page))
      }
      views.push({ view, presses, vis: share(vis, 0.5) })
      await page.close()
    }
    const gestures: ReadingFrames['gestures'] = []
    for (const view of ['', FULL]) {
      const page = await open(view)
      await page.locator('.vis-center').first().waitFor()
      const frames = await moveTimeline(page)
      gestures.push({ view, frames, vis: await drawBeside(page) })
      await page.close()
    }
    return { slowness, views, gestures }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

/** The lines that say of them how they compare. */
export function framesInWords({ slowness, views, gestures }: ReadingFrames): string[] {
  const p95 = (numbers: readonly number[]) => share(numbers, 0.95)
  const missed = (is: boolean) => (is ? ', MISSED' : '')
  return [
    `this machine: ${slowness.toFixed(2)} × what an ordinary one takes for ${ORDINARY.drawing.count} items of vis-timeline`,
    ...views.map(({ view, presses, vis }) => {
      const [inStep, painted] = [
        p95(presses.map((each) => each.inStep)),
        p95(presses.map((each) => each.painted)),
      ]
      const here = inStep / FRAME_MS
      const ordinary = here / slowness
      const frames = `${here.toFixed(2)} frames here, ${ordinary.toFixed(2)} of an ordinary machine, until all is in step${missed(ordinary > 1)}`
      return `a department, ${view || 'drawn'}: ${frames}; painted in ${(painted / vis).toFixed(3)} × setItems of ${VIS_ITEMS}`
    }),
    ...gestures.flatMap(({ view, frames: { rest, pan, zoom, items }, vis }) => [
      ...[['pan', pan] as const, ['zoom', zoom] as const].map(([name, { frames, tasks }]) => {
        const [slow, still] = [p95(frames), p95(rest)]
        const longest = Math.max(0, ...tasks)
        return `${name}, ${view || 'all'}: a frame takes ${(slow / still).toFixed(2)} × one at rest${missed(slow > SLOWEST_FRAME_MS)}; ${tasks.length} long tasks, the longest ${(longest / vis).toFixed(3)} × setItems of ${VIS_ITEMS}`
      }),
      `items of vis-timeline, ${view || 'all'}: at most ${items}${missed(items > MOST_MARKS)}`,
    ]),
  ]
}
