import type { Page } from '@playwright/test'
import { expect, test } from '../console.ts'
import { pause } from '../page-time.ts'
import { openLive } from './live.ts'

interface Mark {
  key: string
  x: number
  y: number
}

/** The middles of the marks that show, from above down. */
function shownMarks(page: Page): Promise<Mark[]> {
  return page.locator('.vis-timeline a[data-key]:visible').evaluateAll((links) =>
    links
      .map((link) => {
        const { left, top, width, height } = link.getBoundingClientRect()
        return { key: link.getAttribute('data-key') ?? '', x: left + width / 2, y: top + height / 2 }
      })
      .sort((a, b) => a.y - b.y),
  )
}

function markAt(page: Page, { x, y }: Mark): Promise<string | null | undefined> {
  return page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-key]')?.getAttribute('data-key'),
    { x, y },
  )
}

/** Goes straight from each mark to each further down, and holds that none of the ways ends in a card. */
async function expectWaysBetweenMarks(page: Page): Promise<void> {
  const marks = await shownMarks(page)
  const card = page.getByRole('tooltip')
  for (const [index, from] of marks.entries()) {
    for (const to of marks.slice(index + 1)) {
      await page.mouse.move(4, 880)
      await page.mouse.move(from.x, from.y)
      await expect(card).toBeVisible()
      await page.mouse.move(to.x, to.y, { steps: 12 })
      await expect.poll(() => markAt(page, to), { message: `${from.key} → ${to.key}` }).toBe(to.key)
    }
  }
  expect(marks.length).toBeGreaterThan(9)
}

test('no straight way from one mark to another ends in a card, at 1440 px', async ({ page }) => {
  test.setTimeout(180_000)
  await openLive(page, '/')
  await expectWaysBetweenMarks(page)
})

test('no straight way from one mark to another ends in a card, in lanes by articles at 1024 px', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1024, height: 900 })
  await openLive(page, '/?lanes=articles')
  await expectWaysBetweenMarks(page)
})

test('the pointer can go into a card, where it stays, and through it to another mark', async ({ page }) => {
  const { marks } = await openLive(page, '/')
  const card = page.getByRole('tooltip')
  const shown = await shownMarks(page)
  await test.step('the pointer can go into the card of every mark', async () => {
    for (const { key, x, y } of shown) {
      await page.mouse.move(4, 880)
      await expect(card).toHaveCount(0)
      await page.mouse.move(x, y)
      await expect(card).toBeVisible()
      const words = await card.textContent()
      await card.hover().catch((error: unknown) => {
        throw new Error(`${key}: ${String(error)}`)
      })
      await pause(page, 500)
      await expect(card).toHaveText(words ?? '')
    }
    await page.mouse.move(4, 880)
    await expect(card).toHaveCount(0)
  })
  await test.step('a card that the pointer rests in is meant: it stays and its words can be selected', async () => {
    await marks.filter({ hasText: '下沉社区' }).hover()
    await card.hover()
    await pause(page, 700)
    const words = await card.locator('p').nth(1).boundingBox()
    if (words === null) throw new Error('no words')
    await page.mouse.move(words.x + 20, words.y + 14)
    await page.mouse.down()
    await page.mouse.move(words.x + 160, words.y + 14, { steps: 5 })
    await page.mouse.move(words.x + 160, 890, { steps: 5 })
    await pause(page, 600)
    await expect(card).toBeVisible()
    expect(await page.evaluate(() => document.getSelection()?.toString().length)).toBeGreaterThan(3)
    await page.mouse.up()
    await expect(card).toHaveCount(0)
  })
  await test.step('a card hides when the pointer goes through it to another mark', async () => {
    const [from, ...others] = shown
    const to = others.at(-1)
    if (from === undefined || to === undefined) throw new Error('one mark only')
    await page.mouse.move(from.x, from.y)
    await expect(card).toBeVisible()
    await card.evaluate((element) => {
      element.style.setProperty('width', '100vw')
      element.style.setProperty('height', '100vh')
    })
    await page.mouse.move(to.x, to.y, { steps: 10 })
    await expect.poll(() => markAt(page, to)).toBe(to.key)
    await expect(page.locator(`.vis-timeline [data-key="${to.key}"]`)).toHaveAccessibleDescription(/./)
  })
})
