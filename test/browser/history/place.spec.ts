// Over 250 lines: one way of saying where one was serves all these ways back.
import type { Page } from '@playwright/test'
import { searchThere } from '../all-there.ts'
import { expect, test } from '../console.ts'
import { pause } from '../page-time.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: '搜索全文' })
const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY))
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top))

/** The app is there, and all that comes late, too. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('.vis-timeline, main').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('html[data-arriving]')).toHaveCount(0)
}

/** Waits until the page has stopped scrolling; its place is written down then. */
function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let before = Number.NaN; before !== window.scrollY; ) {
      before = window.scrollY
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  })
}

/** Scrolls as a reader does until something stands so far below the window's edge; says where it stands. */
async function wheelTo(page: Page, selector: string, top: number): Promise<number> {
  await page.mouse.move(700, 700)
  let before = Number.NaN
  for (let at = await scrollY(page); at !== before; at = await scrollY(page)) {
    before = at
    await page.mouse.wheel(0, (await topOf(page, selector)) - top)
    await atRest(page)
  }
  expect(before).toBeGreaterThan(100)
  return topOf(page, selector)
}

async function expectTop(page: Page, selector: string, top: number): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(page, selector)) - top)).toBeLessThan(8)
  // What comes late moves nothing.
  await pause(page, 400)
  expect(Math.abs((await topOf(page, selector)) - top)).toBeLessThan(8)
}

test('going back is to where one was', async ({ page }) => {
  await test.step('from an article to the list, with the focus on the headline one followed', async () => {
    await open(page, '/')
    const bus = await wheelTo(page, '#a-bus', 200)
    const headline = page.locator('#h-bus a')
    await headline.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect.poll(() => scrollY(page)).toBe(0)
    await page.goBack()
    await expectTop(page, '#a-bus', bus)
    await expect(headline).toBeFocused()
  })
  await test.step('after a link to a paragraph, a note and the page about the edition', async () => {
    await open(page, '/articles/bus/')
    const tenth = await wheelTo(page, '#p10', 300)
    await page.locator('#p10').getByRole('link', { name: '第 10 段' }).click()
    await expect(page).toHaveURL('/articles/bus/#p10')
    const sixth = await wheelTo(page, '#p6', 250)
    await page.getByRole('link', { name: '编例与清单' }).evaluate((link: HTMLElement) => link.click())
    await expect(page).toHaveURL('/about/')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goBack()
    await expectTop(page, '#p6', sixth)
    await page.goBack()
    await expectTop(page, '#p10', tenth)
    await page.goForward()
    await expectTop(page, '#p6', sixth)
  })
  await test.step('after a reload further down than the passage of the link', async () => {
    await open(page, '/articles/bus/#p2:新冠疫情')
    const twelfth = await wheelTo(page, '#p12', 200)
    await page.reload()
    await page.waitForLoadState('networkidle')
    await expectTop(page, '#p12', twelfth)
  })
  await test.step('to the results after the article was loaded anew', async () => {
    await open(page, '/?q=防控')
    const bus = await wheelTo(page, '#a-bus', 200)
    await page.locator('#h-bus a').click()
    await expect(page).toHaveURL(/articles\/bus/)
    await page.reload()
    await page.waitForLoadState('networkidle')
    await page.goBack()
    await expectTop(page, '#a-bus', bus)
  })
})

