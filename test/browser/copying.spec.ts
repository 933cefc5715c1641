import { presentedText } from '../../src/reader/presentation.ts'
import { tenArticles } from '../ten-articles.ts'
import { expect, test } from './console.ts'
import { clipboard, drag, ready, richClipboard, selected, selectFromTo } from './selection.ts'

const edition = tenArticles()

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test('a copy holds the words, and nothing of what stands around them', async ({ page }) => {
  await test.step('a copy from the headline on holds the article and nothing of the page around it', async () => {
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
  await test.step('a part of a line, with a date in it, is copied without a link; a field as ever', async () => {
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
  await test.step("a copy from home's list holds headlines and text, no buttons and no facts", async () => {
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
  await test.step('beside its source, one copies of the one in which one began', async () => {
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
})

test.describe('over plain http, where there is no clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
  })

  test('references and quotations are offered to copy by hand', async ({ page, baseURL }) => {
    await test.step("the timeline's link and a reference are offered to copy by hand", async () => {
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
    await test.step('a quotation is offered with its line ends, within the window', async () => {
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
})
