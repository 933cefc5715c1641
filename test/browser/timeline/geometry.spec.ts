import type { Locator, Page } from '@playwright/test'
import { clipLabel, textWidth } from '../../../src/reader/timeline/label.ts'
import { tenArticles } from '../../ten-articles.ts'
import { searchThere } from '../all-there.ts'
import { expect, test } from '../console.ts'
import { atRest } from '../page-time.ts'
import { openLive, openLiveAnew } from './live.ts'

interface Box {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The boxes of all words that the live drawing shows, as the browser set them, and of the frame about them. */
async function drawnWords(page: Page): Promise<{ frame: Box; words: Box[] }> {
  return page.evaluate(() => {
    const frame = document.querySelector('.vis-timeline')
    if (frame === null) throw new Error('no drawing')
    const box = (text: string, { left, right, top, bottom }: DOMRect) => ({ text, left, right, top, bottom })
    const words = [...frame.querySelectorAll('a[data-key] > span:last-child')]
      .filter((label) => label.checkVisibility({ visibilityProperty: true }))
      .map((label) => {
        const range = document.createRange()
        range.selectNodeContents(label)
        return box(label.textContent ?? '', range.getBoundingClientRect())
      })
    return { frame: box('', frame.getBoundingClientRect()), words }
  })
}

async function expectLegible(page: Page) {
  const { frame, words } = await drawnWords(page)
  expect(words.length).toBeGreaterThan(0)
  for (const word of words) {
    expect(word.left, word.text).toBeGreaterThanOrEqual(frame.left - 1)
    expect(word.right, word.text).toBeLessThanOrEqual(frame.right + 1)
    for (const other of words) {
      const apart =
        other === word ||
        other.right <= word.left ||
        other.left >= word.right ||
        other.bottom <= word.top ||
        other.top >= word.bottom
      expect(apart, `${word.text} and ${other.text}`).toBe(true)
    }
  }
}

const WINDOWS = [
  '',
  '2022-11-13/2022-11-24',
  '2022-11-19/2022-11-30',
  '2022-11-26/2022-11-30',
  '2022-11-29/2022-11-29',
]

test('no words touch or are cut at any width, in any lanes, at any zoom', async ({ page }) => {
  await page.goto('/issues/')
  await searchThere(page)
  for (const lanes of ['departments', 'one', 'articles'])
    for (const window of WINDOWS)
      await test.step(`lanes by ${lanes} ${window}`, async () => {
        await page.setViewportSize({ width: 1024, height: 1000 })
        await openLiveAnew(page, `/?lanes=${lanes}${window === '' ? '' : `&window=${window}`}`)
        for (const width of [1024, 1440, 2560]) {
          await page.setViewportSize({ width, height: 1000 })
          // Address and width take effect a frame after the drawing that was there.
          await atRest(page)
          await expect(() => expectLegible(page)).toPass()
        }
      })
})

test('lane names and labels', async ({ page }) => {
  await test.step('lane names are not cut', async () => {
    const { region } = await openLive(page, '/')
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 1000 })
      await atRest(page)
      const cut = await region
        .getByRole('list', { name: '栏' })
        .getByRole('button')
        .evaluateAll(
          (buttons) =>
            buttons.filter((b) => b.scrollWidth > b.clientWidth || b.scrollHeight > b.clientHeight).length,
        )
      expect(cut).toBe(0)
    }
  })
  await test.step('the estimate of a label is never narrower than the label as it is set', async () => {
    const { marks } = await openLiveAnew(page, '/')
    const samples = [
      ...tenArticles().events.map((event) => event.label),
      ...[
        '连续4天',
        'WWWW',
        'mmmm',
        '8888',
        '“巩固清零”',
        '2022-11',
        '（A、B）',
        '90多名',
        '——',
        '100%',
        'AaBbCc测试',
      ],
    ].map((text) => clipLabel(text))
    const widths = await marks.first().evaluate((mark, texts) => {
      const label = mark.lastElementChild
      if (!(label instanceof HTMLElement)) throw new Error('no label')
      const size = Number.parseFloat(getComputedStyle(label).fontSize)
      const before = label.textContent
      const range = document.createRange()
      const measured = texts.map((text) => {
        label.textContent = text
        range.selectNodeContents(label)
        return range.getBoundingClientRect().width / size
      })
      label.textContent = before
      return measured
    }, samples)
    for (const [index, text] of samples.entries()) {
      expect(textWidth(text), text).toBeGreaterThanOrEqual((widths[index] ?? 0) - 0.01)
    }
  })
})

