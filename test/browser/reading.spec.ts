import { readFileSync } from 'node:fs'
import { test as fileTest } from '@playwright/test'
import { tenArticles } from '../ten-articles.ts'
import { allThere } from './all-there.ts'
import { expect, test } from './console.ts'
import { goWithin } from './go-within.ts'
import { SITE } from './site.ts'

const edition = tenArticles()

test('home lists the articles and leads to them', async ({ page }) => {
  await page.goto('/')
  await test.step('the home page shows the ten articles beside the timeline', async () => {
    await expect(page.getByRole('region', { name: '时间线' })).toBeVisible()
    await expect(page.getByRole('search')).toBeVisible()
    await expect(page.getByRole('group', { name: '部门' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
    await expect(page.getByRole('main').getByRole('status')).toHaveText('显示 10 篇，共 10 篇')
  })
  await test.step('articles stand in the order of the page', async () => {
    const headlines = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()
    expect(headlines[0]).toBe('全市疫情防控“巩固清零”工作动员会召开')
    expect(headlines.at(-1)).toBe('赵喜明：哪里需要到哪里')
  })
  await test.step('an article opens by click, shows its headline once as h1, and back returns to the list', async () => {
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
    await expect(page).toHaveURL('/articles/women/')
    const article = page.getByRole('article')
    await expect(article).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('市妇联：巾帼聚力暖“疫”线')
    await expect(article).toContainText('当天协助采样373份')
    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
  })
})

fileTest('every article page is built with its whole text', () => {
  for (const { id, blocks } of edition.articles) {
    const html = readFileSync(`${SITE}/articles/${id}/index.html`, 'utf8')
    const paragraphs = blocks.filter((block) => block.type === 'paragraph')
    expect.soft(html.match(/<p(?= )[^>]* id="p/g), id).toHaveLength(paragraphs.length)
  }
})

test('every article opens with its whole text, cold and from another', async ({ page }) => {
  const [first, ...others] = edition.articles
  await page.goto(`/articles/${first?.id}/`)
  await allThere(page)
  for (const { id, blocks } of [...others, ...(first === undefined ? [] : [first])]) {
    await goWithin(page, `/articles/${id}/`)
    await expect(page).toHaveURL(`/articles/${id}/`)
    const paragraphs = blocks.filter((block) => block.type === 'paragraph')
    await expect(page.locator('p[id^="p"]'), id).toHaveCount(paragraphs.length)
  }
})

test('deep links, opened cold', async ({ page }) => {
  await test.step('a deep link to a paragraph, opened cold, leads to it', async () => {
    await page.goto('/articles/bus/#p9')
    await expect(page.locator('#p9')).toBeInViewport()
  })
  await test.step('a deep link to an event, opened cold, leads to its words and highlights them', async () => {
    await page.goto('about:blank')
    await page.goto('/articles/bus/#ninety-drivers')
    const words = page.locator('#ninety-drivers')
    await expect(words).toHaveText('截至11月28日')
    await expect(words).toBeInViewport()
    const plain = await page.locator('#driver-on-call').evaluate((e) => getComputedStyle(e).backgroundColor)
    const lit = () => words.evaluate((e) => getComputedStyle(e).backgroundColor)
    await expect.poll(lit).not.toBe(plain)
  })
  await test.step('what an address leads to stands out in forced colours, too', async () => {
    await page.goto('about:blank')
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/articles/bus/')
    const outlined = (element: Element) => getComputedStyle(element).outlineStyle !== 'none'
    for (const fragment of ['#p9', '#ninety-drivers']) {
      expect(await page.locator(fragment).evaluate(outlined)).toBe(false)
      await page.goto(`/articles/bus/${fragment}`)
      await expect.poll(() => page.locator(fragment).evaluate(outlined)).toBe(true)
    }
  })
  await test.step('a link to a paragraph that is not there says so and offers the nearest', async () => {
    await page.goto('about:blank')
    await page.goto('/articles/women/#p99')
    const note = page.getByRole('note')
    await expect(note).toContainText('不在这篇文章里')
    await note.getByRole('link').click()
    await expect(page).toHaveURL('/articles/women/#p2')
  })
})

test('what one can do with an article', async ({ page, context, baseURL }) => {
  await test.step('a sic shows its reason to mouse, keyboard and screen reader', async () => {
    await page.goto('/articles/bus/')
    const words = page.locator('[id^="sic-"]', { hasText: '就返回家' })
    await words.hover()
    await expect(page.locator('[data-card]')).toContainText('疑脱否定词')
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-card]')).toHaveCount(0)
    const id = await words.getAttribute('id')
    const marker = page.locator(`a[href="#about-${id}"]`)
    await marker.focus()
    await expect(page.locator('[data-card]')).toContainText('疑脱否定词')
    await expect(marker).toHaveAccessibleDescription(/疑脱否定词/)
  })
  await test.step('原文 shows the numbered lines of the source as they are', async () => {
    await goWithin(page, '/articles/mobilisation/')
    const button = page.getByRole('button', { name: '原文' })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByText('本报讯(记者 赵娟娟)11月30日,我市召开')).toBeVisible()
    await expect(page.getByText('本报讯（记者 赵娟娟）11月30日，我市召开')).toBeVisible()
    await expect(page.getByText('## 姜四清主持并作重要讲话', { exact: true })).toBeVisible()
  })
  await test.step('引用 shows the reference in both forms of GB/T 7714', async () => {
    await goWithin(page, '/articles/women/')
    await page.getByRole('button', { name: '引用' }).click()
    const dialog = page.getByRole('dialog', { name: '引用本文' })
    await expect(dialog).toContainText('武跃林')
    await expect(dialog).toContainText('[N')
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
  await test.step('复制链接 copies the clean address and says so', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await goWithin(page, '/articles/women/?org=women#p2')
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect(page.getByText('已复制')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}articles/women/`)
  })
  await test.step('where the clipboard is refused, the address is offered to copy by hand', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await goWithin(page, '/articles/huairen/')
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect(page.getByLabel('浏览器不许复制')).toHaveValue(`${baseURL}articles/huairen/`)
  })
})

test('the card of a remark hides none of its words and stays in the window', async ({ page }) => {
  await page.goto('/articles/commentary/')
  for (const width of [390, 1440]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 })
      const signs = page.locator('p a[href^="#about-"]')
      const count = await signs.count()
      expect(count).toBeGreaterThan(6)
      for (let i = 0; i < count; i++) {
        const sign = signs.nth(i)
        for (const block of ['start', 'end'] as const) {
          await sign.evaluate((e, block) => {
            e.scrollIntoView({ block, behavior: 'instant' })
            e.focus()
          }, block)
          await expect(page.locator('[data-card]')).toBeInViewport({ ratio: 1 })
          const hidden = () =>
            sign.evaluate((e) => {
              const card = document.querySelector('[data-card]')?.getBoundingClientRect()
              const words = [...document.querySelectorAll(`[data-remark="${e.dataset.remark}"]`)]
              const lines = words.flatMap((element) => [...element.getClientRects()])
              return lines.filter(
                (line) =>
                  card === undefined ||
                  (line.top < card.bottom &&
                    line.bottom > card.top &&
                    line.left < card.right &&
                    line.right > card.left),
              ).length
            })
          await expect.poll(hidden, { message: `lines hidden of sign ${i + 1}` }).toBe(0)
          await sign.evaluate((e) => e.blur())
        }
      }
    })
  }
})

test('an address that leads nowhere says so in the frame and offers the nearest articles', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  for (const path of ['/nowhere/', '/articles/%E0%A4%A/', '/departments/nobody/', '/articles/wimen/']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
    await expect(page.getByRole('search')).toBeVisible()
  }
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('市妇联')
  await page.close()
})

test('text size and theme are chosen and remembered', async ({ page }) => {
  await page.goto('/articles/women/')
  const paragraph = page.locator('#p2')
  const size = () => paragraph.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize))
  const before = await size()
  expect(await page.evaluate(() => document.documentElement.dataset.size)).toBeUndefined()
  await page.getByText('阅读设置').click()
  await page.getByRole('group', { name: '字号' }).getByLabel('特大').check()
  await page.getByRole('group', { name: '明暗' }).getByLabel('深色').check()
  await expect.poll(size).toBeGreaterThan(before)
  await page.reload()
  expect(await size()).toBeGreaterThan(before)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('without JavaScript every article reads whole and its events are links', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('市妇联：巾帼聚力暖“疫”线')
  await expect(page.getByRole('article')).toContainText('当天协助采样373份')
  await page.goto('/articles/bus/#ninety-drivers')
  await expect(page.locator('#ninety-drivers')).toBeInViewport()
  for (const address of ['/', '/articles/bus/', '/departments/women/', '/about/', '/lost/']) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: '关于本编' })).toBeVisible()
    for (const role of ['button', 'searchbox', 'checkbox', 'radio', 'combobox'] as const)
      expect(await page.getByRole(role, { disabled: false }).count(), `${role} at ${address}`).toBe(0)
  }
  await context.close()
})
