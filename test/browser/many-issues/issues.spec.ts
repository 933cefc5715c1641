import { FIRST_ARTICLES } from '../../../src/reader/first-shown.ts'
import { axeFindings } from '../axe.ts'
import { expect, test } from '../console.ts'
import { goWithin } from '../go-within.ts'
import { shiftsOf, watchShifts } from '../layout-shifts.ts'
import { MANY_ADDRESS } from '../ports.ts'
import { ARTICLES, dataAskedBy, SIZE } from './many-site.ts'

// A day without an issue is answered so.
test.use({ baseURL: MANY_ADDRESS, provoked: /status of 404/ })

test('the way leads home from an article, newspapers are chosen there, and the page about the edition names every source', async ({
  page,
}) => {
  await test.step('from an article the way leads home, where all articles count, and to another article', async () => {
    await page.goto('articles/a3-1/')
    await page.getByRole('link', { name: '多期试编' }).click()
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      `显示 ${ARTICLES} 篇，共 ${ARTICLES} 篇`,
    )
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('3之1')
    await page.goForward()
    const other = page.getByRole('main').getByRole('heading', { level: 3 }).last().getByRole('link')
    const headline = (await other.textContent()) ?? ''
    await other.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  })
  await test.step('newspapers are chosen like departments, and named beside articles of another issue', async () => {
    await page.goto('./?paper=paper-1,nobody&org=bureau-99')
    await expect(page).toHaveURL(/\/\?paper=paper-1$/)
    const status = page.getByRole('main').getByRole('status').first()
    await expect(status).toContainText(`显示 ${ARTICLES / 2} 篇，共 ${ARTICLES} 篇`)
    const papers = page.getByRole('group', { name: '报纸' })
    await expect(papers.getByRole('checkbox', { name: /^山河晚报1/ })).toBeChecked()
    await papers.getByRole('checkbox', { name: /^山河日报/ }).check()
    await expect(page).toHaveURL(/\/\?paper=paper-0,paper-1$/)
    await expect(status).toContainText(`显示 ${ARTICLES} 篇`)
    await page.getByRole('button', { name: '移除 山河晚报1' }).click()
    await expect(page).toHaveURL(/\/\?paper=paper-0$/)
    await page.goto('articles/a3-1/?paper=paper-0')
    await expect(page.getByText('这篇文章不在当前筛选之内')).toBeVisible()
    const beside = page.getByRole('navigation', { name: '文章', exact: true })
    await expect(beside.getByText(/《山河日报》20\d\d年/).first()).toBeVisible()
  })
  await test.step('the page about the edition names every source', async () => {
    await page.goto('about/')
    await expect(page.getByText(/^SHA-256$/)).toHaveCount(SIZE.issues)
  })
})

