import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'

/** Does to every text of the page, also to those that come later, what Chrome's translation does: puts two `<font>` in its place. */
function translatePages(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const translate = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      for (const text of texts) {
        const parent = text.parentElement
        if (parent === null || parent.closest('font, script, style, title, textarea, svg') !== null) continue
        if (text.data.trim() === '') continue
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = text.data
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    Object.assign(window, {
      translatePage: () => {
        const observer = new MutationObserver(() => translate(document.body))
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        translate(document.body)
        document.documentElement.classList.add('translated-ltr')
        document.documentElement.lang = 'en'
      },
    })
  })
}

async function translate(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'translatePage')())
  expect(await page.locator('font font').count()).toBeGreaterThan(50)
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: '共 10 篇' })

for (const moment of ['after the app is there', 'before the app is there']) {
  test(`a page that is translated ${moment} works and counts`, async ({ page }) => {
    await translatePages(page)
    if (moment === 'before the app is there') {
      let arrive = () => {}
      const translated = new Promise<void>((resolve) => {
        arrive = resolve
      })
      await page.route('**/assets/bundle-*.json', async (route) => {
        await translated
        await route.continue()
      })
      await page.goto('/')
      await translate(page)
      // What is typed meanwhile counts.
      await page.getByRole('searchbox', { name: '搜索全文' }).pressSequentially('核酸')
      arrive()
      await expect(page).toHaveURL('/?q=%E6%A0%B8%E9%85%B8')
      await page.getByRole('searchbox', { name: '搜索全文' }).fill('')
    } else {
      await page.goto('/')
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await translate(page)
    }
    const articles = page.getByRole('main').getByRole('article')
    const field = page.getByRole('searchbox', { name: '搜索全文' })
    await expect(articles).toHaveCount(10)

    await field.pressSequentially('核酸')
    await expect(page).toHaveURL('/?q=%E6%A0%B8%E9%85%B8')
    await expect(articles).not.toHaveCount(10)
    const found = await articles.count()
    await expect(status(page)).toContainText(`显示 ${found} 篇，共 10 篇`)
    await field.fill('没有这样的词')
    await expect(articles).toHaveCount(0)
    await expect(status(page)).toContainText('显示 0 篇，共 10 篇')
    await field.fill('')
    await expect(articles).toHaveCount(10)
    await expect(status(page)).toContainText('显示 10 篇，共 10 篇')

    const departments = page.getByRole('group', { name: '部门' })
    const women = departments.getByRole('checkbox', { name: /妇联/ })
    await women.check()
    await expect(articles).toHaveCount(1)
    await expect(status(page)).toContainText('显示 1 篇，共 10 篇')
    await women.uncheck()
    await expect(articles).toHaveCount(10)

    const timeline = page.getByRole('region', { name: '时间线' })
    for (const view of ['列表', '日历', '时间线']) {
      await timeline.getByRole('button', { name: view, exact: true }).click()
      await expect(timeline.getByRole('button', { name: view, exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
    }
    await timeline.getByRole('button', { name: '列表', exact: true }).click()
    await expect(timeline.getByRole('listitem').first()).toBeVisible()

    // Loaded anew, a page is translated after the app is there.
    if (moment === 'before the app is there') return
    await page.goto('/?from=2022-11-30&to=2022-11-30')
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await translate(page)
    await expect(status(page)).toContainText('共 10 篇')
    await page
      .getByRole('button', { name: /清除|去掉|取消/ })
      .first()
      .click()
    await expect(articles).toHaveCount(10)

    await page.getByText('阅读设置').first().click()
    const size = page.getByRole('group', { name: '字号' })
    await size.getByRole('radio', { name: '特大' }).check()
    await size.getByRole('radio', { name: '中' }).check()
    await page.keyboard.press('Escape')

    await articles.filter({ hasText: '夜空中' }).getByRole('link').first().click()
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText('夜空中')
    await page.getByRole('button', { name: '原文' }).click()
    await page.getByRole('button', { name: '原文' }).click()
    await page.getByRole('button', { name: '引用' }).click()
    await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '复制链接' }).click()
    await page.locator('[data-remark]').first().hover()
    await expect(page.locator('[data-card]').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.goBack()
    await expect(articles).toHaveCount(10)
    await page.goForward()
    await expect(heading).toContainText('夜空中')
    await page.getByRole('link', { name: '关于' }).first().click()
    await expect(heading).toContainText('关于本编')
    await page.goBack()
    await expect(heading).toContainText('夜空中')
    await expect(page.getByText('这一页未能显示')).toHaveCount(0)
    await expect(page.getByText('未能显示，其余部分')).toHaveCount(0)
  })
}
