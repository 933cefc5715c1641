import fc from 'fast-check'
import { runs } from '../../runs.ts'
import { allThere } from '../all-there.ts'
import { expect, test } from '../console.ts'
import { type Step, walk } from './walk.ts'

const words = fc.constantFrom('社区', '防控', '负压车', '核酸检测')
const which = fc.nat({ max: 9 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: words.map((typed): Step => ({ type: 'type', words: typed })) },
  { weight: 2, arbitrary: words.map((typed): Step => ({ type: 'type-and-back', words: typed })) },
  { weight: 3, arbitrary: fc.constant<Step>({ type: 'back' }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('erase', 'escape', 'submit', 'home', 'about', 'forward', 'paragraph', 'fold')
      .map((type): Step => ({ type })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ type: fc.constantFrom('department', 'article', 'mark'), which })
      .map(({ type, which: nth }): Step => ({ type, which: nth })),
  },
)

for (const start of ['/', '/articles/bus/', '/articles/women/?q=采样', '/?org=women']) {
  test(`from ${start}, whatever one types, presses and goes back from: page and address agree, what one left stays`, async ({
    page,
  }) => {
    test.setTimeout(runs(2) * 30_000)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        await page.goto(start)
        await expect(page.locator('html[data-arriving]')).toHaveCount(0)
        await allThere(page)
        expect(await page.evaluate(walk, steps), JSON.stringify(steps)).toEqual([])
      }),
      { numRuns: runs(2), endOnFailure: true },
    )
  })
}
