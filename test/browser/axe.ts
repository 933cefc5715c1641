import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rules that are off by default or could be in a later release. */
const MORE_RULES = {
  'label-content-name-mismatch': { enabled: true },
  'p-as-heading': { enabled: true },
  'target-size': { enabled: true },
  'focus-order-semantics': { enabled: true },
  'table-fake-caption': { enabled: true },
  'td-has-header': { enabled: true },
}

/** What axe finds against a page, by all its rules or by one: rule and element. */
export async function axeFindings(page: Page, only?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (only === undefined) axe.options({ rules: MORE_RULES })
  else axe.withRules(only)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
