import { expect, test } from '../console.ts'

/** What one may ask for in an article, in an order in which none hides what is asked for next. */
const ASKED = [
  { part: '引用', code: 'CiteDialog', press: '引用', opens: { role: 'dialog', name: '引用本文' } },
  {
    part: '用法',
    code: 'HelpDialog',
    press: '时间线的用法',
    opens: { role: 'dialog', name: '时间线的用法' },
  },
  { part: '存图', code: 'SavePanel', press: '保存图片', opens: { role: 'group', name: '保存图片' } },
  { part: '日历', code: 'Calendar', press: '日历', opens: { role: 'table', name: /./ } },
  { part: '筛选', code: 'Filter', press: '筛选', opens: { role: 'group', name: '部门' } },
  { part: '原文', code: 'SourceText', press: '原文', opens: { role: 'list', name: '原文' } },
  { part: '阅读设置', code: 'SettingsPanel', press: '阅读设置', opens: { role: 'group', name: '字号' } },
] as const

test('a press for a part is answered while its code is on its way', async ({ page }) => {
  const arrive = new Map<string, () => void>()
  for (const { code } of ASKED) {
    const held = new Promise<void>((resolve) => arrive.set(code, resolve))
    await page.route(`**/assets/${code}-*.js`, async (route) => {
      await held
      await route.continue()
    })
  }
  await page.goto('/articles/bus/')
  await expect(page.locator('.vis-timeline')).toBeVisible()
  for (const { part, code, press, opens } of ASKED)
    await test.step(part, async () => {
      const button =
        part === '阅读设置' || part === '筛选'
          ? page.getByText(press, { exact: true })
          : page.getByRole('button', { name: press, exact: true })
      await button.first().click()
      const words = page.getByText(`正在载入${part}…`)
      await expect(words).toBeVisible()
      expect(await words.evaluate((element) => element.closest('[aria-live]') !== null)).toBe(true)
      arrive.get(code)?.()
      const opened = page.getByRole(opens.role, { name: opens.name }).first()
      await expect(opened).toBeVisible()
      await expect(words).toHaveCount(0)
      if (opens.role !== 'dialog') return
      await expect.poll(() => opened.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
      await page.keyboard.press('Escape')
    })
})
