import { allThere } from '../all-there.ts'
import { ARTICLE, expect, expectReadable, refuseStorage, test } from './damaged-site.ts'

test.describe('what a browser may refuse', () => {
  test('storage: settings last as long as the page', async ({ page }) => {
    await refuseStorage(page)
    await page.goto(ARTICLE)
    await page.getByText('阅读设置').click()
    await page.getByRole('group', { name: '明暗' }).getByLabel('深色').check()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.goto('/')
    await page.getByRole('checkbox', { name: /^市妇联/ }).check()
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
    await expectReadable(page)
  })

  test('a right clock: years early or late, the page reads, filters and dates the same', async ({ page }) => {
    const status = page.getByRole('status').filter({ hasText: /显示 \d+ 篇/ })
    const told: (string | null)[] = []
    for (const now of ['1999-12-31T23:59:00Z', '2022-11-20T00:00:00Z', '2101-01-01T00:00:00Z']) {
      await page.clock.setFixedTime(new Date(now))
      await page.goto('/')
      await allThere(page)
      await page.getByRole('checkbox', { name: /^市妇联/ }).check()
      await expect(page).toHaveURL('/?org=women')
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
      told.push(await status.textContent(), await page.getByRole('main').textContent())
      await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
      await expectReadable(page)
      // Its reference, for who prints it, comes last.
      await expect(page.getByRole('main')).toContainText('《朔州日报》（推定），2022年12月1日')
      told.push(await page.getByRole('main').textContent())
    }
    expect(new Set(told).size).toBe(3)
  })

  test('room: where the disc is full settings last as long as the page, and nothing else is lost', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Storage.prototype.setItem = full
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    })
    await page.goto(ARTICLE)
    await page.getByText('阅读设置').click()
    await page.getByRole('group', { name: '明暗' }).getByLabel('深色').check()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.getByRole('link', { name: '下一篇' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('市妇联：巾帼聚力暖“疫”线')
    await page.goBack()
    await expectReadable(page)
  })

  test('history: every link and filter still leads where it says', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      History.prototype.pushState = refuse
      History.prototype.replaceState = refuse
    })
    await page.goto('/')
    await page.getByRole('checkbox', { name: /^市妇联/ }).check()
    await expect(page).toHaveURL('/?org=women')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
    await expect(page).toHaveURL('/articles/women/?org=women')
    await expectReadable(page)
    await page.goBack()
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
  })

  test('observers of what is in view, and idle time: the timeline comes all the same', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['IntersectionObserver', 'requestIdleCallback', 'cancelIdleCallback'])
        Reflect.deleteProperty(window, name)
    })
    await page.goto('/')
    await expect(page.locator('.vis-timeline')).toBeVisible()
  })

  test('service workers: the site works, only not offline', async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('refused', 'SecurityError'))
    })
    await page.clock.install()
    await page.goto(ARTICLE)
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.clock.fastForward(5000)
    await expectReadable(page)
  })
})
