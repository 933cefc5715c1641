import type { Page } from '@playwright/test'

/** From a press on a department to what it shows, in ms. */
export interface Press {
  /** Until the list, the counts, the status and the address are in step. */
  inStep: number
  /** Until the frame that shows them. */
  painted: number
}

declare global {
  interface Window {
    presses?: Press[]
  }
}

/** Times each press on a checkbox, within the page: from the click to what the status says next. */
function timePresses(): void {
  const presses: Press[] = []
  window.presses = presses
  const said = () => document.querySelector('main [role=status]')?.textContent
  let pressed: { at: number; said: string | null | undefined } | undefined
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLInputElement) pressed = { at: performance.now(), said: said() }
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (pressed === undefined || said() === pressed.said) return
    const { at } = pressed
    pressed = undefined
    const inStep = performance.now() - at
    requestAnimationFrame(() => {
      setTimeout(() => presses.push({ inStep, painted: performance.now() - at }))
    })
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Gets a page ready for {@link pressDepartments}. */
export async function watchPresses(page: Page): Promise<void> {
  await page.evaluate(timePresses)
}

/** Presses one department's checkbox after the other, so many times, and says how long each took. */
export async function pressDepartments(page: Page, times: number): Promise<Press[]> {
  const boxes = page.getByRole('group', { name: '部门' }).getByRole('listitem').getByRole('checkbox')
  const count = await boxes.count()
  const before = await page.evaluate(() => window.presses?.length ?? 0)
  for (let i = 0; i < times; i++) {
    const box = boxes.nth(i % count)
    await box.click()
    await page.waitForFunction((done) => (window.presses?.length ?? 0) > done, before + i)
  }
  return page.evaluate((done) => window.presses?.slice(done) ?? [], before)
}
