import { axeFindings } from './axe.ts'
import { expect, test } from './console.ts'
import { VIEWS } from './views.ts'

/** The views that a narrow window lays out otherwise; `RUNS` asks for all. */
const NARROW = new Set([
  'home',
  'home, searched',
  'home, 筛选 unfolded',
  'list',
  'calendar',
  '阅读设置',
  'article',
  'article, at a hit',
  'article, 原文',
  'article, 引用',
  'about',
])
const inNarrow = ({ name }: { name: string }) => process.env.RUNS !== undefined || NARROW.has(name)

/** The colours are the same on every page: two views of three are tried in one of the other themes; `RUNS` asks for both. */
const otherThemes = (nth: number) =>
  ['sepia', 'dark'].filter((_, which) => process.env.RUNS !== undefined || which === nth % 3)

// A page that is not there is answered so.
test.use({ provoked: /status of 404/ })

for (const [name, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport })
    const views = name === 'wide' ? VIEWS : VIEWS.filter(inNarrow)
    for (const [nth, { name: view, path, reach }] of views.entries()) {
      test(`axe finds nothing: ${view}`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('main')).toBeVisible()
        await page.waitForLoadState('networkidle')
        await reach?.(page)
        expect(await axeFindings(page)).toEqual([])
        for (const theme of name === 'wide' ? otherThemes(nth) : []) {
          await page.evaluate((chosen) => {
            document.documentElement.dataset.theme = chosen
          }, theme)
          expect(await axeFindings(page, 'color-contrast'), theme).toEqual([])
        }
      })
    }
  })
}
