// Over 250 lines: one list, each view of which is read on its own.
import type { Locator, Page } from '@playwright/test'
import { expect } from './console.ts'

/** A state of the site that a reader can bring about. */
export interface View {
  name: string
  path: string
  /** What shows that the page is there. */
  shows: (page: Page) => Locator
  /** What one does once the page is there. */
  reach?: (page: Page) => Promise<void>
  /** Takes that back, so that the next view is as if the page had been loaded anew. */
  leave?: (page: Page) => Promise<void>
}

const drawing = (page: Page) => page.locator('.vis-timeline')
const table = (page: Page) => page.getByRole('region', { name: '时间线' }).getByRole('table')
const headline = (words: string) => (page: Page) => page.getByRole('heading', { level: 1, name: words })

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
}

/** Presses Escape, and waits until what that closes is gone. */
const escaping = (gone: (page: Page) => Locator) => async (page: Page) => {
  await page.keyboard.press('Escape')
  await expect(gone(page)).toBeHidden()
}

const hit = (page: Page) => page.getByRole('button', { name: '下一处' })
const ofArticle = (page: Page) => page.getByRole('combobox', { name: '文章' })
const tooltip = (page: Page) => page.getByRole('tooltip')
const dialog = (page: Page) => page.getByRole('dialog')
const pictures = (page: Page) => page.getByRole('group', { name: '保存图片' })
const themes = (page: Page) => page.getByRole('group', { name: '明暗' })
const departments = (page: Page) => page.getByRole('group', { name: '部门' })
const remark = (page: Page) => page.locator('[data-card]')
const lanes = (page: Page) => page.getByRole('list', { name: '栏' }).getByRole('button')
const firstLane = (page: Page) => lanes(page).first()
const lane = (name: string | RegExp) => (page: Page) =>
  page.getByRole('list', { name: '栏' }).getByRole('button', { name })
const selection = (page: Page) => page.getByRole('toolbar', { name: '所选文字' })
const source = (page: Page) => page.getByRole('button', { name: '原文' })
const articleFilter = (page: Page) => page.getByRole('navigation', { name: '文章' }).getByText('筛选')

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
  await selection(page).waitFor()
}

