import { expect, test } from '../console.ts'
import { MANY_ADDRESS } from '../ports.ts'
import { ARTICLES } from './many-site.ts'

test.use({ baseURL: MANY_ADDRESS, provoked: /ERR_FAILED|integrity|DataMissing/ })

test('where texts or lists do not arrive it is said so, and they can be asked for again', async ({
  page,
}) => {
  await test.step('a text that does not arrive: its page says so and can be tried again, and the way back leads to what one read', async () => {
    await page.goto('articles/a0-1/')
    await expect(page.locator('.vis-timeline')).toBeVisible()
    await page.route('**/assets/bundle-*', (route) => route.fulfill({ body: '{"articles":[]}' }))
    await page.getByRole('link', { name: '多期试编' }).click()
    const title = page.getByRole('heading', { level: 1 })
    // The article, which leads to others, too, stays until the list is there.
    await expect(title).not.toContainText('0之1')
    await page.getByRole('main').getByRole('link', { name: /6之1$/ }).first().click()
    await expect(title).toHaveText('这一页未能显示')
    await expect(page.getByRole('main')).toContainText('它的文字没有完整送到')
    await page.unroute('**/assets/bundle-*')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(title).toContainText('6之1')
    await page.goBack()
    await page.goBack()
    await expect(title).toContainText('0之1')
  })
  await test.step('a text that does not arrive: its room in a list says so and it can be asked for again, and nothing moves', async () => {
    await page.goto('./')
    await page.getByRole('button', { name: /更多/ }).click()
    const last = page.getByRole('main').getByRole('article').last()
    await page.route('**/assets/bundle-*', (route) => route.abort())
    await last.scrollIntoViewIfNeeded()
    await expect(last).toContainText('文字未能载入')
    const height = (await last.boundingBox())?.height
    await page.unroute('**/assets/bundle-*')
    await last.getByRole('button', { name: '重试' }).click()
    await expect(last.getByRole('button')).toHaveCount(0)
    await expect(last).toContainText('组织')
    expect((await last.boundingBox())?.height).toBe(height)
  })
  await test.step('a filter beside an article whose list of articles does not arrive says so, and can be tried again', async () => {
    await page.route('**/assets/index-*', (route) => route.abort())
    await page.goto('articles/a3-1/?org=bureau-3')
    const beside = page.getByRole('navigation', { name: '文章', exact: true })
    await expect(beside).toContainText('有文章未能载入')
    await page.unroute('**/assets/index-*')
    await beside.getByRole('button', { name: '重试' }).click()
    await expect(beside.getByRole('status')).toContainText(`共 ${ARTICLES} 篇`)
    await expect(beside.getByText('有文章未能载入')).toHaveCount(0)
  })
})
