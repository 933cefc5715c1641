import type { Page } from '@playwright/test'
import { expect, test as watched } from './console.ts'
import { type Deployment, deploy } from './deployment.ts'

const ARTICLE = 'articles/women/'
/** What a browser says of a file of code or styles that is gone, and React of the part that lacks it. */
const GONE =
  /404 \(Not Found\)|dynamically imported module|Unable to preload CSS|Refused to apply style|code of a (?:part|page) is missing/
const SENTENCE = '当天协助采样373份'

const test = watched.extend<{ site: Deployment }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
  site: async ({}, use, info) => {
    const site = await deploy(info.outputPath('site'))
    await use(site)
    await site.stop()
  },
})

/** Counts how often a page is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => loads++)
  return () => loads
}

async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('市妇联：巾帼聚力暖“疫”线')
  await expect(page.getByRole('article')).toContainText(SENTENCE)
}

function refuseStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
}

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
    await expect(page.locator('.vis-timeline')).toBeVisible()
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
      await expect(page.locator('.vis-timeline')).toBeVisible()
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
    await expect(page.locator('.vis-timeline')).toBeVisible()
    const loads = countLoads(page)
    await site.redeploy()
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
    await expectReadable(page)
    await expect(page).toHaveURL(site.url + ARTICLE)
    await expect.poll(loads).toBe(1)
  })

  test('pointing at a link never loads the page anew', async ({ page, site }) => {
    await page.goto(site.url)
    await expect(page.locator('.vis-timeline')).toBeVisible()
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
  const context = await browser.newContext({ serviceWorkers: 'block' })
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

test.describe('data that does not arrive', () => {
  test.use({ provoked: /404 \(Not Found\)|integrity/ })

  const damages: Record<string, (site: Deployment) => Promise<void>> = {
    truncated: (site) => site.replaceData((data) => data.slice(0, data.length / 2)),
    foreign: (site) => site.replaceData(() => '{"articles": [], "__proto__": {"polluted": true}}'),
    'not JSON': (site) => site.replaceData(() => '<!doctype html><title>登录</title>'),
    missing: (site) => site.remove('edition-'),
  }
  for (const [kind, damage] of Object.entries(damages)) {
    test(`${kind}: the article reads, the rest says so and can be tried again`, async ({ page, site }) => {
      let whole = ''
      await site.replaceData((data) => {
        whole = data
        return data
      })
      await damage(site)
      const loads = countLoads(page)
      await page.goto(`${site.url}${ARTICLE}?org=bus`)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText('没有完整送到，文章照常可读')
      await expectReadable(page)
      await site.restore()
      await site.replaceData(() => whole)
      await alert.getByRole('button', { name: '重试' }).click()
      await expect(alert).toHaveCount(0)
      await expect(page.locator('.vis-timeline')).toBeVisible()
      await expect(page.getByRole('note')).toContainText('不在当前筛选之内')
      expect(loads()).toBe(1)
    })
  }

  test('slow: after a while the page says so; when it comes, all is there', async ({ page, site }) => {
    await page.clock.install()
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/assets/edition-*.json', async (route) => {
      await arrived
      await route.continue()
    })
    await page.goto(site.url + ARTICLE, { waitUntil: 'commit' })
    await expectReadable(page)
    await expect
      .poll(async () => {
        await page.clock.fastForward(10_000)
        return page.getByRole('alert').count()
      })
      .toBe(1)
    await expect(page.getByRole('alert')).toContainText('还没有送到，文章照常可读')
    arrive()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.clock.resume()
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.getByRole('button', { name: '引用' }).click()
    await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
  })
})

test.describe('what a browser may refuse', () => {
  test('storage: settings last as long as the page', async ({ page }) => {
    await refuseStorage(page)
    await page.goto(ARTICLE)
    await page.getByText('阅读设置').click()
    await page.getByRole('group', { name: '明暗' }).getByLabel('深色').check()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.goto('/')
    await page.getByRole('checkbox', { name: /^市妇联/ }).check()
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
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
