import type { Page } from '@playwright/test'

/** A state of the site that a reader can bring about. */
export interface View {
  name: string
  path: string
  /** What one does once the page is there. */
  reach?: (page: Page) => Promise<void>
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
}

/** Chooses words of the text, from the beginning of a paragraph. */
export async function selectWords(page: Page): Promise<void> {
  await page.locator('#p2').evaluate((paragraph) => {
    const range = document.createRange()
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const text = walker.nextNode()
    if (text === null) return
    range.setStart(text, 0)
    range.setEnd(text, 6)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  })
  await page.getByRole('toolbar', { name: '所选文字' }).waitFor()
}

/** Every page, and on each what a reader may have opened, chosen or searched for. */
export const VIEWS: readonly View[] = [
  { name: 'home', path: '/' },
  { name: 'home, chosen', path: '/?from=2022-11-20&mentions=1&org=women,transport&to=2022-11-24' },
  { name: 'home, searched', path: '/?q=核酸' },
  { name: 'home, nothing found', path: '/?org=women&q=火星' },
  {
    name: 'home, a suggestion chosen',
    path: '/',
    reach: async (page) => {
      await page.getByRole('searchbox').fill('公交')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'home, 筛选 unfolded',
    path: '/',
    reach: async (page) => {
      const fold = page.getByRole('button', { name: '筛选', exact: true })
      if (await fold.isVisible()) await fold.click()
    },
  },
  { name: 'list', path: '/?view=list' },
  { name: 'list, chosen', path: '/?org=women&view=list' },
  { name: 'calendar', path: '/?view=calendar' },
  { name: 'calendar, chosen', path: '/?from=2022-11-20&org=women&to=2022-11-24&view=calendar' },
  { name: 'one lane', path: '/?lanes=one' },
  { name: 'lanes by article', path: '/?lanes=articles' },
  { name: 'timeline enlarged', path: '/', reach: press('放大') },
  {
    name: 'a lane folded',
    path: '/',
    reach: async (page) => {
      await page.getByRole('list', { name: '栏' }).getByRole('button').first().click()
    },
  },
  {
    name: 'evidence of a mark',
    path: '/',
    reach: async (page) => {
      await page.locator('.vis-timeline a[data-key]:visible').first().focus()
      await page.keyboard.press('ArrowRight')
      await page.getByRole('tooltip').waitFor()
    },
  },
  {
    name: 'evidence of a phase',
    path: '/',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^阶段：/ })
        .first()
        .focus()
      await page.keyboard.press('Enter')
      await page.getByRole('tooltip').waitFor()
    },
  },
  {
    name: 'help of the timeline',
    path: '/',
    reach: async (page) => {
      await press('时间线的用法')(page)
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'saving a picture',
    path: '/',
    reach: async (page) => {
      await press('保存图片')(page)
      await page.getByRole('group', { name: '保存图片' }).waitFor()
    },
  },
  {
    name: '阅读设置',
    path: '/',
    reach: async (page) => {
      await page.getByText('阅读设置').click()
      await page.getByRole('group', { name: '明暗' }).waitFor()
    },
  },
  { name: 'article', path: '/articles/bus/' },
  { name: 'article with notes', path: '/articles/mobilisation/' },
  { name: 'article without a date', path: '/articles/commentary/' },
  { name: 'article, searched', path: '/articles/mobilisation/?q=疫情' },
  { name: 'article, at a hit', path: '/articles/mobilisation/?q=疫情', reach: press('下一处') },
  { name: 'article, outside the filter', path: '/articles/bus/?org=women' },
  { name: 'article, at a paragraph', path: '/articles/bus/#p3' },
  { name: 'article, passage lost', path: '/articles/bus/#p3:火星' },
  { name: 'article, words chosen', path: '/articles/bus/', reach: selectWords },
  { name: 'article, 原文', path: '/articles/mobilisation/', reach: press('原文') },
  {
    name: 'article, 引用',
    path: '/articles/bus/',
    reach: async (page) => {
      await press('引用')(page)
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'article, 筛选 unfolded',
    path: '/articles/bus/',
    reach: async (page) => {
      await page.getByRole('navigation', { name: '文章' }).getByText('筛选').click()
      await page.getByRole('checkbox').first().waitFor()
    },
  },
  {
    name: 'article, a note beside its words',
    path: '/articles/mobilisation/',
    reach: async (page) => {
      await page.locator('#main a[data-remark]').first().focus()
      await page.locator('[data-card]').waitFor()
    },
  },
  { name: 'about', path: '/about/' },
  { name: 'issues', path: '/issues/' },
  { name: 'issue', path: '/issues/shuozhou-daily/2022-12-01/' },
  {
    name: 'about, one article’s entries',
    path: '/about/',
    reach: async (page) => {
      await page.getByRole('combobox', { name: '文章' }).selectOption({ index: 3 })
    },
  },
  { name: 'department', path: '/departments/bus/' },
  { name: 'no such page', path: '/nowhere/' },
]