test('the calendar of issues leads to an issue, to its articles and to the issue after, and Back to one’s place', async ({
  page,
}) => {
  const asked = dataAskedBy(page)
  await page.goto('issues/paper-0/2019-01-01/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('山河日报 2019年1月1日')
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(SIZE.articles)
  await expect(page.locator('link[rel=next]')).toHaveAttribute('title', /^《山河日报》20\d\d年\d+月\d+日$/)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([expect.stringMatching(/^bundle-paper-0-/)])

  await page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '各期' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('各期')
  const issues = page.getByRole('main').locator('td').getByRole('link')
  await expect(issues).toHaveCount(SIZE.issues)
  await page.getByRole('link', { name: /^《山河晚报1》2019年7月\d+日，4 篇$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('山河晚报1')
  await page.setViewportSize({ width: 800, height: 400 })
  const last = page.getByRole('main').getByRole('heading', { level: 3 }).last()
  await last.scrollIntoViewIfNeeded()
  const { y } = (await last.boundingBox()) ?? { y: 0 }
  await last.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1之3')
  await page.goBack()
  await expect.poll(async () => Math.round((await last.boundingBox())?.y ?? 0)).toBe(Math.round(y))
  await page.getByRole('link', { name: /^下一期/ }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toContainText('3之0')
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await page
    .getByRole('link', { name: /^《山河晚报1》2020年/ })
    .first()
    .click()
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toContainText('3之0')
  await page.goto('issues/paper-0/2019-01-02/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  await page.getByRole('link', { name: '《山河日报》2019年1月1日' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('山河日报 2019年1月1日')
})

test('addresses that articles and issues had lead to them, without scripts too', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: MANY_ADDRESS })
  const plain = await context.newPage()
  for (const [former, title, now] of [
    ['articles/former/', /3之1/, 'articles/a3-1/'],
    ['articles/former/#talks', /3之1/, 'articles/a3-1/#held'],
    ['issues/paper-0/2018-12-31/', '山河日报 2019年1月1日', 'issues/paper-0/2019-01-01/'],
  ] as const) {
    await plain.goto('about:blank')
    expect((await plain.goto(MANY_ADDRESS + former))?.status(), former).toBe(200)
    await expect(plain.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.goto(former)
    await expect(page).toHaveURL(MANY_ADDRESS + now)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    if (now.includes('#')) await expect(page.locator('#held')).toBeInViewport()
  }
  await context.close()
})

test('home grows when asked, moves nothing, and is found again as far as it was grown', async ({ page }) => {
  await watchShifts(page)
  await page.goto('./')
  const articles = page.getByRole('main').getByRole('article')
  await expect(articles).toHaveCount(FIRST_ARTICLES)
  await expect(articles.first()).toContainText(`${SIZE.issues - 1}之0`)
  const more = page.getByRole('button', { name: `更多（还有 ${ARTICLES - FIRST_ARTICLES} 篇）` })
  await more.click()
  await expect(articles).toHaveCount(ARTICLES)
  await expect(more).toHaveCount(0)
  await expect(articles.nth(FIRST_ARTICLES).getByRole('link').first()).toBeFocused()
  const last = articles.last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toContainText('第')
  await expect(last.locator('p').first()).not.toBeEmpty()
  await page.waitForLoadState('networkidle')
  // What the press itself pushes down is no shift.
  const shifts = (await shiftsOf(page)).filter(({ of }) => !of.every((node) => node.startsWith('FOOTER')))
  expect(shifts).toEqual([])
  const { y } = (await last.boundingBox()) ?? { y: 0 }
  await last.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0之3')
  await page.goBack()
  await expect(articles).toHaveCount(ARTICLES)
  await expect.poll(async () => Math.round((await last.boundingBox())?.y ?? 0)).toBe(Math.round(y))
  await page.reload()
  await expect(articles).toHaveCount(ARTICLES)
  await expect.poll(async () => Math.round((await last.boundingBox())?.y ?? 0)).toBe(Math.round(y))
})

test('axe finds nothing on what only an edition of many issues has', async ({ page }) => {
  for (const path of ['./', '?view=calendar', 'issues/', 'issues/paper-0/2019-01-01/', 'articles/a3-1/'])
    await test.step(path, async () => {
      if (path.startsWith('?')) await goWithin(page, `${MANY_ADDRESS}${path}`)
      else await page.goto(path)
      await expect(page.locator('html[data-arriving]')).toHaveCount(0)
      if (path.includes('calendar')) await expect(page.getByRole('table').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await axeFindings(page)).toEqual([])
    })
})

test('without scripts, home leads to the issues that it does not list, and they to their articles', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: MANY_ADDRESS, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(FIRST_ARTICLES)
  await expect(page.getByRole('button', { name: /更多/ })).toHaveCount(0)
  // The filter is not there, nor is its column.
  expect((await page.getByRole('main').getByRole('region').first().boundingBox())?.width).toBeGreaterThan(900)
  await page.getByRole('link', { name: '按日期看各期' }).click()
  await page.getByRole('link', { name: '《山河日报》2019年1月1日，4 篇' }).click()
  await page.getByRole('link', { name: /^下一期/ }).click()
  await page.getByRole('link', { name: /^上一期/ }).click()
  await page.getByRole('main').getByRole('heading', { level: 3 }).last().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0之3')
  await context.close()
})
