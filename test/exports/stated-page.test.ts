import { expect, test } from 'vitest'
import type { Edition } from '../../src/edition/edition.ts'
import type { Article } from '../../src/edition/schema.ts'
import { articleBibtex } from '../../src/exports/bibtex.ts'
import { articleCslJson } from '../../src/exports/csl-json.ts'
import { gbt7714 } from '../../src/exports/gbt7714.ts'
import { articleJsonLd } from '../../src/exports/json-ld.ts'
import { articleMetadata } from '../../src/exports/metadata.ts'
import { articlePlainText } from '../../src/exports/plain-text.ts'
import { articleRis } from '../../src/exports/ris.ts'
import { articleTei } from '../../src/exports/tei/tei-document.ts'
import { smallEdition, withSources } from '../small-edition.ts'
import { SITE } from './any-edition.ts'
import { parseXml } from './parse-xml.ts'
import { readCitation } from './read-citations.ts'
import { relaxNgErrors } from './relax-ng.ts'
import { teiErrors } from './tei-elements.ts'

const stated = smallEdition()
const inferred = withSources(stated, (source) => ({
  ...source,
  pages: source.pages.map((page) => ({ ...page, inferred: stated.inferences[0]?.id })),
}))

function thanks(edition: Edition): Article {
  const article = edition.articles.find(({ pages }) => pages[0] === '2')
  if (article === undefined) throw new Error('no article on page 2')
  return article
}

test('a page that the source states is in every reference', () => {
  const article = thanks(stated)
  const [newer, older] = gbt7714(stated, article, SITE)
  expect(newer?.text).toContain('[新民日报]，2022-12-01(2). https')
  expect(older?.text).toContain('[新民日报], 2022-12-01(2)[引用日期]. https')
  for (const format of [articleBibtex, articleCslJson, articleRis]) {
    expect(readCitation(format(stated, article, SITE))).toMatchObject({ page: '2' })
  }
  expect(articleJsonLd(stated, article, SITE)).toMatchObject({ pagination: '2' })
  expect(articleMetadata(stated, article, SITE)).toContainEqual({ name: 'citation_firstpage', content: '2' })
  expect(articlePlainText(stated, article, SITE)).toContain('2022年12月1日，第2版。')
})

test('an inferred page is in none', () => {
  const article = thanks(inferred)
  for (const { text } of gbt7714(inferred, article, SITE)) expect(text).not.toContain('(2)')
  for (const format of [articleBibtex, articleCslJson, articleRis]) {
    expect(readCitation(format(inferred, article, SITE))).not.toHaveProperty('page')
  }
  expect(articleJsonLd(inferred, article, SITE)).not.toHaveProperty('pagination')
  expect(articlePlainText(inferred, article, SITE)).not.toContain('第2版')
})

test('the TEI of an article gives its page where it is stated, and is valid', async () => {
  const documents = [stated, inferred].map((edition) => articleTei(edition, thanks(edition), SITE))
  expect(documents.map((text) => parseXml(text).querySelector('biblScope')?.textContent)).toEqual([
    '2',
    undefined,
  ])
  expect(await relaxNgErrors('tei-subset.rng', documents)).toEqual([])
  expect(documents.flatMap((text) => teiErrors(parseXml(text)))).toEqual([])
})
