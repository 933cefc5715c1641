import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test as fileTest, type Page } from '@playwright/test'
import { siteFiles } from '../../../src/site/site-files.ts'
import { expect } from '../console.ts'
import { MANY_SITE, SIZE } from '../many-issues/many-site.ts'
import { MANY_ADDRESS } from '../ports.ts'
import { test } from './large-edition.ts'
import { CHANGED_ISSUE, LARGE, LARGE_ARTICLES, LARGE_SITE, rewritten } from './large-site.ts'

const bytesOf = (site: string, file: string) => statSync(path.join(site, file)).size
const asset = (site: string, name: RegExp) =>
  `assets/${readdirSync(path.join(site, 'assets')).find((file) => name.test(file))}`

/** What comes over the wire until all of a page is there: requests by name, without hash, and their bytes. */
async function loaded(page: Page, address: string): Promise<{ names: string[]; bytes: number }> {
  await page.goto(address)
  await expect(page.locator('.vis-timeline')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const all = await page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ name, encodedBodySize })),
  )
  const named = ({ name }: { name: string }) => new URL(name).pathname.replace(/-[\w-]{8,10}(?=\.\w+$)/, '')
  return {
    names: all.map(named).sort(),
    bytes: all.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  }
}

test('an article costs in 300 articles what it costs in 32: the same requests, bytes within 5 %', async ({
  page,
  large,
}) => {
  const few = await loaded(page, `${MANY_ADDRESS}articles/a0-1/`)
  const many = await loaded(page, `${large}articles/a0-1/`)
  expect(many.names).toEqual(few.names)
  expect(many.names.length).toBeGreaterThan(5)
  expect(Math.abs(many.bytes / few.bytes - 1)).toBeLessThan(0.05)
})

fileTest('home is at most 30 KB larger, and its index within 100 KB', () => {
  const more = bytesOf(LARGE_SITE, 'index.html.br') - bytesOf(MANY_SITE, 'index.html.br')
  expect(more).toBeLessThanOrEqual(30 * 1024)
  expect(bytesOf(LARGE_SITE, asset(LARGE_SITE, /^index-.{10}\.json\.br$/))).toBeLessThanOrEqual(100 * 1024)
})

fileTest(
  'the page about the edition and the feed grow by less than the edition, which is nine times as large',
  () => {
    for (const files of [['about/index.html.br'], ['feed.xml.br'], [asset(LARGE_SITE, /^about-.*\.br$/)]]) {
      const [file = ''] = files
      const few = file.startsWith('assets') ? asset(MANY_SITE, /^edition-.*\.br$/) : file
      expect(bytesOf(LARGE_SITE, file) / bytesOf(MANY_SITE, few), file).toBeLessThan(4)
    }
  },
)

/** The bytes of what belongs to articles, for each of them. */
async function bytesAnArticle(site: string, articles: number): Promise<number> {
  const files = (await siteFiles(site)).filter((file) => /^articles\/a\d/.test(file))
  return files.reduce((sum, file) => sum + bytesOf(site, file), 0) / articles
}

fileTest('what is built for an article is as many files and bytes as in 32', async () => {
  const files = await siteFiles(LARGE_SITE)
  const ofArticle = (id: string) =>
    files.filter((file) => file.startsWith(`articles/${id}/`)).map((file) => file.replaceAll(id, 'a'))
  for (let issue = 0; issue < LARGE.issues; issue++) {
    for (let i = 0; i < LARGE.articles; i++) expect(ofArticle(`a${issue}-${i}`)).toEqual(ofArticle('a0-0'))
  }
  expect(ofArticle('a0-0')).toHaveLength(8)
  expect(files.filter((file) => /^assets\/search-.*\.bin$/.test(file)).length).toBeGreaterThan(10)
  const [few, many] = await Promise.all([
    bytesAnArticle(MANY_SITE, SIZE.issues * SIZE.articles),
    bytesAnArticle(LARGE_SITE, LARGE_ARTICLES),
  ])
  expect(Math.abs(many / few - 1)).toBeLessThan(0.05)
})

fileTest(
  'after a change of one page, a second build writes its own files, its issue and what lists all',
  () => {
    const own = new RegExp(
      `^(?:articles/a${CHANGED_ISSUE}-\\d/a${CHANGED_ISSUE}-\\d\\.(?!png)|articles/a${CHANGED_ISSUE}-\\d/index\\.html|issues/paper-0/[\\d-]+/index\\.html|assets/bundle-paper-0-)`,
    )
    const lists =
      /^(?:(?:index|404|offline|about\/index|issues\/index|departments\/bureau-\d+\/index)\.html|assets\/(?:index|words|about|search)-|(?:edition|articles|events|feed|sitemap|robots|current|search-aids)\.|\.nojekyll|_headers|service-worker\.js)/
    const written = rewritten()
    expect(written.filter((file) => !own.test(file) && !lists.test(file))).toEqual([])
    const plain = written.filter((file) => own.test(file) && !/\.(?:br|gz)$/.test(file))
    expect(plain.filter((file) => file.startsWith('articles/'))).toHaveLength(LARGE.articles * 7)
    expect(plain.filter((file) => file.startsWith('issues/'))).toHaveLength(1)
    expect(
      readFileSync(path.join(LARGE_SITE, `articles/a${CHANGED_ISSUE}-0/index.html`), 'utf8'),
    ).not.toContain('别的说法')
  },
)
