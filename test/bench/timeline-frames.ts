import type { Page } from '@playwright/test'
import { framesWhile, type Noted } from './frames.ts'

/** What gestures on the timeline cost: all their frames, and the long tasks until the page is at rest again. */
export interface GestureFrames {
  /** The frames of the page at rest, before any gesture. */
  rest: number[]
  pan: Noted
  zoom: Noted
  /** The most items that vis-timeline was handed at a time. */
  items: number
}

const REST_MS = 1000
const STEPS = 40
const STEP_MS = 20
/** A gesture comes to rest 0.3 s after its last step, and the drawing for the new window follows. */
const SETTLE_MS = 800
/** Turns of the wheel between drags: inwards from all of the span to a few days, and out again. */
const ZOOMS = [-8, -8, -24, 12, 30]

/** Zooms the timeline by the wheel and drags it to and fro, in windows of many widths. */
export async function moveTimeline(page: Page): Promise<GestureFrames> {
  const box = await page.locator('.vis-center').first().boundingBox()
  if (box === null) throw new Error('the drawing does not show')
  const seen = Math.min(box.y + box.height, page.viewportSize()?.height ?? 0)
  const [x, y] = [box.x + box.width / 2, (Math.max(box.y, 0) + seen) / 2]
  const { mouse, keyboard } = page
  let items = 0
  const gesture = async (all: Noted, act: () => Promise<void>) => {
    const moving = await framesWhile(page, act)
    const settling = await framesWhile(page, () => page.waitForTimeout(SETTLE_MS))
    all.frames.push(...moving.frames)
    all.tasks.push(...moving.tasks, ...settling.tasks)
    items = Math.max(items, await page.locator('.vis-item').count())
  }
  const drag = async () => {
    await mouse.down()
    for (let step = 1; step <= STEPS; step++) {
      await mouse.move(x + Math.sin((step / STEPS) * 2 * Math.PI) * (box.width / 4), y)
      await page.waitForTimeout(STEP_MS)
    }
    await mouse.up()
  }
  const turn = async (steps: number) => {
    await keyboard.down('Control')
    for (let step = 0; step < Math.abs(steps); step++) {
      await mouse.wheel(0, Math.sign(steps) * 120)
      await page.waitForTimeout(STEP_MS)
    }
    await keyboard.up('Control')
  }
  await mouse.move(x, y)
  const { frames: rest } = await framesWhile(page, () => page.waitForTimeout(REST_MS))
  const [pan, zoom]: [Noted, Noted] = [
    { frames: [], tasks: [] },
    { frames: [], tasks: [] },
  ]
  for (const steps of ZOOMS) {
    await gesture(zoom, () => turn(steps))
    await gesture(pan, drag)
  }
  return { rest, pan, zoom, items }
}
