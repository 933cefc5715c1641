import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../console.ts'
import { pause } from '../page-time.ts'
import { openLive, openLiveAnew, query } from './live.ts'

interface Point {
  x: number
  y: number
}

async function middle(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The middles of the days of the axis, by their number. */
async function daysOf(region: Locator): Promise<(day: number) => Point> {
  const days = await region.locator('[data-day]').evaluateAll((all) =>
    all.map((day) => {
      const { left, top, width, height } = day.getBoundingClientRect()
      const number = Number(day.getAttribute('data-day')?.slice(8))
      return [number, { x: left + width / 2, y: top + height / 2 }] as const
    }),
  )
  const places = new Map(days)
  return (day) => places.get(day) ?? { x: Number.NaN, y: Number.NaN }
}

/** The numbers of the days that the axis shows as chosen. */
function shownDays(region: Locator): Promise<string[]> {
  return region.locator('[data-day]').evaluateAll((days) => {
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper')
    const probe = document.body.appendChild(document.createElement('i'))
    probe.setAttribute('hidden', '')
    probe.style.color = paper
    const { color } = getComputedStyle(probe)
    probe.remove()
    return days
      .filter((day) => getComputedStyle(day).color === color)
      .map((day) => day.getAttribute('data-day')?.slice(8) ?? '')
  })
}

const press = async (page: Page, at: Point) => {
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
}

test('a drag over days', async ({ page }) => {
  await test.step('a press that leaves the axis and is released there chooses nothing, and nothing goes on', async () => {
    const { region } = await openLive(page, '/')
    const day = await daysOf(region)
    await press(page, day(16))
    await page.mouse.move(day(16).x, day(16).y + 300, { steps: 4 })
    await page.mouse.up()
    await page.mouse.move(day(24).x, day(24).y, { steps: 6 })
    expect(await shownDays(region)).toEqual([])
    await page.mouse.move(day(24).x, 850)
    expect(await shownDays(region)).toEqual([])
    expect(query(page)).toBe('')
  })
  await test.step('a run is chosen wherever the pointer is released', async () => {
    const { region } = await openLiveAnew(page, '/')
    const day = await daysOf(region)
    await press(page, day(16))
    await page.mouse.move(day(19).x, day(19).y + 300, { steps: 5 })
    await expect.poll(() => shownDays(region)).toEqual(['16', '17', '18', '19'])
    await page.mouse.up()
    await expect(page).toHaveURL('/?from=2022-11-16&to=2022-11-19')
    await page.mouse.move(day(24).x, day(24).y, { steps: 6 })
    expect(await shownDays(region)).toEqual(['16', '17', '18', '19'])
  })
  await test.step('a quick drag keeps its end', async () => {
    const { region } = await openLiveAnew(page, '/')
    const day = await daysOf(region)
    for (const [from, to] of [
      [21, 25],
      [28, 14],
      [15, 16],
      [20, 29],
      [30, 27],
      [13, 18],
      [22, 24],
      [26, 19],
    ] as const) {
      const [first, last] = from < to ? [from, to] : [to, from]
      await press(page, day(from))
      // In one task: the release comes before anything is drawn.
      await Promise.all([page.mouse.move(day(to).x, day(to).y), page.mouse.up()])
      await expect
        .poll(() => shownDays(region), { message: `${from} to ${to}` })
        .toEqual(Array.from({ length: last - first + 1 }, (_, n) => String(first + n)))
    }
  })
  await test.step('Enter on a day works after a drag that ended elsewhere', async () => {
    const { region } = await openLiveAnew(page, '/')
    const day = await daysOf(region)
    await press(page, day(16))
    await page.mouse.move(day(19).x, day(19).y + 300, { steps: 5 })
    await page.mouse.up()
    await region.getByRole('button', { name: /^11月22日/ }).press('Enter')
    await expect(page).toHaveURL('/?from=2022-11-22&to=2022-11-22')
  })
})

const CALLED_OFF: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['a window that is left', (page) => page.evaluate(() => window.dispatchEvent(new Event('blur')))],
  ['a menu', (page) => page.mouse.down({ button: 'right' })],
  [
    'a second finger',
    (page) =>
      page.evaluate(() =>
        document.body.dispatchEvent(
          new PointerEvent('pointerdown', { pointerId: 9, pointerType: 'touch', bubbles: true }),
        ),
      ),
  ],
  [
    'the browser',
    (page) =>
      page.evaluate(() =>
        document.body.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1, bubbles: true })),
      ),
  ],
]

test('what calls a drag over days off: the choice is as it was, and the next press works', async ({
  page,
}) => {
  await page.goto('/issues/')
  for (const [name, callOff] of CALLED_OFF) {
    await test.step(name, async () => {
      const { region } = await openLiveAnew(page, '/?from=2022-11-29')
      const day = await daysOf(region)
      await press(page, day(16))
      await page.mouse.move(day(20).x, day(20).y, { steps: 5 })
      await expect.poll(() => shownDays(region)).toEqual(['16', '17', '18', '19', '20'])
      await callOff(page)
      await expect.poll(() => shownDays(region)).toEqual(['29', '30'])
      await page.mouse.move(day(24).x, day(24).y, { steps: 4 })
      await page.mouse.up({ button: 'right' })
      await page.mouse.up()
      expect(await shownDays(region)).toEqual(['29', '30'])
      await expect(page).toHaveURL('/?from=2022-11-29')
      await page.keyboard.press('Escape')
      await region.getByRole('button', { name: /^11月22日/ }).click()
      await expect(page).toHaveURL('/?from=2022-11-22&to=2022-11-22')
    })
  }
})

/** Where the live drawing's marks stand. */
function places(marks: Locator): Promise<number[]> {
  return marks.evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().left)))
}

test('what calls a pan off: the window is as it was', async ({ page }) => {
  await page.goto('/issues/')
  for (const [name, callOff] of CALLED_OFF) {
    if (name === 'a second finger') continue
    await test.step(name, async () => {
      const address = '/?window=2022-11-20/2022-11-25'
      const { frame, marks } = await openLiveAnew(page, address)
      const before = await places(marks)
      const at = await middle(frame)
      await press(page, at)
      await page.mouse.move(at.x + 200, at.y, { steps: 8 })
      await expect.poll(() => places(marks)).not.toEqual(before)
      await callOff(page)
      await expect.poll(() => places(marks)).toEqual(before)
      await page.mouse.move(at.x + 400, at.y, { steps: 8 })
      expect(await places(marks)).toEqual(before)
      await page.mouse.up({ button: 'right' })
      await page.mouse.up()
      await page.mouse.move(at.x, at.y, { steps: 8 })
      await pause(page, 500)
      expect(await places(marks)).toEqual(before)
      expect(query(page)).toBe('?window=2022-11-20/2022-11-25')
    })
  }
})

test('a pan that comes back to where it began opens nothing, and no card stands in its way', async ({
  page,
}) => {
  const { marks } = await openLive(page, '/?window=2022-11-20/2022-11-25')
  const at = await middle(marks.filter({ hasText: '滞留园区人员' }))
  await press(page, at)
  await page.mouse.move(at.x + 120, at.y, { steps: 8 })
  await pause(page, 300)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.mouse.move(at.x, at.y, { steps: 8 })
  await page.mouse.up()
  await pause(page, 300)
  expect(new URL(page.url()).pathname).toBe('/')
})
