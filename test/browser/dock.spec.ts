import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { deploy } from './deployment.ts'

interface Box {
  words: string
  top: number
  bottom: number
  left: number
  right: number
}

/** The bars at the foot of the window. */
function bars(page: Page): Promise<Box[]> {
  return page.locator('[data-dock] button').evaluateAll((buttons) => {
    const found = new Set(buttons.flatMap((button) => button.closest('[data-dock] div:not(:empty)') ?? []))
    return [...found].map((bar) => {
      const { top, bottom, left, right } = bar.getBoundingClientRect()
      return { words: bar.textContent ?? '', top, bottom, left, right }
    })
  })
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.words} / ${other.words}`),
  )
}

test.describe('with an update', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a notice, the hits and an update stack, nothing stays behind them, and what is put off gives the focus back', async ({
    page,
  }, info) => {
    const site = await deploy(info.outputPath('site'))
    await page.goto(site.url)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await site.redeploy()
    await test.step('an update that is put off gives the focus back to where it was', async () => {
      await page.reload()
      const box = page.getByRole('checkbox').first()
      await box.focus()
      await page.getByRole('button', { name: '稍后' }).press('Enter')
      await expect(box).toBeFocused()
    })
    await page.goto(`${site.url}articles/bus/?q=疫情#p2:没有这样的词句`)
    const next = page.getByRole('button', { name: '下一处' })
    const accept = page.getByRole('button', { name: '更新' })
    const close = page.getByRole('button', { name: '关闭提示' })
    for (const width of [1440, 390]) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 })
        if (width === 390) await page.reload()
        for (const button of [next, accept, close]) await expect(button).toBeVisible()
        const shown = await bars(page)
        expect(shown.length).toBe(3)
        expect(overlapping(shown)).toEqual([])
        for (const bar of shown) {
          expect(bar.left).toBeGreaterThanOrEqual(0)
          expect(bar.right).toBeLessThanOrEqual(width)
        }
        for (const button of [next, accept, close]) await button.click({ trial: true })
        // The hits keep their place when the others go.
        const before = await next.boundingBox()
        await page.getByRole('button', { name: '稍后' }).click()
        await close.click()
        expect(await next.boundingBox()).toEqual(before)
        // The foot of the page scrolls clear of the bar.
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
        const foot = await page.getByRole('contentinfo').last().getByRole('link').boundingBox()
        const [hits] = await bars(page)
        expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(hits?.top ?? 0)
      })
    }
    await site.stop()
  })
})

test('the toolbar of a selection at the foot of the window is not covered by the bar of hits', async ({
  page,
}) => {
  await page.goto('/articles/bus/?q=疫情')
  await expect(page.getByRole('button', { name: '下一处' })).toBeVisible()
  const paragraph = page.locator('#p5')
  for (const above of [4, 30, 60, 90]) {
    await paragraph.evaluate((element, above) => {
      document.getSelection()?.removeAllRanges()
      const { bottom } = element.getBoundingClientRect()
      window.scrollBy({ top: bottom - (innerHeight - above), behavior: 'instant' })
      document.getSelection()?.selectAllChildren(element)
    }, above)
    const toolbar = page.getByRole('toolbar', { name: '所选文字' })
    for (const name of ['复制链接', '复制引文']) {
      await toolbar.getByRole('button', { name }).click({ trial: true })
    }
    await expect(async () => {
      const [bar, hits] = await Promise.all([
        toolbar.boundingBox(),
        page.getByRole('group', { name: /在本文/ }).boundingBox(),
      ])
      expect((bar?.y ?? 0) + (bar?.height ?? 0), `${above} px above`).toBeLessThanOrEqual(hits?.y ?? 0)
    }).toPass()
  }
})
