import type { Page } from '@playwright/test'
import { expect, test } from '../console.ts'
import { MANY_ADDRESS } from '../ports.ts'

/** The colours of a page from one place straight down, a pixel each. */
async function coloursDown(page: Page, x: number, y: number, height: number): Promise<string[]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height } })
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(1, bitmap.height)
      const context = canvas.getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const { data = [] } = context?.getImageData(0, 0, 1, bitmap.height) ?? {}
      return Array.from({ length: bitmap.height }, (_, i) => data.slice(4 * i, 4 * i + 3).join(' '))
    },
    [...picture],
  )
}

test('a rule parts the days of a timeline from what stands below them', async ({ page }) => {
  for (const [title, address] of [
    ['with phases', '/'],
    ['without phases', MANY_ADDRESS],
  ] as const)
    await test.step(title, async () => {
      await page.goto(address)
      const region = page.getByRole('region', { name: '时间线' })
      await expect(region.locator('.vis-timeline')).toBeVisible()
      const corner = await region
        .getByText(/^\d{4}年(?:\d{1,2}月)?$/)
        .first()
        .boundingBox()
      if (corner === null) throw new Error('the timeline has no corner')
      const colours = await coloursDown(page, corner.x + 2, corner.y + corner.height - 4, 8)
      expect(new Set(colours).size).toBe(2)
    })
})
