import { expect, test } from './console.ts'

/** What assistive technology is told of, each reviewed: run with `--update-snapshots` and read the difference. */
const TREES = [
  { name: 'home', path: '/' },
  { name: 'issue', path: '/issues/shuozhou-daily/2022-12-01/' },
  { name: 'article', path: '/articles/policy-office/' },
  { name: 'timeline-list', path: '/?view=list', region: '时间线' },
]

test('home, an issue, an article and the timeline as a list are said as reviewed', async ({ page }) => {
  for (const { name, path, region } of TREES)
    await test.step(name, async () => {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      const part = region === undefined ? page.locator('body') : page.getByRole('region', { name: region })
      await expect.soft(part).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
    })
})
