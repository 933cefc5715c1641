import type { Page } from '@playwright/test'
import { expect, test as watched } from '../console.ts'
import { type Deployment, deploy } from '../deployment.ts'

/** The page of an article, below the site's address. */
export const ARTICLE = 'articles/women/'
/** What a browser says of a file of code or styles that is gone, and React of the part that lacks it. */
export const GONE =
  /404 \(Not Found\)|dynamically imported module|Unable to preload CSS|Refused to apply style|code of a (?:part|page) is missing/
const SENTENCE = '当天协助采样373份'

/** The watched test with a copy of the site that it may damage. */
export const test = watched.extend<{ site: Deployment }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
  site: async ({}, use, info) => {
    const site = await deploy(info.outputPath('site'))
    await use(site)
    await site.stop()
  },
})

/** Counts how often a page is loaded. */
export function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => loads++)
  return () => loads
}

/** The article reads, whatever else is missing. */
export async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('市妇联：巾帼聚力暖“疫”线')
  await expect(page.getByRole('article')).toContainText(SENTENCE)
}

/** Makes a browser that lets no page store anything. */
export function refuseStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
}

export { expect }
