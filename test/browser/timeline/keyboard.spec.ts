import { expect, test } from '../console.ts'
import { pause } from '../page-time.ts'
import { openLive, openLiveAnew, query } from './live.ts'

const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? ''

test('the timeline by keyboard', async ({ page }) => {
  await test.step('to a screen reader the timeline is a heading, its controls, days, phases, lanes and links', async () => {
    const { region } = await openLive(page, '/')
    await expect(region).toMatchAriaSnapshot(`
    - heading "时间线" [level=2]
    - paragraph: /11 个日期/
    - combobox "分栏"
    - button "缩小" [disabled]
    - button "放大"
    - button "保存图片"
    - group "视图":
      - button "时间线" [pressed]
      - button "日历"
      - button "列表"
    - button "时间线的用法"
    - group "选日期":
      - button "11月13日 星期日"
    - group "文中所说的阶段":
      - button "阶段：攻坚清零"
      - button "阶段：巩固清零"
    - list "栏":
      - listitem:
        - button "市委" [expanded]
    - link "11月13日起，三年来最严峻的疫情歼灭战，市委"
  `)
  })
  await test.step('the marks are one Tab stop and arrows go through all of them in order of time', async () => {
    const { marks } = await openLiveAnew(page, '/')
    await expect(marks.and(page.locator('[tabindex="0"]'))).toHaveCount(1)
    await marks.first().focus()
    await page.keyboard.press('Home')
    const names = [await page.evaluate(focusedName)]
    for (let i = 1; i < 11; i++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => page.evaluate(focusedName)).not.toBe(names.at(-1))
      names.push(await page.evaluate(focusedName))
    }
    expect(new Set(names).size).toBe(11)
    expect(names[0]).toMatch(/^11月13日起/)
    expect(names.at(-1)).toMatch(/^11月30日/)
    await expect(page.getByRole('region', { name: '时间线' }).locator('[aria-live]').last()).toHaveText(
      '第 11 项，共 11 项',
    )
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.evaluate(focusedName)).toMatch(/市委$/)
  })
  await test.step('the window follows the focus, and zooming keeps it', async () => {
    const { marks } = await openLiveAnew(page, '/?window=2022-11-13/2022-11-15')
    await marks.first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => query(page)).toBe('?window=2022-11-28/2022-11-30')
    await expect.poll(() => page.evaluate(focusedName)).toMatch(/^11月30日/)
    await page.keyboard.press('-')
    await expect.poll(() => query(page)).toBe('?window=2022-11-26/2022-11-30')
    await expect.poll(() => page.evaluate(focusedName)).toMatch(/^11月30日/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/')
    await expect.poll(() => page.evaluate(focusedName)).toMatch(/^11月30日/)
  })
  await test.step('Enter opens the article at the words; going back returns to the timeline as it was', async () => {
    const { marks } = await openLiveAnew(page, '/?window=2022-11-20/2022-11-30')
    await marks.filter({ hasText: '成立工作组专班' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => query(page)).toBe('?window=2022-11-20/2022-11-30')
    expect(new URL(page.url()).pathname).toBe('/articles/policy-office/')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/')
    await expect(marks).toHaveCount(8)
  })
  await test.step('a zoom button that can do no more keeps the focus', async () => {
    const { region } = await openLiveAnew(page, '/?window=2022-11-29/2022-11-30')
    const closer = region.getByRole('button', { name: '放大' })
    await closer.press('Enter')
    await expect(page).toHaveURL('/?window=2022-11-30/2022-11-30')
    await expect(closer).toBeDisabled()
    await expect(closer).toBeFocused()
    await closer.press('Enter')
    await expect(page).toHaveURL('/?window=2022-11-30/2022-11-30')
    const whole = region.getByRole('button', { name: '整段' })
    await whole.press('Enter')
    await expect(page).toHaveURL('/')
    await expect(whole).toBeFocused()
  })
  await test.step('a lane folds to bare marks that keep their names, and the height follows', async () => {
    const { region, frame, marks } = await openLiveAnew(page, '/')
    const before = (await frame.boundingBox())?.height ?? 0
    const lane = region.getByRole('button', { name: '市政府' })
    await lane.click()
    await expect(lane).toHaveAttribute('aria-expanded', 'false')
    await expect.poll(async () => (await frame.boundingBox())?.height).toBeLessThan(before)
    await expect(marks).toHaveCount(11)
    await expect(region.getByRole('link', { name: /刘亮在右玉县督导检查企业，市政府$/ })).toBeVisible()
    await lane.click()
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(before)
  })
  await test.step('focus survives filtering, folding and a change of width', async () => {
    const { marks, region } = await openLiveAnew(page, '/')
    await marks.filter({ hasText: '下沉社区' }).focus()
    await page.setViewportSize({ width: 1100, height: 900 })
    await expect.poll(() => page.evaluate(focusedName)).toMatch(/下沉社区/)
    const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }))
    await page.evaluate(() => {
      const box = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((input) =>
        input.labels?.[0]?.textContent?.startsWith('市妇联'),
      )
      box?.click()
    })
    await expect(page).toHaveURL('/?org=women')
    await expect.poll(() => page.evaluate(focusedName)).toMatch(/下沉社区/)
    expect(await page.evaluate(() => ({ x: scrollX, y: scrollY }))).toEqual({ x, y })
    await expect(region.getByRole('link', { name: /不在筛选之内/ })).toHaveCount(10)
  })
})

