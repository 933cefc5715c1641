import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test as fileTest } from '@playwright/test'
import { isPassing } from '../../src/edition/fragments.ts'
import { brokenLinks, missingOf, ownAddress } from '../../src/site/links/broken-links.ts'
import { readBuiltSite } from '../../src/site/links/built-site.ts'
import { lostLinks, parsePublished } from '../../src/site/links/published-links.ts'
import { tenArticles } from '../ten-articles.ts'
import { expect, test } from './console.ts'
import { MANY_SITE, MANY_URL } from './many-issues/many-site.ts'
import { CONTENT, SITE } from './site.ts'

fileTest('no link of a built site leads nowhere, at the root of a host or below it', () => {
  expect(brokenLinks(readBuiltSite(SITE), '/')).toEqual([])
  expect(brokenLinks(readBuiltSite(MANY_SITE), new URL(MANY_URL).pathname)).toEqual([])
})

fileTest('every address that was ever published is answered', () => {
  const published = parsePublished(readFileSync(path.join(CONTENT, 'published-links.txt'), 'utf8'))
  expect(published.length).toBeGreaterThan(200)
  expect(lostLinks(published, readBuiltSite(SITE), tenArticles())).toEqual([])
})

const KINDS = [
  '/',
  '/articles/bus/',
  '/departments/bus/',
  '/issues/',
  '/issues/shuozhou-daily/2022-12-01/',
  '/about/',
]

test('no link that the app makes leads nowhere', async ({ page }) => {
  const site = readBuiltSite(SITE)
  for (const kind of [...KINDS, '/?q=核酸', '/?view=calendar', '/404.html']) {
    await page.goto(kind)
    await expect(page.locator('html[data-live]').or(page.getByRole('link').first())).toBeVisible()
    await page.waitForLoadState('networkidle')
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(3)
    const nowhere = links.filter((link) => {
      const address = ownAddress(link, kind, '/')
      if (address === undefined || isPassing(address.split('#')[1] ?? '')) return false
      return missingOf(site, address) !== undefined
    })
    expect(nowhere, kind).toEqual([])
  }
})