/** Every page, and on each what a reader may have opened, chosen or searched for. */
export const VIEWS: readonly View[] = [
  { name: 'home', path: '/', shows: drawing },
  {
    name: 'home, chosen',
    path: '/?from=2022-11-20&mentions=1&org=women,transport&to=2022-11-24',
    shows: (page) => page.getByRole('button', { name: '移除 市妇联' }),
  },
  {
    name: 'home, searched',
    path: '/?q=核酸',
    shows: (page) => page.getByRole('main').locator('mark').first(),
  },
  {
    name: 'home, nothing found',
    path: '/?org=women&q=火星',
    shows: (page) => page.getByRole('main').getByRole('link', { name: /^不搜索/ }),
  },
  {
    name: 'home, a suggestion chosen',
    path: '/',
    shows: drawing,
    reach: async (page) => {
      await page.getByRole('searchbox').fill('公交')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
    },
    leave: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('searchbox')).toHaveValue('')
    },
  },
  {
    name: 'home, 筛选 unfolded',
    path: '/',
    shows: (page) => page.getByRole('searchbox'),
    reach: async (page) => {
      await press('筛选')(page)
      await expect(departments(page)).toBeVisible()
    },
    leave: async (page) => {
      await press('筛选')(page)
      await expect(departments(page)).toBeHidden()
    },
  },
  {
    name: 'list',
    path: '/?view=list',
    shows: (page) => page.getByRole('button', { name: '列表', pressed: true }),
  },
  {
    name: 'list, chosen',
    path: '/?org=women&view=list',
    shows: (page) => page.getByRole('button', { name: '移除 市妇联' }),
  },
  { name: 'calendar', path: '/?view=calendar', shows: table },
  {
    name: 'calendar, chosen',
    path: '/?from=2022-11-20&org=women&to=2022-11-24&view=calendar',
    shows: (page) => table(page).getByRole('button', { pressed: true }).first(),
  },
  {
    name: 'one lane',
    path: '/?lanes=one',
    shows: lane('全部'),
  },
  {
    name: 'lanes by article',
    path: '/?lanes=articles',
    shows: lane(/^我们是志愿者/),
  },
  { name: 'timeline enlarged', path: '/', shows: drawing, reach: press('放大') },
  {
    name: 'a lane folded',
    path: '/',
    shows: drawing,
    reach: async (page) => {
      await firstLane(page).click()
      await expect(firstLane(page)).toHaveAttribute('aria-expanded', 'false')
    },
    leave: async (page) => {
      await firstLane(page).click()
      await expect(firstLane(page)).toHaveAttribute('aria-expanded', 'true')
    },
  },
  {
    name: 'evidence of a mark',
    path: '/',
    shows: drawing,
    reach: async (page) => {
      await page.locator('.vis-timeline a[data-key]:visible').first().focus()
      await page.keyboard.press('ArrowRight')
      await tooltip(page).waitFor()
    },
    leave: escaping(tooltip),
  },
  {
    name: 'evidence of a phase',
    path: '/',
    shows: drawing,
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^阶段：/ })
        .first()
        .focus()
      await page.keyboard.press('Enter')
      await tooltip(page).waitFor()
    },
    leave: escaping(tooltip),
  },
  {
    name: 'help of the timeline',
    path: '/',
    shows: drawing,
    reach: async (page) => {
      await press('时间线的用法')(page)
      await dialog(page).waitFor()
    },
    leave: escaping(dialog),
  },
  {
    name: 'saving a picture',
    path: '/',
    shows: drawing,
    reach: async (page) => {
      await press('保存图片')(page)
      await pictures(page).waitFor()
    },
    leave: async (page) => {
      await pictures(page).getByRole('button', { name: '收起' }).click()
      await expect(pictures(page)).toBeHidden()
    },
  },
  {
    name: '阅读设置',
    path: '/',
    shows: drawing,
    reach: async (page) => {
      await page.getByText('阅读设置').click()
      await themes(page).waitFor()
    },
    leave: escaping(themes),
  },
  { name: 'article', path: '/articles/bus/', shows: headline('夜空中最亮的“星”') },
  { name: 'article with notes', path: '/articles/mobilisation/', shows: headline('工作动员会召开') },
  { name: 'article without a date', path: '/articles/commentary/', shows: headline('坚决打赢疫情歼灭战') },
  { name: 'article, searched', path: '/articles/mobilisation/?q=疫情', shows: hit },
  { name: 'article, at a hit', path: '/articles/mobilisation/?q=疫情', shows: hit, reach: press('下一处') },
  {
    name: 'article, outside the filter',
    path: '/articles/bus/?org=women',
    shows: (page) => page.getByRole('button', { name: '清除筛选' }),
  },
  {
    name: 'article, at a paragraph',
    path: '/articles/bus/#p3',
    shows: (page) => page.locator('#p3[data-target], #p3:target'),
  },
  {
    name: 'article, passage lost',
    path: '/articles/bus/#p3:火星',
    shows: (page) => page.getByRole('button', { name: '关闭提示' }),
  },
  {
    name: 'article, words chosen',
    path: '/articles/bus/',
    shows: headline('夜空中最亮的“星”'),
    reach: selectWords,
    leave: async (page) => {
      await page.evaluate(() => document.getSelection()?.removeAllRanges())
      await expect(selection(page)).toBeHidden()
    },
  },
  {
    name: 'article, 原文',
    path: '/articles/mobilisation/',
    shows: headline('工作动员会召开'),
    reach: async (page) => {
      await source(page).click()
      await expect(source(page)).toHaveAttribute('aria-pressed', 'true')
    },
    leave: async (page) => {
      await source(page).click()
      await expect(source(page)).toHaveAttribute('aria-pressed', 'false')
    },
  },
  {
    name: 'article, 引用',
    path: '/articles/bus/',
    shows: headline('夜空中最亮的“星”'),
    reach: async (page) => {
      await press('引用')(page)
      await dialog(page).waitFor()
    },
    leave: escaping(dialog),
  },
  {
    name: 'article, 筛选 unfolded',
    path: '/articles/bus/',
    shows: headline('夜空中最亮的“星”'),
    reach: async (page) => {
      await articleFilter(page).click()
      await page.getByRole('checkbox').first().waitFor()
    },
    leave: async (page) => {
      await articleFilter(page).click()
      await expect(page.getByRole('checkbox')).toHaveCount(0)
    },
  },
  {
    name: 'article, a note beside its words',
    path: '/articles/mobilisation/',
    shows: headline('工作动员会召开'),
    reach: async (page) => {
      await page.locator('#main a[data-remark]').first().focus()
      await remark(page).waitFor()
    },
    leave: escaping(remark),
  },
  { name: 'about', path: '/about/', shows: ofArticle },
  { name: 'issues', path: '/issues/', shows: headline('各期') },
  { name: 'issue', path: '/issues/shuozhou-daily/2022-12-01/', shows: headline('朔州日报 2022年12月1日') },
  {
    name: 'about, one article’s entries',
    path: '/about/',
    shows: ofArticle,
    reach: async (page) => {
      await ofArticle(page).selectOption({ index: 3 })
    },
    leave: async (page) => {
      await ofArticle(page).selectOption({ index: 0 })
    },
  },
  {
    name: 'department',
    path: '/departments/bus/',
    shows: (page) => page.getByRole('button', { name: /^移除 / }),
  },
  { name: 'no such page', path: '/nowhere/', shows: headline('没有这一页') },
]
