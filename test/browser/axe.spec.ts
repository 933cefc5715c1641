import { axeFindings } from './axe.ts'
import { expect, test } from './console.ts'
import { htmlcsFindings } from './htmlcs.ts'
import { VIEWS } from './views.ts'

/** The views that a narrow window lays out otherwise, which are unlike each other, too; `RUNS` asks for all. */
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

/** The views with colours of their own. */
const COLOURFUL = new Set(['home', 'home, chosen', 'list', 'calendar', 'article'])
/** The colours are the same on every page: of the others, two of three are tried in one of the other themes; `RUNS` asks for both. */
const otherThemes = (view: string, nth: number) =>
  ['sepia', 'dark'].filter(
    (_, which) => process.env.RUNS !== undefined || COLOURFUL.has(view) || which === nth % 3,
  )

test('axe finds a control without a name, and words in another theme that hardly show', async ({ page }) => {
  await page.goto('/about/')
  await page.getByRole('main').evaluate((main) => {
    main.insertAdjacentElement('afterbegin', document.createElement('button'))
    document.documentElement.style.setProperty('--ink', 'light-dark(#1d1b19, #1d1b19)')
  })
  const { stringContaining } = expect
  expect(await axeFindings(page)).toEqual([stringContaining('button-name: ')])
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect(await axeFindings(page, { only: 'color-contrast' })).toContainEqual(
    stringContaining('color-contrast: '),
  )
})

test('HTML_CodeSniffer finds a form that nothing sends, and an image without words', async ({ page }) => {
  await page.goto('/about/')
  await page.getByRole('main').evaluate((main) => {
    main.append(document.createElement('form'), document.createElement('img'))
  })
  const { stringContaining } = expect
  expect(await htmlcsFindings(page)).toEqual([
    stringContaining('H32.2: <form'),
    stringContaining('H37: <img'),
  ])
})

// A page that is not there is answered so.
test.use({ provoked: /status of 404/ })

for (const [name, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport })
    const views = name === 'wide' ? VIEWS : VIEWS.filter(inNarrow)
    // What begins at the same address shares a page, which is then warm.
    for (const path of new Set(views.map((view) => view.path))) {
      test(`axe finds nothing at ${path}`, async ({ page }) => {
        for (const [nth, view] of views.entries()) {
          if (view.path !== path) continue
          await test.step(view.name, async () => {
            await page.goto(path)
            await expect(page.getByRole('main')).toBeVisible()
            await page.waitForLoadState('networkidle')
            await view.reach?.(page)
            expect(await axeFindings(page), view.name).toEqual([])
            if (name === 'wide' && inNarrow(view)) expect(await htmlcsFindings(page), view.name).toEqual([])
            for (const theme of name === 'wide' ? otherThemes(view.name, nth) : []) {
              await page.evaluate((chosen) => {
                document.documentElement.dataset.theme = chosen
              }, theme)
              expect(await axeFindings(page, { only: 'color-contrast' }), `${view.name}, ${theme}`).toEqual(
                [],
              )
            }
          })
        }
      })
    }
  })
}
