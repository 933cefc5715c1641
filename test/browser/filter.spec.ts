import { expect, test } from './console.ts'
import { watchTakenBack } from './taken-back.ts'

test('on home, departments, days and words narrow the list and live in the address', async ({ page }) => {
  await page.goto('/')
  await test.step('departments narrow the list, live in the address, and chips take them off', async () => {
    const departments = page.getByRole('group', { name: '部门' })
    await departments.getByRole('checkbox', { name: /^市委政研室/ }).check()
    await expect(page).toHaveURL('/?org=policy-office')
    await departments.getByRole('checkbox', { name: /^市妇联/ }).check()
    await expect(page).toHaveURL('/?org=policy-office,women')
    const main = page.getByRole('main')
    await expect(main.getByRole('status')).toHaveText('显示 2 篇，共 10 篇')
    await expect(main.getByRole('article')).toHaveCount(2)
    await page.getByRole('button', { name: '移除 市妇联' }).click()
    await expect(main.getByRole('article')).toHaveCount(1)
    await page.getByRole('button', { name: '清除' }).click()
    await expect(page).toHaveURL('/')
    await expect(main.getByRole('article')).toHaveCount(10)
  })
  await test.step('back and forward go through the filters', async () => {
    await page.getByRole('checkbox', { name: /^市妇联/ }).check()
    await expect(page).toHaveURL('/?org=women')
    await page.getByRole('main').getByRole('link', { name: '市妇联：巾帼聚力暖“疫”线' }).click()
    await expect(page).toHaveURL('/articles/women/?org=women')
    await page.goBack()
    await expect(page).toHaveURL('/?org=women')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    await page.goBack()
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
    await page.goForward()
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    await page.goBack()
    await expect(page).toHaveURL('/')
  })
  await test.step('days are chosen, kept in the address, and leave undated articles in', async () => {
    await page.getByRole('combobox', { name: '从', exact: true }).selectOption('11月21日')
    await page.getByRole('combobox', { name: '至', exact: true }).selectOption('11月23日')
    await expect(page).toHaveURL('/?from=2022-11-21&to=2022-11-23')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      '显示 3 篇，共 10 篇（1 篇未注明日期）',
    )
    await page.getByRole('button', { name: '移除 11月21日—23日' }).click()
    await expect(page).toHaveURL('/')
  })
  await test.step('days are chosen by keyboard, and the last never comes before the first', async () => {
    const from = page.getByRole('combobox', { name: '从', exact: true })
    const to = page.getByRole('combobox', { name: '至', exact: true })
    await expect(from).toBeEnabled()
    await from.press('ArrowDown')
    await from.press('ArrowDown')
    await expect(page).toHaveURL('/?from=2022-11-15')
    await to.press('Home')
    await expect(page).toHaveURL('/?to=2022-11-13')
    await expect(from).toHaveValue('2022-11-13')
    await from.press('End')
    await expect(page).toHaveURL('/?from=2022-11-30')
    await expect(to).toHaveValue('2022-11-30')
    await page.getByRole('button', { name: '清除' }).click()
    await expect(page).toHaveURL('/')
  })
  await test.step('search narrows while typing; slash leads to it; Escape empties it', async () => {
    await page.keyboard.press('/')
    const box = page.getByRole('searchbox', { name: '搜索全文' })
    await expect(box).toBeFocused()
    await box.pressSequentially('指挥调度中心')
    await expect(page).toHaveURL(/\?q=/)
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    await expect(page.getByRole('main').locator('mark').first()).toHaveText('指挥调度中心')
    // The first puts the suggestions away, the second empties the box.
    await box.press('Escape')
    await box.press('Escape')
    await expect(page).toHaveURL('/')
  })
})

test('the count beside each department is what choosing it shows', async ({ page }) => {
  await page.goto('/?mentions=1')
  await expect(page.getByRole('group', { name: '部门' })).toBeVisible()
  const names = await page.getByRole('group', { name: '部门' }).locator('li label').allInnerTexts()
  expect(names.length).toBeGreaterThan(8)
  // Some of them are enough to see the law of facets.test.ts on the page.
  for (const name of names.filter((_, nth) => process.env.RUNS !== undefined || nth % 4 === 0)) {
    const [short, count] = name.split(/\s+/)
    const box = page
      .getByRole('group', { name: '部门' })
      .getByRole('checkbox', { name: `${short} ${count} 篇`, exact: true })
    await box.check()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(`显示 ${count} 篇，共 10 篇`)
    await box.uncheck()
  }
})

test('what was pressed stays so while the address follows, and quick presses add up', async ({ page }) => {
  const takenBack = await watchTakenBack(page)
  await page.goto('/')
  await expect(page.getByRole('combobox', { name: '从', exact: true })).toBeEnabled()
  await page.getByRole('group', { name: '部门' }).evaluate((group) => {
    for (const id of ['women', 'bus']) group.querySelector<HTMLInputElement>(`[value=${id}]`)?.click()
  })
  await expect(page).toHaveURL('/?org=bus,women')
  await expect(page.getByRole('checkbox', { name: /^市妇联/ })).toBeChecked()
  expect(await takenBack()).toEqual([])
  await page.getByRole('button', { name: '移除 市妇联' }).click()
  await expect(page.getByRole('checkbox', { name: /^市妇联/ })).not.toBeChecked()
  // The watch is told in a task of its own.
  await expect.poll(takenBack).toContain('women')
})

