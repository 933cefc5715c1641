import { expect, test } from './console.ts'

test('while the code of search is on its way the page does not say that it failed', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/search-engine-*.js', async (route) => {
    await held
    await route.continue()
  })
  const said: string[] = []
  await page.exposeFunction('hear', (words: string) => said.push(words))
  await page.addInitScript(() => {
    setInterval(() => {
      const status = document.querySelector('main [role=status]')?.textContent
      if (status) Reflect.get(window, 'hear')(status)
    }, 20)
  })
  await page.goto('/?q=负压车')
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText('显示 10 篇，共 10 篇（搜索正在载入）')
  release()
  await expect(status).toHaveText('显示 1 篇，共 10 篇')
  expect(said.filter((words) => words.includes('未能'))).toEqual([])
})

test.describe('when search does not come', () => {
  test.use({ provoked: /Failed to load|ERR_FAILED|dynamically imported|PartMissing/ })

  test('the page says so and shows the articles, and it can be asked for again', async ({ page }) => {
    for (const [what, file] of Object.entries({
      'its code': '**/assets/search-engine-*.js',
      'what it knows besides the text': '**/search-aids.json',
    }))
      await test.step(what, async () => {
        await page.route(file, (route) => route.abort())
        await page.goto('/?q=负压车')
        await expect(page.getByRole('main').getByRole('status')).toHaveText(
          '显示 10 篇，共 10 篇（搜索未能载入）',
        )
        await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
        await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
        await page.unroute(file)
        await page.getByRole('main').getByRole('button', { name: '重试' }).click()
        await expect(page.getByRole('main').getByRole('status')).toHaveText('显示 1 篇，共 10 篇')
      })
  })
})
