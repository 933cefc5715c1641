import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, test } from './console.ts'

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

/** Selects, as a reader would with the pointer, from some words of the page up to the end of others. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const find = (words: string, edge: 'start' | 'end') => {
        const walker = document.createTreeWalker(
          document.querySelector('main') ?? document,
          NodeFilter.SHOW_TEXT,
        )
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1
          if (at !== -1) return { node, offset: at + (edge === 'end' ? words.length : 0) }
        }
        throw new Error(`no ${words} on the page`)
      }
      const start = find(first ?? '', 'start')
      const end = find(last ?? '', 'end')
      document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
    },
    [from, to],
  )
}

const toolbar = (page: Page) => page.getByRole('toolbar', { name: '所选文字' })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
/** The text that is highlighted because the address names it; empty when none is. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map((range) => range.toString()).join('|'))
const inView = (page: Page) =>
  page.evaluate(() => {
    const range = [...(CSS.highlights.get('passage') ?? [])][0]
    const box = range instanceof Range ? range.getBoundingClientRect() : undefined
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight
  })

async function copyLink(page: Page): Promise<string> {
  await toolbar(page).getByRole('button', { name: '复制链接' }).click()
  await expect(toolbar(page).getByText('已复制')).toBeVisible()
  return clipboard(page)
}

test('a link to words leads to them, cold and where it stands', async ({ page, baseURL }) => {
  await test.step('selected words have a readable link that works cold', async () => {
    await page.goto('/articles/policy-office/?org=policy-office')
    await expect(toolbar(page)).toHaveCount(0)
    await select(page, '召开线上会议', '召开线上会议')
    await expect(toolbar(page)).toBeVisible()
    const link = await copyLink(page)
    // Programs that find links in a text cut them at the first Chinese character.
    expect(link).toBe(`${baseURL}articles/policy-office/#p2:${encodeURIComponent('召开线上会议')}`)
    await expect(toolbar(page)).toContainText(`${baseURL}articles/policy-office/#p2:召开线上会议`)
    await page.goto('about:blank')
    await page.goto(link)
    await expect.poll(() => highlighted(page)).toBe('召开线上会议')
    await expect.poll(() => inView(page)).toBe(true)
    await page.goto('about:blank')
    await page.goto(decodeURI(link))
    await expect.poll(() => highlighted(page)).toBe('召开线上会议')
  })
  await test.step('a link across paragraphs, a join and a gap leads back to the same words', async () => {
    await page.goto('/articles/mobilisation/')
    await expect(page.getByText('〔此前缺〕')).toBeVisible()
    await select(page, '何向荣、李润军参加。', '要综合协调')
    const link = await copyLink(page)
    await page.goto('about:blank')
    await page.goto(link)
    await expect.poll(() => highlighted(page)).toMatch(/^何向荣[\s\S]*挥调度中心要综合协调$/)
    await expect.poll(() => inView(page)).toBe(true)
  })
  await test.step('a link whose words hold signs that addresses reserve leads to them', async () => {
    for (const words of ['早上7/00，气温', '早上7;00，气温', '早上7&00=气温?#', '早上700,温-15']) {
      await page.goto('about:blank')
      await page.goto(`/articles/women/#p2:${encodeURIComponent(words)}`)
      await expect.poll(() => highlighted(page), words).toMatch(/^早上7:00，气温/)
      await expect(page.getByText('链接所引的词句')).toHaveCount(0)
    }
  })
  await test.step('a link whose words have changed says so and shows the nearest passage', async () => {
    await page.goto('/articles/policy-office/#p2:召开线上视频会议,制定工作计划')
    await expect(page.getByText('链接所引的词句后来有改动')).toBeVisible()
    await expect.poll(() => highlighted(page)).toMatch(/^召开线上会议，制定工作/)
    await expect.poll(() => inView(page)).toBe(true)
    await page.getByRole('button', { name: '关闭提示' }).click()
    await expect(page.getByText('链接所引的词句后来有改动')).toHaveCount(0)
  })
  await test.step('a link whose words stand elsewhere, or nowhere, says so', async () => {
    await page.goto('about:blank')
    await page.goto('/articles/policy-office/#p1:召开线上会议')
    await expect(page.getByText('链接所引的词句现在在第2段')).toBeVisible()
    await expect.poll(() => highlighted(page)).toBe('召开线上会议')
    await page.goto('/articles/women/#p99:火星上发现了一座图书馆')
    await expect(page.getByText('链接所引的词句已不在文中')).toBeVisible()
    await expect(page.locator('#p2')).toBeInViewport()
    await page.goto('/articles/women/#deck:火星上发现了一座图书馆')
    await expect(page.getByText('链接所引的词句已不在这篇文章里')).toBeVisible()
  })
  await test.step('the words stay highlighted when the source comes beside them', async () => {
    await page.goto('/articles/policy-office/#p2:召开线上会议')
    await expect.poll(() => highlighted(page)).toBe('召开线上会议')
    await page.getByRole('button', { name: '原文' }).click()
    await expect(page.getByText('行号是抄本的行号')).toBeVisible()
    await expect.poll(() => highlighted(page)).toBe('召开线上会议')
  })
  await test.step("a paragraph's number is a link to it", async () => {
    await page.goto('/articles/bus/')
    await page.getByRole('link', { name: '第 9 段' }).click()
    await expect(page).toHaveURL('/articles/bus/#p9')
    await expect(page.locator('#p9')).toBeInViewport()
  })
})

test('selected words are copied with their source, by key and by press', async ({ page, baseURL }) => {
  await test.step('c copies the quotation with its source; Tab leads into the toolbar, Escape out of it', async () => {
    await page.goto('/articles/women/')
    await expect(page.getByRole('button', { name: '引用' })).toBeVisible()
    await select(page, '早上7:00', '气温-15℃。')
    await expect(toolbar(page)).toBeVisible()
    await page.keyboard.press('c')
    await expect(toolbar(page).getByText('已复制')).toBeVisible()
    expect(await clipboard(page)).toBe(
      `早上7:00，气温-15℃。
——武跃林：《市妇联：巾帼聚力暖“疫”线》，《朔州日报》（推定），2022年12月1日（推定），第2段。
${baseURL}articles/women/#p2:早上700气温15℃
`,
    )
    await page.keyboard.press('Tab')
    await expect(toolbar(page).getByRole('button', { name: '复制链接' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(toolbar(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
  })
  await test.step('c copies what is selected now, and the keyboard goes on selecting', async () => {
    await select(page, '早上7:00', '早上7:00')
    await expect(toolbar(page)).toBeVisible()
    await page.keyboard.press('c')
    await expect.poll(() => clipboard(page)).toMatch(/^早上7:00\n/)
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('早上7:00，气')
    // At once, before anything has been drawn anew.
    await page.keyboard.press('c')
    await expect.poll(() => clipboard(page)).toMatch(/^早上7:00，气\n/)
    await toolbar(page).getByRole('button', { name: '复制引文' }).click()
    await select(page, '大家纷纷表示', '大家纷纷表示')
    await page.keyboard.press('c')
    await expect.poll(() => clipboard(page)).toMatch(/^大家纷纷表示\n/)
  })
  await test.step('nothing selected, or nothing of the article, has no toolbar, and c is a letter', async () => {
    await select(page, '早上7:00', '气温')
    await expect(toolbar(page)).toBeVisible()
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    await expect(toolbar(page)).toHaveCount(0)
    await select(page, '下一篇', '下一篇')
    await expect(toolbar(page)).toHaveCount(0)
    const box = page.getByRole('searchbox', { name: '搜索全文' })
    await box.focus()
    await page.keyboard.press('c')
    await expect(box).toHaveValue('c')
  })
  await test.step('what is missing is quoted as missing, once', async () => {
    await page.goto('/articles/mobilisation/')
    await expect(page.getByText('〔此前缺〕')).toBeVisible()
    await select(page, '李润军参加。', '群众，咬定目标')
    await toolbar(page).getByRole('button', { name: '复制引文' }).click()
    await expect(toolbar(page).getByText('已复制')).toBeVisible()
    expect(await clipboard(page)).toMatch(
      /^李润军参加。\n〔此前缺〕群众，咬定目标\n——赵娟娟：.*，第1—2段。\nhttp/,
    )
  })
})

test('the toolbar is accessible and stays in the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/articles/women/')
  await expect(page.getByRole('button', { name: '引用' })).toBeVisible()
  await select(page, '大家纷纷表示', '大家纷纷表示')
  await expect(async () => {
    const box = await toolbar(page).boundingBox()
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  }).toPass()
  expect(await axeFindings(page, { within: '[role=toolbar]' })).toEqual([])
})

test('where the browser cannot highlight words, their paragraph is marked', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight')
  })
  await page.goto('/articles/policy-office/#p2:召开线上会议')
  const color = (id: string) => page.locator(id).evaluate((e) => getComputedStyle(e).backgroundColor)
  await expect.poll(async () => (await color('#p2')) !== (await color('#p3'))).toBe(true)
  await expect(page.locator('#p2')).toBeInViewport()
})

test("the browser's own text fragments work, and the app leaves the page where they led", async ({
  page,
}) => {
  await page.goto('/articles/bus/#:~:text=夜色中奔跑在朔州大街上')
  const words = page.getByText('夜色中奔跑在朔州大街上')
  await expect(words).toBeInViewport()
  await page.waitForLoadState('networkidle')
  await expect(words).toBeInViewport()
})

test('the app leaves the page where the reader has scrolled it before it came', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/bundle-*.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/articles/bus/', { waitUntil: 'domcontentloaded' })
  await page.locator('#p10').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(0)
  release()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
})
