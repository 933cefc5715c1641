import type { Page } from '@playwright/test'

/** What a page notes of itself while one does something, in ms. */
export interface Noted {
  /** From one frame to the next. */
  frames: number[]
  /** Tasks longer than 50 ms. */
  tasks: number[]
}

declare global {
  interface Window {
    noted?: Noted & { on: boolean }
  }
}

/** Watches a page's frames and long tasks, within the page, whenever it is told to. */
export function watchFrames(): void {
  const noted = { frames: [] as number[], tasks: [] as number[], on: false }
  window.noted = noted
  let last: number | undefined
  const frame = (now: number) => {
    if (noted.on && last !== undefined) noted.frames.push(now - last)
    last = noted.on ? now : undefined
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new PerformanceObserver((list) => {
    if (noted.on) for (const { duration } of list.getEntries()) noted.tasks.push(duration)
  }).observe({ type: 'longtask' })
}

/** The frames and long tasks while something is done; the page watches them already. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<Noted> {
  await page.evaluate(() => {
    Object.assign(window.noted ?? {}, { frames: [], tasks: [], on: true })
  })
  await act()
  return page.evaluate(() => {
    const { noted } = window
    if (noted === undefined) throw new Error('nobody watches the frames')
    noted.on = false
    return { frames: noted.frames, tasks: noted.tasks }
  })
}

/** The number below which a share of some numbers is; not a number of none. */
export function share(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
