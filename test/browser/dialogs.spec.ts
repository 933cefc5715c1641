import { searchThere } from './all-there.ts'
import { expect, test } from './console.ts'
import { openAnew } from './go-within.ts'

const DIALOGS = [
  { path: '/articles/women/', button: '引用' },
  { path: '/', button: '时间线的用法' },
]

test('a press beside a dialog closes it, one in it or across its edge does not', async ({ page }) => {
  await page.goto('/issues/')
  await searchThere(page)
  for (const { path, button } of DIALOGS)
    await test.step(button, async () => {
      await openAnew(page, path)
      await page.getByRole('button', { name: button, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      const box = await dialog.boundingBox()
      if (box === null) throw new Error('no dialog')
      await page.mouse.click(box.x + 4, box.y + 4)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x - 40, box.y + box.height / 2, { steps: 4 })
      await page.mouse.up()
      await expect(dialog).toBeVisible()
      await page.mouse.click(box.x - 40, box.y + box.height / 2)
      await expect(dialog).toHaveCount(0)
    })
})
