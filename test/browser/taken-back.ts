import type { Page } from '@playwright/test'

/** Notes every checkbox that is seen otherwise than the reader left it; called before the page. */
export async function watchTakenBack(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const takenBack: string[] = []
    Reflect.set(window, 'takenBack', takenBack)
    const left = new Map<HTMLInputElement, boolean>()
    addEventListener(
      'change',
      ({ target }) => target instanceof HTMLInputElement && left.set(target, target.checked),
      true,
    )
    // A message comes as soon as the present task is over: what is put right before then is never seen.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      for (const [box, checked] of left) if (box.checked !== checked) takenBack.push(box.value)
    }
    const checked = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')
    Object.defineProperty(HTMLInputElement.prototype, 'checked', {
      ...checked,
      set(this: HTMLInputElement, next: boolean) {
        checked?.set?.call(this, next)
        port2.postMessage(undefined)
      },
    })
  })
  return () => page.evaluate(() => Reflect.get(window, 'takenBack'))
}