test('cards and help', async ({ page }) => {
  await test.step('the card shows the words in their sentence, describes the mark, and Escape closes it', async () => {
    const { marks } = await openLive(page, '/')
    await marks.first().focus()
    await page.keyboard.press('End')
    const card = page.getByRole('tooltip')
    await expect(card.locator('mark')).toHaveText('11月30日')
    const focused = page.locator('.vis-timeline a:focus')
    await expect(focused).toHaveAccessibleDescription(/督导检查企业疫情防控情况/)
    const box = await card.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(focused).toHaveAccessibleDescription('')
  })
  await test.step('the pointer opens the card and may move into it', async () => {
    const { marks } = await openLiveAnew(page, '/')
    await marks.filter({ hasText: '下沉社区' }).hover()
    const card = page.getByRole('tooltip')
    await expect(card.locator('mark')).toHaveText('11月29日上午')
    await card.hover()
    await pause(page, 600)
    await expect(card).toBeVisible()
    await page.mouse.move(5, 800)
    await expect(card).toHaveCount(0)
  })
  await test.step('a phase shows the words that name it', async () => {
    const { region } = await openLiveAnew(page, '/')
    await region.getByRole('button', { name: '阶段：攻坚清零' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tooltip').locator('mark')).toContainText('“攻坚清零”行动')
  })
  await test.step('? opens the help and closing it gives the focus back', async () => {
    const { marks } = await openLiveAnew(page, '/')
    await marks.first().focus()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: '时间线的用法' })
    await expect(help).toBeVisible()
    for (const key of ['Home', 'Enter', 'Esc', 'Shift']) await expect(help).toContainText(key)
    await page.keyboard.press('Escape')
    await expect(help).toHaveCount(0)
    await expect(marks.first()).toBeFocused()
  })
})

test('the help stands in the middle of the window and begins at its title', async ({ page }) => {
  await page.goto('/issues/')
  for (const [width, height] of [
    [1440, 900],
    [320, 640],
  ] as const) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height })
      const { region } = await openLiveAnew(page, '/')
      await region.getByRole('button', { name: '时间线的用法' }).click()
      const help = page.getByRole('dialog', { name: '时间线的用法' })
      await expect(help.getByRole('heading')).toBeInViewport({ ratio: 1 })
      await expect(help).toBeInViewport({ ratio: 1 })
      const box = await help.boundingBox()
      if (box === null) throw new Error('the help has no box')
      expect(Math.abs(width - box.width - 2 * box.x)).toBeLessThanOrEqual(1)
      expect(Math.abs(height - box.height - 2 * box.y)).toBeLessThanOrEqual(1)
      await page.mouse.click(4, 4)
      await expect(help).toBeHidden()
    })
  }
})
