import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleJsonLd, scriptJson } from '../../src/exports/json-ld.ts'
import { articleMetadata, type Metadata } from '../../src/exports/metadata.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { anyEdition, SITE } from './any-edition.ts'
import { findArticle } from './find-article.ts'

const edition = tenArticles()

function contents(metadata: readonly Metadata[], key: string): string[] {
  return metadata.flatMap((m) => (('name' in m ? m.name : m.property) === key ? [m.content] : []))
}

test('the metadata that Zotero reads: a newspaper article, its authors one by one, title, newspaper, day, language', () => {
  const metadata = articleMetadata(edition, findArticle('youyu'), SITE)
  expect(contents(metadata, 'DC.type')).toEqual(['newspaperArticle'])
  expect(contents(metadata, 'DC.title')).toEqual(['刘亮在右玉县督导检查企业疫情防控情况'])
  expect(contents(metadata, 'DC.creator')).toEqual(['薛礼伟', '张智宙'])
  expect(contents(metadata, 'DC.date')).toEqual(['2022-12-01'])
  expect(contents(metadata, 'DC.language')).toEqual(['zh-CN'])
  expect(contents(metadata, 'prism.publicationName')).toEqual(['朔州日报'])
  expect(contents(metadata, 'DC.source')).toEqual(['朔州日报'])
  expect(contents(metadata, 'og:site_name')).toEqual(['朔州十八日'])
  expect(contents(metadata, 'citation_journal_title')).toEqual([])
})

test('what is inferred is said where a reference manager keeps its abstract', () => {
  const [description] = contents(articleMetadata(edition, findArticle('bus'), SITE), 'DC.description')
  expect(description).toMatch(/（报纸名称、出版日期为推定）$/)
  expect(description?.length).toBeLessThan(160)
})

test('an unsigned article has no creator', () => {
  const metadata = articleMetadata(edition, findArticle('volunteers'), SITE)
  expect([...contents(metadata, 'DC.creator'), ...contents(metadata, 'citation_author')]).toEqual([])
})

test('link previews get the address below the base and a picture with its size', () => {
  const metadata = articleMetadata(edition, findArticle('bus'), SITE)
  expect(contents(metadata, 'og:url')).toEqual(['https://example.org/name/articles/bus/'])
  expect(contents(metadata, 'og:image')).toEqual(['https://example.org/name/articles/bus/bus.png'])
  expect(contents(metadata, 'og:image:width')).toEqual(['1200'])
  expect(contents(metadata, 'og:image:alt')[0]).toContain('夜空中最亮的')
})

test('an incomplete text shows its gap in the description', () => {
  const [description] = contents(
    articleMetadata(edition, findArticle('mobilisation'), SITE),
    'og:description',
  )
  expect(description).not.toContain('本报讯')
  expect(description).toMatch(/^11月30日，我市召开/)
})

test('schema.org: a news article of a newspaper, with the persons that its bylines name as authors', () => {
  expect(articleJsonLd(edition, findArticle('bus'), SITE)).toMatchObject({
    '@type': 'NewsArticle',
    headline: '你看，夜空中最亮的“星”——市公交公司投身疫情防控一线纪实',
    datePublished: '2022-12-01',
    author: [{ '@type': 'Person', name: '符焯邦' }],
    isPartOf: { isPartOf: { '@type': 'Newspaper', name: '朔州日报' } },
    disambiguatingDescription: '报纸名称、出版日期为推定',
  })
  expect(articleJsonLd(edition, findArticle('commentary'), SITE)).toMatchObject({
    author: [{ '@type': 'Organization', name: '本报评论员' }],
  })
})

test('schema.org: an article covers the days that its own dates name', () => {
  const coverage = (id: string) => articleJsonLd(edition, findArticle(id), SITE).temporalCoverage
  expect(coverage('youyu')).toBe('2022-11-29')
  expect(coverage('bus')).toBe('2022-11-13/2022-11-28')
  expect(coverage('commentary')).toBe('2022-11-13/2022-11-29')
  expect(coverage('agriculture')).toBe('2022-11-15/..')
  expect(coverage('zhao-ximing')).toBeUndefined()
})

test('no text ends the script that holds the description, and JSON gives it back', () => {
  fc.assert(
    fc.property(anyEdition, (any) => {
      for (const article of any.articles) {
        const description = articleJsonLd(any, article, SITE)
        const script = scriptJson(description)
        expect(script).not.toContain('<')
        expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(description)))
      }
    }),
    { numRuns: runs(60) },
  )
})