test('a page that one comes to has the focus and a title that is said; lanes, focus and lists are as one left them', async ({
  page,
}) => {
  await test.step('a page that one comes to is announced by its title', async () => {
    await open(page, '/')
    await page.locator('#h-bus a').click()
    await expect(page.locator('body > [aria-live]')).toHaveText(/夜空中最亮的.*｜朔州十八日/)
    await page.goBack()
    await expect(page.locator('body > [aria-live]')).toHaveText('朔州十八日')
  })
  await test.step('Enter on a mark leads the focus to its words, and the next Tab goes on from there', async () => {
    await open(page, '/')
    const mark = page.locator('.vis-timeline a[href*="/articles/bus/"]').first()
    const href = await mark.getAttribute('href')
    await mark.focus()
    await page.keyboard.press('Enter')
    const words = page.locator(new URL(href ?? '', 'http://name.example').hash)
    await expect(words).toBeFocused()
    await page.keyboard.press('Tab')
    expect(
      await words.evaluate(
        (element) =>
          document.activeElement !== null &&
          (element.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ),
    ).toBe(true)
    await page.goBack()
    await expect(mark).toBeFocused()
  })
  await test.step('lanes folded by hand stay so after a reload, another page and in a copied address', async () => {
    await open(page, '/')
    const lane = page.getByRole('list', { name: '栏' }).getByRole('button').first()
    await lane.click()
    await expect(lane).toHaveAttribute('aria-expanded', 'false')
    await expect(page).toHaveURL(/\?folded=/)
    const address = page.url()
    await page.reload()
    await expect(lane).toHaveAttribute('aria-expanded', 'false')
    await page.getByRole('link', { name: '关于本编' }).click()
    await expect(page).toHaveURL('/about/')
    await page.goBack()
    await expect(page).toHaveURL(address)
    await expect(lane).toHaveAttribute('aria-expanded', 'false')
    await page.goto('about:blank')
    await page.goto(address)
    await expect(lane).toHaveAttribute('aria-expanded', 'false')
    await lane.click()
    await expect(page).toHaveURL('/')
  })
  await test.step('Escape from a search leads the focus back to where / was pressed', async () => {
    await open(page, '/')
    for (const name of ['列表', '放大', '市妇联', '阅读设置'])
      await test.step(name, async () => {
        const control = page
          .getByRole('checkbox', { name: new RegExp(`^${name}`) })
          .or(page.getByRole('button', { name, exact: true }))
          .or(page.locator('summary', { hasText: name }))
          .first()
        await control.focus()
        await page.keyboard.press('/')
        await page.keyboard.type('2022')
        await expect(page).toHaveURL('/?q=2022')
        await page.keyboard.press('Escape')
        await expect(page).toHaveURL('/')
        await expect(control).toBeFocused()
      })
  })
  await test.step('Back and a reload find the list of entries as one had narrowed it', async () => {
    await page.goto('/about/')
    const ledger = page.getByRole('region', { name: '清单' })
    const sort = ledger.getByRole('radio', { name: /^存疑/ })
    const article = ledger.getByRole('combobox', { name: '文章' })
    await sort.check()
    await article.selectOption('commentary')
    await ledger.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/articles\/commentary\//)
    await page.goBack()
    await expect(sort).toBeChecked()
    await expect(article).toHaveValue('commentary')
    await expect(ledger.getByRole('heading', { level: 3 })).toHaveText(/^存疑/)
    await page.reload()
    await expect(sort).toBeChecked()
    await expect(article).toHaveValue('commentary')
    await ledger.getByRole('radio', { name: /^全部/ }).check()
    await page.reload()
    await expect(ledger.getByRole('radio', { name: /^全部/ })).toBeChecked()
  })
})

test('in an article links lead again to where one is, the search is a key away, and Escape or emptying the field leads back', async ({
  page,
}) => {
  await open(page, '/articles/bus/')
  await test.step('what leads to where one is already leads there again', async () => {
    const number = page.locator('#p9').getByRole('link', { name: '第 9 段' })
    const mark = page.locator('.vis-timeline a[href$="#ninety-drivers"]').first()
    await mark.click()
    await expect(page.locator('#ninety-drivers')).toBeInViewport()
    await page.mouse.move(700, 600)
    await page.mouse.wheel(0, -5000)
    await expect(mark).toBeInViewport()
    const entries = await page.evaluate(() => history.length)
    await mark.click()
    await expect(page.locator('#ninety-drivers')).toBeInViewport()
    for (let press = 0; press < 2; press++) {
      await page.evaluate(() => window.scrollTo(0, 0))
      await number.evaluate((link: HTMLElement) => link.click())
      await expect(page.locator('#p9')).toBeInViewport()
      await expect.poll(() => topOf(page, '#p9')).toBeLessThan(200)
    }
    expect(await page.evaluate(() => history.length)).toBe(entries + 1)
  })
  await open(page, '/articles/bus/')
  for (const key of ['/', 'Control+k'])
    await test.step(`${key} leads to the search, and Escape back`, async () => {
      const tenth = await wheelTo(page, '#p10', 300)
      await page.keyboard.press(key)
      await expect(field(page)).toBeFocused()
      await expect(field(page)).toBeInViewport()
      await page.keyboard.press('Escape')
      await expectTop(page, '#p10', tenth)
      await expect(field(page)).not.toBeFocused()
      await page.keyboard.press(key)
      await page.keyboard.type('社区')
      await expect(page).toHaveURL(/\/\?q=/)
      await page.goBack()
      await expect(page).toHaveURL('/articles/bus/')
      await expectTop(page, '#p10', tenth)
    })
  await test.step('who erases words to type others keeps the field, and Escape still leads to where one was', async () => {
    const tenth = await wheelTo(page, '#p10', 300)
    await page.keyboard.press('/')
    await page.keyboard.type('社区')
    await expect(page).toHaveURL(/\/\?q=/)
    for (const _ of '社区') await page.keyboard.press('Backspace')
    await expect(page).toHaveURL('/articles/bus/')
    await expectTop(page, '#p10', tenth)
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('核酸')
    await expect(page).toHaveURL(`/?q=${encodeURIComponent('核酸')}`)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/articles/bus/')
    await expectTop(page, '#p10', tenth)
    await expect(field(page)).not.toBeFocused()
  })
  await test.step('who empties the field in an article found by a search is back where one was', async () => {
    await open(page, `/articles/bus/?q=${encodeURIComponent('负压车')}`)
    const tenth = await wheelTo(page, '#p10', 300)
    await page.keyboard.press('/')
    await page.keyboard.press('Delete')
    await expect(page).toHaveURL('/articles/bus/')
    await expectTop(page, '#p10', tenth)
  })
})

test('who erases words before their results have shown keeps the field, too', async ({ page }) => {
  await page.addInitScript(() => {
    const { back } = History.prototype
    History.prototype.back = function () {
      document.documentElement.dataset.goesBack = ''
      setTimeout(() => back.call(this), 500)
    }
  })
  await page.route('**/assets/Home-*.js', async (route) => {
    await expect(page.locator('html[data-goes-back]')).toBeAttached()
    await route.continue()
  })
  await open(page, '/articles/bus/')
  await searchThere(page)
  await page.keyboard.press('/')
  await page.keyboard.type('社')
  await expect(page).toHaveURL(/\/\?q=/)
  await page.keyboard.press('Backspace')
  await expect(page).toHaveURL('/articles/bus/')
  await pause(page, 200)
  await expect(field(page)).toBeFocused()
})
