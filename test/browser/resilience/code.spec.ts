import { allThere } from '../all-there.ts'
import { ARTICLE, countLoads, expect, expectReadable, GONE, refuseStorage, test } from './damaged-site.ts'

test.describe('code that is gone', () => {
  test.use({ provoked: GONE })

  for (const part of ['Timeline', 'vis-drawing']) {
    test(`without ${part} the text reads, the timeline says so, and trying again mends it`, async ({
      page,
      site,
    }) => {
      await site.remove(`${part}-`)
      const loads = countLoads(page)
      await page.goto(site.url + ARTICLE)
      await expect(page.getByText('时间线未能载入')).toBeVisible()
      await expectReadable(page)
      expect(loads()).toBe(1)
      await site.restore()
      await page.getByText('时间线未能载入').getByRole('button', { name: '重试' }).click()
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await expect(page.getByText('时间线未能载入')).toHaveCount(0)
      expect(loads()).toBe(2)
    })
  }

  test('after a redeploy the page is loaded anew once, and the part then comes', async ({ page, site }) => {
    await page.goto(site.url + ARTICLE)
    await allThere(page)
    const loads = countLoads(page)
    await site.redeploy()
    await page.getByRole('button', { name: '引用' }).click()
    await expect.poll(loads).toBe(1)
    await page.getByRole('button', { name: '引用' }).click()
    await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
    expect(loads()).toBe(1)
  })

  for (const storage of ['allowed', 'refused']) {
    test(`a redeploy that lacks the part costs one reload, storage ${storage}`, async ({ page, site }) => {
      if (storage === 'refused') await refuseStorage(page)
      await page.goto(site.url + ARTICLE)
      await allThere(page)
      const loads = countLoads(page)
      await site.redeploy()
      await site.remove('CiteDialog-')
      await page.getByRole('button', { name: '引用' }).click()
      await expect.poll(loads).toBe(1)
      await page.getByRole('button', { name: '引用' }).click()
      await expect(page.getByText('引用未能显示，其余部分照常可读。')).toBeVisible()
      await expectReadable(page)
      // The next build is worth a reload again, though a reload that changed nothing is not.
      await page.waitForLoadState('networkidle')
      expect(loads()).toBe(1)
    })
  }

  test('a page whose own code is gone stays as it was prerendered', async ({ page, site }) => {
    await site.remove('ArticlePage-')
    const loads = countLoads(page)
    await page.goto(`${site.url}${ARTICLE}?org=bus`)
    await expect(page.getByRole('alert')).toContainText('没有完整送到，文章照常可读')
    await expectReadable(page)
    expect(loads()).toBe(1)
    await site.restore()
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.getByRole('note')).toContainText('不在当前筛选之内')
  })

  test('a page to be drawn anew, whose code for that is gone, says so and stays', async ({ page, site }) => {
    await site.remove('draw-anew-')
    // Some hosts answer every address with the home page.
    await page.route(site.url + ARTICLE, async (route) =>
      route.fulfill({ response: await route.fetch({ url: site.url }) }),
    )
    await page.goto(site.url + ARTICLE)
    await expect(page.getByRole('alert')).toContainText('没有完整送到，文章照常可读')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
    await site.restore()
    await page.getByRole('button', { name: '重试' }).click()
    await expectReadable(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('without the code that shows what was found a list says so, and trying again mends it', async ({
    page,
    site,
  }) => {
    await site.remove('Found-')
    await page.goto(`${site.url}?q=负压车`)
    const missing = page.getByRole('alert').filter({ hasText: '搜到的句子未能显示' })
    await expect(missing).toBeVisible()
    await site.restore()
    await missing.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('main').locator('mark').first()).toHaveText('负压车')
    await expect(missing).toHaveCount(0)
  })

  test('where no script arrives the page is as it is without', async ({ page, site }) => {
    await site.remove('entry-client-')
    await page.goto(`${site.url}?org=women`)
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
    await expect(page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' })).toBeVisible()
    await expect(page.getByRole('group', { name: '部门' })).toHaveCount(0)
    await page.goto(site.url + ARTICLE)
    await expectReadable(page)
  })

  test('an article whose code went with a redeploy opens from the new build', async ({ page, site }) => {
    await page.goto(site.url)
    await allThere(page)
    const loads = countLoads(page)
    await site.redeploy()
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
    await expectReadable(page)
    await expect(page).toHaveURL(site.url + ARTICLE)
    await expect.poll(loads).toBe(1)
  })

  test('pointing at a link never loads the page anew', async ({ page, site }) => {
    await page.goto(site.url)
    await allThere(page)
    const loads = countLoads(page)
    await site.redeploy()
    const asked = page.waitForResponse((response) => response.status() === 404)
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).hover()
    await asked
    await page.waitForLoadState('networkidle')
    expect(loads()).toBe(0)
  })

  test('an article whose code is lost says so in the frame, and back returns', async ({ page, site }) => {
    await site.remove('ArticlePage-')
    await page.goto(site.url)
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页未能显示')
    await expect(page.getByRole('search')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
  })
})

test('with the network gone before anything is kept, a part says so and the page stays', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site.url + ARTICLE)
  await expect(page.locator('.vis-timeline')).toBeVisible()
  const loads = countLoads(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: '引用' }).click()
  await expect(page.getByText('引用未能显示，其余部分照常可读。')).toBeVisible()
  await page.getByRole('button', { name: '重试' }).click()
  await expectReadable(page)
  expect(loads()).toBe(0)
  await context.close()
})
