import type { Locator, Page } from '@playwright/test'
import { presentedText } from '../../src/reader/presentation.ts'
import { tenArticles } from '../ten-articles.ts'
import { expect, test } from './console.ts'

const edition = tenArticles()

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString().trim() ?? '')
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const richClipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text() ?? ''
  })

/** Drags the pointer from a point of an element, some px from its left, by some px. */
async function drag(page: Page, from: Locator, by: number, left = 8): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const line = await from.evaluate((e) => {
    const rect = e.getClientRects()[0]
    return { x: rect?.x ?? 0, y: (rect?.y ?? 0) + Math.min(12, (rect?.height ?? 0) / 2) }
  })
  await page.mouse.move(line.x + left, line.y)
  await page.mouse.down()
  await page.mouse.move(line.x + left + by, line.y, { steps: 6 })
  await page.mouse.up()
}

/** Selects from the beginning of an element to the end of another, as a drag would. */
async function selectFromTo(from: Locator, to: Locator): Promise<void> {
  const end = await to.elementHandle()
  await from.evaluate((start, end) => {
    if (end !== null) document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length)
  }, end)
}

async function ready(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

test('a triple click takes the whole paragraph, whatever marks stand in it, and quotes it alone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  for (const article of edition.articles.filter(({ id }) =>
    ['mobilisation', 'commentary', 'bus'].includes(id),
  )) {
    await ready(page, `/articles/${article.id}/`)
    for (const block of article.blocks) {
      if (block.type !== 'paragraph') continue
      const paragraph = page.locator(`#p${block.number}`)
      const words = (await paragraph.textContent()) ?? ''
      for (const share of [0.1, 0.9]) {
        const spot = await paragraph.evaluate((e, share) => {
          e.scrollIntoView({ block: 'center', behavior: 'instant' })
          const box = e.getBoundingClientRect()
          const y = box.y + Math.max(16, box.height * share - 16)
          // A press on a link follows it.
          const onText = (x: number) => document.elementFromPoint(x, y)?.closest('a') === null
          const lefts = Array.from({ length: 20 }, (_, i) => box.x + 40 + 16 * i)
          return { x: lefts.find(onText) ?? box.x + 40, y }
        }, share)
        await page.mouse.click(spot.x, spot.y, { clickCount: 3 })
        expect(await selected(page), `${article.id} ¶${block.number}`).toBe(words.trim())
      }
      await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '复制引文' }).click()
      await expect.poll(() => clipboard(page)).toContain(`，第${block.number}段。\n`)
      const [quoted] = (await clipboard(page)).split('\n')
      expect(quoted?.replace(/〔[^〕]*〕/gu, '')).toBe(presentedText(block).trim())
      await page.keyboard.press('Escape')
    }
  }
})

test('a selection made backwards, or with its ends beside the words, is the words it covers', async ({
  page,
}) => {
  await ready(page, '/articles/bus/')
  const copy = async () => {
    await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '复制引文' }).click()
    return clipboard(page)
  }
  // From the next paragraph's beginning back to the one before's end.
  await page.evaluate(() => {
    const [four, five, six] = ['p4', 'p5', 'p6'].map((id) => document.getElementById(id))
    if (!four || !five || !six) throw new Error('no paragraphs')
    document.getSelection()?.setBaseAndExtent(six, 0, four, four.childNodes.length)
  })
  await expect.poll(copy).toContain('，第5段。')
  await page.evaluate(() => {
    const five = document.getElementById('p5')
    if (!five) throw new Error('no paragraph')
    document.getSelection()?.selectAllChildren(five)
  })
  await expect.poll(copy).toContain('，第5段。')
})