test('what an address asks for is put right, said to be empty, marked, or left by a press', async ({
  page,
}) => {
  await test.step('what takes a condition off leaves the focus on something that stays', async () => {
    await page.goto('/?org=women&q=公交')
    await page.getByRole('button', { name: '移除 “公交”' }).press('Enter')
    await expect(page).toHaveURL('/?org=women')
    const count = page.getByRole('main').getByRole('status')
    await expect(count).toHaveText('显示 1 篇，共 10 篇')
    await expect(count).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '移除 市妇联' })).toBeFocused()
    await page.getByRole('button', { name: '清除' }).press('Enter')
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('button', { name: '清除' })).toHaveCount(0)
    await expect(page.getByRole('group', { name: '部门' }).getByRole('checkbox').first()).toBeFocused()
  })
  await test.step('a malformed or untidy address is put right in place', async () => {
    await page.goto('/?to=2022-11-31&org=women,nobody,bus&from=2022-11-21&utm=x&q=')
    await expect(page).toHaveURL('/?from=2022-11-21&org=bus,women')
    await page.goto('/articles/women/?org=&mentions=no#p2')
    await expect(page).toHaveURL('/articles/women/#p2')
  })
  await test.step('an empty result says why and offers the way out', async () => {
    await page.goto('/?org=women&from=2022-11-14&to=2022-11-15')
    const main = page.getByRole('main')
    await expect(main.getByText('没有部门为市妇联、日期在11月14日—15日的文章。')).toBeVisible()
    await main.getByRole('link', { name: '不限日期：1 篇' }).click()
    await expect(main.getByRole('article')).toHaveCount(1)
  })
  await test.step('a search hit opens at its place with the words marked', async () => {
    await page.goto('/?q=负压车')
    await page.getByRole('main').locator('mark').last().click()
    await expect(page).toHaveURL(/\/articles\/bus\/\?q=/)
    const hits = page.getByRole('article').locator('mark')
    await expect(hits).toHaveCount(2)
    await expect(hits.last()).toBeInViewport()
  })
  await test.step('an article outside the filter opens, says so, and clears the filter', async () => {
    await page.goto('/articles/bus/?org=women')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('夜空中最亮的')
    const note = page.getByRole('note')
    await expect(note).toContainText('不在当前筛选之内')
    await note.getByRole('button', { name: '清除筛选' }).click()
    await expect(page).toHaveURL('/articles/bus/')
    await expect(note).toHaveCount(0)
  })
  await test.step('previous and next stay within the filter', async () => {
    await page.goto('/articles/women/?org=bus,women')
    const around = page.getByRole('navigation', { name: '前后文章' })
    await expect(around.getByRole('link')).toHaveCount(1)
    await around.getByRole('link').click()
    await expect(page).toHaveURL('/articles/bus/?org=bus,women')
  })
})

test('filtering never moves the article one is reading', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 })
  await page.goto('/')
  const entry = page.locator('#a-policy-office')
  await expect(page.getByRole('group', { name: '部门' })).toBeVisible()
  // The first printed page above it goes, so without care the article would jump up by its height.
  await entry.evaluate((e) => window.scrollBy(0, e.getBoundingClientRect().top - 60))
  const before = await entry.evaluate((e) => e.getBoundingClientRect().top)
  expect(before).toBeLessThan(100)
  for (const name of [/^市委政研室/, /^市妇联/, /^市公交公司/, /^慧源/]) {
    // Pressed by script, as scrolling to the box would move the page.
    await page.getByRole('checkbox', { name }).evaluate((box) => {
      if (box instanceof HTMLElement) box.click()
    })
  }
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(4)
  expect(Math.abs((await entry.evaluate((e) => e.getBoundingClientRect().top)) - before)).toBeLessThan(2)
})

test('a department has a page of its own, and its canonical address goes where the reader goes', async ({
  page,
}) => {
  await test.step('a department has a page of its own for readers without JavaScript', async () => {
    await page.goto('/departments/women/')
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/departments\/women\/$/)
    await expect(page).toHaveTitle(/^市妇联的报道/)
  })
  await test.step('the canonical address goes where the reader goes, as if the page had been served', async () => {
    const canonical = page.locator('link[rel=canonical]')
    const served = async (path: string) => {
      const html = await (await page.request.get(path)).text()
      return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''
    }
    await page.goto('/departments/women/')
    await page.getByRole('main').getByRole('article').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/articles\/women\//)
    await expect(canonical).toHaveAttribute('href', await served('/articles/women/'))
    await page.getByRole('link', { name: '关于本编' }).first().click()
    await expect(canonical).toHaveAttribute('href', await served('/about/'))
    await page.goBack()
    await page.goBack()
    await expect(canonical).toHaveAttribute('href', await served('/departments/women/'))
    await page.goto('/?org=women')
    await expect(canonical).toHaveAttribute('href', await served('/'))
  })
})
