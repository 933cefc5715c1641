import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, test } from './console.ts'
import { goWithin } from './go-within.ts'
import { htmlcsFindings } from './htmlcs.ts'
import { atRest } from './page-time.ts'
import { VIEWS, type View } from './views.ts'

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
/** A wide window has nothing to unfold on home. */
const inWide = ({ name }: { name: string }) => name !== 'home, 筛选 unfolded'

/** The views with colours of their own. */
const COLOURFUL = new Set(['home', 'home, chosen', 'list', 'calendar', 'article'])
/** The colours are the same on every page: of the others, two of three are tried in one of the other themes; `RUNS` asks for both. */
const otherThemes = (view: string, nth: number) =>
  ['sepia', 'dark'].filter(
    (_, which) => process.env.RUNS !== undefined || COLOURFUL.has(view) || which === nth % 3,
  )

async function wear(page: Page, theme: string | undefined): Promise<void> {
  await page.evaluate((chosen) => {
    if (chosen === undefined) delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
  }, theme)
}

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

const PLACES = ['home', 'an article', 'another page'] as const

/** Which page shows a view. */
function placeOf({ path }: View): (typeof PLACES)[number] {
  if (path.startsWith('/?') || path === '/') return 'home'
  return path.startsWith('/articles/') ? 'an article' : 'another page'
}

for (const [name, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport })
    const views = VIEWS.filter(name === 'wide' ? inWide : inNarrow)
    for (const where of PLACES) {
      test(`axe finds nothing at any view of ${where}`, async ({ page }) => {
        const opened = new Set<string>()
        for (const [nth, view] of views.entries()) {
          if (placeOf(view) !== where) continue
          await test.step(view.name, async () => {
            // Each page is opened cold once, all else in the page that is there, where axe is warm.
            const itsPage = where === 'another page' ? view.path : where
            if (opened.has(itsPage)) await goWithin(page, view.path)
            else await page.goto(view.path)
            opened.add(itsPage)
            await expect(view.shows(page)).toBeVisible()
            await view.reach?.(page)
            await atRest(page)
            const { soft } = expect
            soft(await axeFindings(page), view.name).toEqual([])
            if (name === 'wide' && inNarrow(view)) soft(await htmlcsFindings(page), view.name).toEqual([])
            for (const theme of name === 'wide' ? otherThemes(view.name, nth) : []) {
              await wear(page, theme)
              const found = await axeFindings(page, { only: 'color-contrast' })
              soft(found, `${view.name}, ${theme}`).toEqual([])
            }
            await wear(page, undefined)
            await view.leave?.(page)
          })
        }
      })
    }
  })
}