test('the height is the same under every filter, and nothing shifts when the live drawing arrives', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const heights = new Set<number>()
  for (const filter of ['', '?org=women', '?from=2022-11-21&to=2022-11-21', '?q=核酸', '?org=bus,huiyuan']) {
    const { region } = await (filter === '' ? openLive : openLiveAnew)(page, `/${filter}`)
    heights.add((await region.boundingBox())?.height ?? 0)
    if (filter === '') expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
  }
  expect(heights.size).toBe(1)
})

test('the static drawing stands where the live one will', async ({ page, browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  })
  const still = await context.newPage()
  await still.goto('/')
  const places = (marks: Element[]) =>
    marks.map((mark) => {
      const frame = mark.closest('.vis-timeline, svg[role=group]')?.getBoundingClientRect()
      const { left, top } = mark.getBoundingClientRect()
      return {
        key: mark.getAttribute('data-key'),
        left: left - (frame?.left ?? 0),
        top: top - (frame?.top ?? 0),
      }
    })
  const drawn = still.locator('svg a[data-key]')
  await expect(drawn).toHaveCount(11)
  const before = await drawn.evaluateAll(places)
  const { marks } = await openLive(page, '/')
  for (const live of await marks.evaluateAll(places)) {
    const place = before.find(({ key }) => key === live.key)
    expect(Math.abs(live.top - (place?.top ?? Number.NaN)), `${live.key}`).toBeLessThan(1.5)
    expect(Math.abs(live.left - (place?.left ?? Number.NaN)), `${live.key}`).toBeLessThan(3)
  }
  await still.locator('svg a[data-key="women:women/women-in-community"]').click()
  await expect(still).toHaveURL('/articles/women/#women-in-community')
  await context.close()
})

/** Marks by their words, and the first and the last day that each stands for. */
const DAYS = [
  ['“巩固清零”工作动员会', '2022-11-30', '2022-11-30'],
  ['接到包联通知', '2022-11-21', '2022-11-21'],
  ['连续4天', '2022-11-26', '2022-11-29'],
  ['滞留园区人员', '2022-11-23', '2022-11-23'],
  ['下沉社区', '2022-11-29', '2022-11-29'],
] as const

/** The boxes of the days of the axis, and of the bodies of the marks that show, by their words. */
function daysAndMarks(region: Locator) {
  return region.evaluate((timeline) => {
    const box = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return { left, right }
    }
    const marks = [...timeline.querySelectorAll('.vis-timeline a[data-key]')].filter((mark) =>
      mark.checkVisibility({ visibilityProperty: true }),
    )
    return {
      days: [...timeline.querySelectorAll('[data-day]')].map((day) => ({
        day: day.getAttribute('data-day') ?? '',
        ...box(day),
      })),
      marks: marks.map((mark) => ({
        words: mark.textContent,
        ...box(mark.querySelector('span') ?? mark),
      })),
    }
  })
}

async function expectOnTheirDays(region: Locator) {
  const { days, marks } = await daysAndMarks(region)
  const column = (named: string) => days.find(({ day }) => day === named)
  for (const [words, from, to] of DAYS) {
    const body = marks.find((mark) => mark.words.includes(words))
    expect(body?.left, words).toBeGreaterThanOrEqual((column(from)?.left ?? Number.NaN) - 1)
    expect(body?.right, words).toBeLessThanOrEqual((column(to)?.right ?? Number.NaN) + 1)
  }
}

for (const timezoneId of ['Asia/Shanghai', 'America/Los_Angeles', 'UTC']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })
    test('every mark stands on its own day', async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 900 })
      const { region } = await openLive(page, '/')
      for (const width of [1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await atRest(page)
        await expect(() => expectOnTheirDays(region)).toPass()
      }
    })
  })
}
