import { expect, test } from 'vitest'
import { robots } from '../../src/exports/robots.ts'
import { sitemap } from '../../src/exports/sitemap.ts'
import { tenArticles } from '../ten-articles.ts'
import { SITE } from './any-edition.ts'
import { parseXml } from './parse-xml.ts'
import { relaxNgErrors } from './relax-ng.ts'

const edition = tenArticles()

test('the sitemap is valid and names home, every article and issue, the page about the edition and every department', async () => {
  const xml = sitemap(edition, SITE)
  expect(await relaxNgErrors('sitemap-subset.rng', [xml])).toEqual([])
  expect([...parseXml(xml).querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    SITE.url,
    ...edition.articles.map((article) => `${SITE.url}articles/${article.id}/`),
    `${SITE.url}issues/`,
    `${SITE.url}issues/shuozhou-daily/2022-12-01/`,
    `${SITE.url}about/`,
    ...edition.departments.map(({ id }) => `${SITE.url}departments/${id}/`),
  ])
})

test('robots.txt lets everyone in and gives the sitemap’s absolute address', () => {
  expect(robots(SITE)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/name/sitemap.xml\n')
})
