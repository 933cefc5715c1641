import type { Page } from '@playwright/test'
import { allThere } from '../all-there.ts'
import { ARTICLE, countLoads, expect, expectReadable, GONE, refuseStorage, test } from './damaged-site.ts'

/** Lets a host have no assets whose name begins so, nor the browser any that it had; gives what puts them back. */
async function lose(page: Page, name: string): Promise<() => Promise<void>> {
  const assets = `**/assets/${name}-*`
  await page.route(assets, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '没有' }))
  return () => page.unroute(assets)
}

const headline = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' })

test.describe('code that is gone', () => {
  test.use({ provoked: GONE })

  test('a part whose code is gone says so, and trying again mends it', async ({ page }) => {
    for (const part of ['Timeline', 'vis-drawing'])
      await test.step(`${part}: the text reads`, async () => {
        const restore = await lose(page, part)
        const loads = countLoads(page)
        await page.goto(ARTICLE)
        await expect(page.getByText('时间线未能载入')).toBeVisible()
        await expectReadable(page)
        expect(loads()).toBe(1)
        await restore()
        await page.getByText('时间线未能载入').getByRole('button', { name: '重试' }).click()
        await expect(page.locator('.vis-timeline')).toBeVisible()
        await expect(page.getByText('时间线未能载入')).toHaveCount(0)
        expect(loads()).toBe(2)
      })
    await test.step('what shows in a list what was found', async () => {
      const restore = await lose(page, 'Found')
      await page.goto('?q=负压车')
      const missing = page.getByRole('alert').filter({ hasText: '搜到的句子未能显示' })
      await expect(missing).toBeVisible()
      await restore()
      await missing.getByRole('button', { name: '重试' }).click()
      await expect(page.getByRole('main').locator('mark').first()).toHaveText('负压车')
      await expect(missing).toHaveCount(0)
    })
  })

  test('a page whose own code is gone reads, and trying again mends it', async ({ page }) => {
    const alert = page.getByRole('alert')
    await test.step('it stays as it was prerendered', async () => {
      const restore = await lose(page, 'ArticlePage')
      const loads = countLoads(page)
      await page.goto(`${ARTICLE}?org=bus`)
      await expect(alert).toContainText('没有完整送到，文章照常可读')
      await expectReadable(page)
      expect(loads()).toBe(1)
      await restore()
      await page.getByRole('button', { name: '重试' }).click()
      await expect(alert).toHaveCount(0)
      await expect(page.getByRole('note')).toContainText('不在当前筛选之内')
    })
    await test.step('one to be drawn anew, without the code for that, says so and stays', async () => {
      const restore = await lose(page, 'draw-anew')
      // Some hosts answer every address with the home page.
      await page.route(`/${ARTICLE}`, async (route) =>
        route.fulfill({ response: await route.fetch({ url: new URL('/', route.request().url()).href }) }),
      )
      await page.goto(ARTICLE)
      await expect(alert).toContainText('没有完整送到，文章照常可读')
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
      await restore()
      await page.getByRole('button', { name: '重试' }).click()
      await expectReadable(page)
      await expect(alert).toHaveCount(0)
      await page.unroute(`/${ARTICLE}`)
    })
    await test.step('one that is come to from another says so in the frame, and back returns', async () => {
      const restore = await lose(page, 'ArticlePage')
      await page.goto('/')
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await headline(page).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页未能显示')
      await expect(page.getByRole('search')).toBeVisible()
      await page.goBack()
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
      await restore()
    })
    await test.step('where no script arrives the page is as it is without', async () => {
      await lose(page, 'entry-client')
      await page.goto('?org=women')
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
      await expect(headline(page)).toBeVisible()
      await expect(page.getByRole('group', { name: '部门' })).toHaveCount(0)
      await page.goto(ARTICLE)
      await expectReadable(page)
    })
  })

  test('after a redeploy the page is loaded anew once, and the part then comes; each redeploy costs one reload, one that lacks the part, too', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + ARTICLE)
    await allThere(page)
    const loads = countLoads(page)
    await site.redeploy()
    await page.getByRole('button', { name: '引用' }).click()
    await expect.poll(loads).toBe(1)
    await page.getByRole('button', { name: '引用' }).click()
    await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
    await page.keyboard.press('Escape')
    expect(loads()).toBe(1)
    await site.redeploy()
    await site.remove('SourceText-')
    await expectOneReload(page, '原文')
  })

  test('a redeploy that lacks the part costs one reload, storage refused', async ({ page, site }) => {
    await refuseStorage(page)
    await page.goto(site.url + ARTICLE)
    await allThere(page)
    await site.redeploy()
    await site.remove('CiteDialog-')
    await expectOneReload(page, '引用')
  })

  test('an article whose code went with a redeploy opens from the new build, but pointing at its link never loads the page anew', async ({
    page,
    site,
  }) => {
    await page.goto(site.url)
    await allThere(page)
    const loads = countLoads(page)
    await site.redeploy()
    const asked = page.waitForResponse((response) => response.status() === 404)
    await headline(page).hover()
    await asked
    await page.waitForLoadState('networkidle')
    expect(loads()).toBe(0)
    await headline(page).click()
    await expectReadable(page)
    await expect(page).toHaveURL(site.url + ARTICLE)
    await expect.poll(loads).toBe(1)
  })
})

/** Asks for a part that neither this build nor the next has: the page is loaded anew once, and says so. */
async function expectOneReload(page: Page, part: string): Promise<void> {
  const loads = countLoads(page)
  await page.getByRole('button', { name: part }).click()
  await expect.poll(loads).toBe(1)
  await page.getByRole('button', { name: part }).click()
  await expect(page.getByText(`${part}未能显示，其余部分照常可读。`).first()).toBeVisible()
  await expectReadable(page)
  // The next build is worth a reload again, though a reload that changed nothing is not.
  await page.waitForLoadState('networkidle')
  expect(loads()).toBe(1)
}

test.describe('without network', () => {
  test.use({ provoked: /ERR_INTERNET_DISCONNECTED|dynamically imported module|code of a part is missing/ })
  test('before anything is kept a part says so and the page stays', async ({ page, context }) => {
    await page.goto(ARTICLE)
    await expect(page.locator('.vis-timeline')).toBeVisible()
    const loads = countLoads(page)
    await context.setOffline(true)
    await page.getByRole('button', { name: '引用' }).click()
    await expect(page.getByText('引用未能显示，其余部分照常可读。')).toBeVisible()
    await page.getByRole('button', { name: '重试' }).click()
    await expectReadable(page)
    expect(loads()).toBe(0)
  })
})
