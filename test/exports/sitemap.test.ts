import { expect, test } from 'vitest'
import { robots } from '../../src/exports/robots.ts'
import { sitemap } from '../../src/exports/sitemap.ts'
import { twoNewspapers } from '../two-newspapers.ts'
import { SITE } from './any-edition.ts'
import { parseXml } from './parse-xml.ts'
import { relaxNgErrors } from './relax-ng.ts'

const { index, archive } = twoNewspapers()

test('the sitemap is valid and names home, every article and issue, the page about the edition and every department', async () => {
  const xml = sitemap(index, SITE)
  expect(await relaxNgErrors('sitemap-subset.rng', [xml])).toEqual([])
  expect([...parseXml(xml).querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    SITE.url,
    ...archive.articles.map((article) => `${SITE.url}articles/${article.id}/`),
    `${SITE.url}issues/`,
    `${SITE.url}issues/river-daily/2023-12-31/`,
    `${SITE.url}issues/river-daily/2024-01-02/`,
    `${SITE.url}issues/lake-evening/2024-01-02/`,
    `${SITE.url}about/`,
    ...archive.departments.map(({ id }) => `${SITE.url}departments/${id}/`),
  ])
})

test('robots.txt lets everyone in and gives the sitemap’s absolute address', () => {
  expect(robots(SITE)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/name/sitemap.xml\n')
})