test('text is selected from within a link, which a plain press still follows', async ({ page }) => {
  await ready(page, '/articles/women/')
  const date = page.locator('p a[data-event]').first()
  await drag(page, date, 200)
  expect((await selected(page)).length).toBeGreaterThan(8)
  await expect(page).toHaveURL('/articles/women/')
  await drag(page, date, 40)
  expect((await selected(page)).length).toBeGreaterThan(1)
  await expect(page).toHaveURL('/articles/women/')
  const place = page.getByRole('link', { name: /在文中之处|见文/ }).first()
  await place.click()
  await expect(page).toHaveURL(/#org-/)
  const here = page.url()

  const item = page.getByRole('navigation', { name: '文章' }).getByRole('link').nth(3)
  await drag(page, item, 80, 16)
  expect(await selected(page)).toMatch(/\p{Script=Han}{2}/u)
  await expect(page).toHaveURL(here)
  await item.click()
  await expect(page).not.toHaveURL(/women/)
})

test('headlines and sentences of lists are selected as text and opened by a press', async ({ page }) => {
  await ready(page, '/')
  const headline = page.getByRole('heading', { level: 3 }).getByRole('link').first()
  await drag(page, headline, 120)
  expect(await selected(page)).toMatch(/\p{Script=Han}{2}/u)
  await expect(page).toHaveURL('/')
  await ready(page, `/?q=${encodeURIComponent('核酸')}`)
  const sentence = page
    .getByRole('main')
    .locator('li a', { has: page.locator('mark') })
    .first()
  await drag(page, sentence, 120)
  expect(await selected(page)).toMatch(/\p{Script=Han}{2}/u)
  await expect(page).toHaveURL(/\/\?q=/)
  await page.mouse.click(5, 300)
  await sentence.click()
  await expect(page).toHaveURL(/\/articles\/[a-z-]+\/\?q=.*#hit-/)
})

test('a link is pressed again and again, and keeps its address', async ({ page }) => {
  await ready(page, '/articles/women/')
  const link = page.getByRole('main').getByRole('link', { name: '第 2 段' })
  for (let i = 0; i < 2; i++) {
    await link.click({ force: true })
    await expect(page).toHaveURL('/articles/women/#p2')
    await expect(link).toHaveAttribute('href', '#p2')
  }
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/articles/women/#p2')
})

test('a copy from the headline on holds the article and nothing of the page around it', async ({ page }) => {
  for (const id of ['women', 'bus', 'mobilisation']) {
    await ready(page, `/articles/${id}/`)
    const article = edition.articles.find((a) => a.id === id)
    if (article === undefined) throw new Error(`no ${id}`)
    const first = article.blocks.findIndex((block) => block.type === 'headline')
    const last = article.blocks.findIndex((block) => block.type === 'paragraph' && block.number === 2)
    await selectFromTo(page.getByRole('heading', { level: 1 }), page.locator('#p2'))
    await page.keyboard.press('ControlOrMeta+c')
    const plain = (await clipboard(page)).replace(/〔[^〕]*〕/gu, '')
    expect(plain.split('\n\n').sort()).toEqual(
      article.blocks
        .slice(first, last + 1)
        .map((block) => presentedText(block).trim())
        .sort(),
    )
    const rich = await richClipboard(page)
    expect(rich).toContain('</h1>')
    expect(rich).not.toMatch(/<a\b|<button|href=/)
  }
})

test('a part of a line, with a date in it, is copied without a link; a field as ever', async ({ page }) => {
  await ready(page, '/articles/women/')
  await drag(page, page.locator('p a[data-event]').first(), 200)
  const words = await selected(page)
  await page.keyboard.press('ControlOrMeta+c')
  expect(await clipboard(page)).toBe(words)
  expect(await richClipboard(page)).not.toMatch(/<a\b|href=|<p\b/)
  const box = page.getByRole('searchbox', { name: '搜索全文' })
  await box.fill('核酸')
  await box.selectText()
  await page.keyboard.press('ControlOrMeta+c')
  expect(await clipboard(page)).toBe('核酸')
})

test("a copy from home's list holds headlines and text, no buttons and no facts", async ({ page }) => {
  await ready(page, '/?org=women,bus')
  const articles = page.getByRole('main').getByRole('article')
  await page.evaluate(() => {
    const main = document.querySelector('main')
    const last = document.querySelector('main article:last-of-type')
    if (main && last) document.getSelection()?.setBaseAndExtent(main, 0, last, last.childNodes.length)
  })
  await page.keyboard.press('ControlOrMeta+c')
  const plain = await clipboard(page)
  expect(plain).toContain((await articles.first().getByRole('heading').textContent()) ?? '-')
  expect(plain).not.toMatch(/清除|×|未署名|原文有缺/)
  expect(await richClipboard(page)).not.toMatch(/<a\b|<button|<input/)
})

test('beside its source, one copies of the one in which one began', async ({ page }) => {
  await ready(page, '/articles/mobilisation/')
  await page.getByRole('button', { name: '原文' }).click()
  const source = page.getByRole('list', { name: '原文' })
  await expect(source.first()).toBeVisible()
  await selectFromTo(page.getByRole('heading', { level: 1 }), page.locator('#p3'))
  await page.keyboard.press('ControlOrMeta+c')
  expect(await clipboard(page)).not.toMatch(/11月30日,|^#/m)
  await selectFromTo(source.nth(3), source.nth(5))
  await page.keyboard.press('ControlOrMeta+c')
  const lines = await clipboard(page)
  expect(lines).toContain('11月30日,我市召开')
  expect(lines).not.toMatch(/11月30日，|上接第|接第\d|^\d+$/m)
})

test.describe('over plain http, where there is no clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
  })

  test("the timeline's link and a reference are offered to copy by hand", async ({ page, baseURL }) => {
    await ready(page, '/?org=women')
    const timeline = page.getByRole('region', { name: '时间线' })
    await timeline.getByRole('button', { name: '存图' }).click()
    await timeline.getByRole('button', { name: '复制时间线链接' }).click()
    const field = timeline.getByRole('textbox', { name: /自行复制/ })
    await expect(field).toHaveValue(`${baseURL}?org=women`)
    await expect(field).toBeFocused()
    await expect(field).toBeInViewport({ ratio: 1 })
    await expect(timeline.getByText('未能保存')).toHaveCount(0)
    await page.goto('/articles/women/')
    await page.getByRole('button', { name: '引用' }).click()
    await page.getByRole('button', { name: '复制 2025 格式' }).click()
    await expect(page.getByRole('textbox', { name: /自行复制/ })).toHaveValue(/\[N\/OL\]/)
  })

  test('a quotation is offered with its line ends, within the window', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await ready(page, '/articles/women/')
    await page.evaluate(() => {
      const two = document.getElementById('p2')
      if (two) document.getSelection()?.selectAllChildren(two)
    })
    await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '复制引文' }).click()
    const field = page.getByRole('textbox', { name: /自行复制/ })
    await expect(field).toHaveValue(/\n——.*\nhttp/)
    const box = await field.boundingBox()
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  })
})

test("a join's mark names itself by no number of another entry", async ({ page }) => {
  await ready(page, '/articles/mobilisation/')
  const joins = page.locator('a[id^="join-"]')
  expect(await joins.count()).toBeGreaterThan(0)
  for (const join of await joins.all()) await expect(join).toHaveAccessibleName('接排')
  for (const mark of await page.locator('main a[href^="#about-"][data-number]').all()) {
    const number = await mark.getAttribute('data-number')
    const about = page.locator((await mark.getAttribute('href')) ?? '')
    await expect(about.getByRole('link')).toHaveText(number ?? '-')
  }
})
