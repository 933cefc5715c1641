import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect } from '../console.ts'
import { test } from './large-edition.ts'

const Restyling = z.object({
  name: z.literal('UpdateLayoutTree'),
  args: z.object({ elementCount: z.number() }),
})

/** How many elements get a style anew each time that the browser works out styles while something is done. */
async function restyled(page: Page, act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const counts: number[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const { data } = Restyling.safeParse(event)
      if (data !== undefined) counts.push(data.args.elementCount)
    }
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  return counts
}

/** Counts how often each mark is put into the drawing from now on; gives the most. */
async function watchMarks(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle(() => {
    const times = new Map<Node, number>()
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof Element && node.matches('.vis-item')) times.set(node, (times.get(node) ?? 0) + 1)
    }).observe(document.body, { subtree: true, childList: true })
    return times
  })
  return () => counted.evaluate((times) => Math.max(0, ...times.values()))
}

test('a pan gives new styles to less than half of what stands in the drawing, and puts no mark back', async ({
  page,
  large,
}) => {
  await page.goto(`${large}?full=rest&window=2019-02-01/2020-01-31`)
  const centre = page.locator('.vis-center').first()
  await expect(page.locator('.vis-timeline')).toBeVisible()
  const box = await centre.boundingBox()
  if (box === null) throw new Error('the drawing does not show')
  const [x, y] = [box.x + box.width / 2, box.y + 100]
  await page.mouse.move(x, y)
  const all = await page.getByRole('region', { name: '时间线' }).locator('*').count()
  const most = await watchMarks(page)
  await page.mouse.down()
  const counts = await restyled(page, async () => {
    for (let step = 1; step <= 20; step++) {
      await page.mouse.move(x - step * 15, y)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  })
  await page.mouse.up()
  expect(counts.length).toBeGreaterThan(20)
  expect(Math.max(...counts)).toBeLessThan(all / 2)
  expect(await most()).toBeLessThanOrEqual(1)
})
