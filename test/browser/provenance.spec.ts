import { sourceText } from '../../src/edition/inline-source.ts'
import { tenArticles } from '../ten-articles.ts'
import { expect, test } from './console.ts'

const edition = tenArticles()

test('原文 shows the source beside the text it became', async ({ page }) => {
  await test.step('原文 shows every line of the source as it is, beside the text it became', async () => {
    await page.goto('/articles/mobilisation/')
    await page.getByRole('button', { name: '原文' }).click()
    const article = edition.articles.find((a) => a.id === 'mobilisation')
    if (article === undefined) throw new Error('expected mobilisation')
    const lists = page.getByRole('list', { name: '原文' })
    await expect(lists).toHaveCount(article.blocks.length)
    for (const [i, block] of article.blocks.entries()) {
      const shown = await lists.nth(i).innerText()
      for (const line of sourceText(block.inlines).split('\n')) expect(shown).toContain(line)
      expect(shown).toContain(String(block.source.firstLine))
      expect(shown).toContain(String(block.source.lastLine))
    }
    await expect(async () => {
      const text = await page.locator('#p3').boundingBox()
      const source = await lists.nth(5).boundingBox()
      expect(source?.y).toBe(text?.y)
      expect(source?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
    }).toPass()
  })
  await test.step('joins, gaps and punctuation set otherwise are shown in their place', async () => {
    await page.goto('/articles/mobilisation/')
    await page.getByRole('button', { name: '原文' }).click()
    const lists = page.getByRole('list', { name: '原文' })
    await expect(lists.getByRole('link', { name: '⌒接第13行' })).toBeVisible()
    await expect(lists.getByRole('link', { name: '上接第11行⌒' })).toBeVisible()
    await expect(lists.getByText('空行').first()).toBeVisible()
    await expect(lists.getByRole('link', { name: '〔此前缺〕' })).toBeVisible()
    const reset = lists.getByTitle('阅读时排作“，”')
    await expect(reset.first()).toHaveText(',')
    const plain = await lists.first().evaluate((e) => getComputedStyle(e).backgroundColor)
    expect(await reset.first().evaluate((e) => getComputedStyle(e).backgroundColor)).not.toBe(plain)
  })
  await test.step('the headline, too, stands beside its line of the source', async () => {
    await page.goto('/articles/bus/')
    await page.getByRole('button', { name: '原文' }).click()
    const headline = page.getByRole('heading', { level: 1 })
    await expect(page.getByText('## 你看,夜空中最亮的')).toBeVisible()
    await expect(headline).toBeVisible()
    await expect(headline).toHaveText('你看，夜空中最亮的“星”——市公交公司投身疫情防控一线纪实')
  })
  await test.step('words and their place in 原文 are highlighted together and link to each other', async () => {
    await page.goto('/articles/bus/')
    await page.getByRole('button', { name: '原文' }).click()
    const words = page.locator('[id^="sic-"]', { hasText: '就返回家' })
    const source = page.getByRole('list', { name: '原文' }).locator('[data-remark]', { hasText: '就返回家' })
    await expect(source).toBeVisible()
    await words.hover()
    await expect(source).toHaveAttribute('data-lit')
    await expect(page.locator('[data-card]')).toContainText('疑脱否定词')
    await page.mouse.move(0, 0)
    await expect(source).not.toHaveAttribute('data-lit')
    await source.hover()
    await expect(words).toHaveAttribute('data-lit')
    await page
      .getByRole('list', { name: '原文' })
      .getByRole('link', { name: /在文中之处$/ })
      .first()
      .click()
    await expect(page).toHaveURL(/#sic-1$/)
  })
  await test.step('each article says how complete it is', async () => {
    const about = page.getByRole('complementary', { name: '本文资料' })
    await page.goto('/articles/mobilisation/')
    await expect(about).toContainText('不全，缺文字 1 处。')
    await page.goto('/articles/agriculture/')
    await expect(about).toContainText('全文未见缺失。')
  })
  await test.step('on a narrow screen the lines stand below their text', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/articles/women/')
    await page.getByRole('button', { name: '原文' }).click()
    const lists = page.getByRole('list', { name: '原文' })
    await expect(lists.first()).toBeVisible()
    await expect(async () => {
      const text = await page.locator('#p1').boundingBox()
      const source = await lists.nth(1).boundingBox()
      expect(source?.y ?? 0).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0))
    }).toPass()
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(excess).toBeLessThanOrEqual(0)
  })
})

test('without JavaScript the ledger is there whole', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/about/')
  const ledger = page.getByRole('region', { name: '清单' })
  await expect(ledger.getByRole('heading', { level: 3 })).toHaveCount(7)
  await expect(ledger.getByText('26日的月份：11月（用于 1 个日期）')).toBeVisible()
  await context.close()
})

test('the page about the edition lists every entry, and the software that the page runs', async ({
  page,
}) => {
  await test.step('what other software the page runs is listed with licence and weight, the first time and from within', async () => {
    const rows = page.getByRole('region', { name: '所用软件' }).getByRole('row')
    await page.goto('/about/')
    const told = await rows.allTextContents()
    expect(told.find((row) => row.startsWith('react-dom '))).toMatch(/MIT[\d.]+ KB$/)
    expect(told.find((row) => row.startsWith('vis-timeline '))).toContain('Apache-2.0 或 MIT')
    const licences = await page.request.get(
      (await page.getByRole('link', { name: '许可全文' }).getAttribute('href')) ?? '',
    )
    expect(await licences.text()).toContain('Permission is hereby granted')
    await page.goto('/')
    await page.getByRole('link', { name: '关于本编' }).click()
    await expect(rows).toHaveText(told)
  })
  await test.step('the ledger is filtered by sort and article, and leads to the place', async () => {
    await page.goto('/about/')
    const ledger = page.getByRole('region', { name: '清单' })
    await ledger.getByRole('radio', { name: /^缺照片/ }).check()
    await expect(ledger.getByRole('heading', { level: 3 })).toHaveText(['缺照片 1'])
    await ledger.getByRole('radio', { name: /^全部/ }).check()
    await ledger.getByLabel('文章').selectOption({ label: '刘亮在右玉县督导检查企业疫情防控情况' })
    await expect(ledger.getByRole('heading', { level: 3 }).first()).toHaveText('缺漏 1')
    await ledger.getByRole('listitem').first().getByRole('link').click()
    await expect(page).toHaveURL('/articles/youyu/#gap-1')
    await expect(page.locator('#gap-1')).toBeInViewport()
  })
})
