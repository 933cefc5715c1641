import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

/** What `axe.source` holds, in less than half as many bytes: a page takes half as long to have it. */
const SOURCE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** Rules that are off by default or could be in a later release. */
const MORE_RULES = {
  'label-content-name-mismatch': { enabled: true },
  'p-as-heading': { enabled: true },
  'target-size': { enabled: true },
  'focus-order-semantics': { enabled: true },
  'table-fake-caption': { enabled: true },
  'td-has-header': { enabled: true },
}

/** What to ask axe about: by all its rules or by one, the whole page or what a selector finds. */
interface Question {
  only?: string
  within?: string
}

/** What axe finds against a page: rule and element. */
export async function axeFindings(page: Page, { only, within }: Question = {}): Promise<string[]> {
  const isThere = await page.evaluate(() => Reflect.has(window, 'axe'))
  if (!isThere) await page.evaluate(SOURCE)
  const options: axe.RunOptions = {
    ...(only === undefined ? { rules: MORE_RULES } : { runOnly: [only] }),
    // Of what is well, axe would work out the selectors, too.
    resultTypes: ['violations'],
  }
  return page.evaluate(
    async ([within, options]) => {
      const context = within === undefined ? document : { include: [[within]] }
      const { violations }: axe.AxeResults = await Reflect.get(window, 'axe').run(context, options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    },
    [within, options] as const,
  )
}
