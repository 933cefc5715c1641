import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edition } from '../../src/edition/edition.ts'
import type { Article } from '../../src/edition/schema.ts'
import { articleBibtex, escapeBibtex } from '../../src/exports/bibtex.ts'
import { citationItem, oneLine } from '../../src/exports/citation-item.ts'
import { articleCslJson } from '../../src/exports/csl-json.ts'
import { gbt7714 } from '../../src/exports/gbt7714.ts'
import { articleRis } from '../../src/exports/ris.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'
import { anyEdition, hostileText, SITE } from './any-edition.ts'
import { findArticle } from './find-article.ts'
import { readCitation } from './read-citations.ts'

const edition = tenArticles()
const schema: object = JSON.parse(
  readFileSync(new URL('schema/csl-newspaper-article.json', import.meta.url), 'utf8'),
)
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

const youyu = {
  id: 'shuozhou-2022-11-youyu',
  title: '刘亮在右玉县督导检查企业疫情防控情况',
  names: ['薛礼伟', '张智宙'],
  'container-title': '朔州日报',
  language: 'zh-CN',
  URL: `${SITE.url}articles/youyu/`,
  note: '报纸名称、出版日期为推定',
}

test('BibTeX, RIS and CSL-JSON are read back as the same newspaper article', () => {
  const article = findArticle('youyu')
  expect(readCitation(articleBibtex(edition, article, SITE))).toMatchObject({
    ...youyu,
    genre: 'newspaper',
    issued: [2022, 12, 1],
  })
  expect(readCitation(articleCslJson(edition, article, SITE))).toMatchObject({
    ...youyu,
    type: 'article-newspaper',
    issued: [2022, 12, 1],
  })
  expect(readCitation(articleRis(edition, article, SITE))).toMatchObject({
    ...youyu,
    type: 'article-newspaper',
    issued: [2022],
  })
  expect(articleRis(edition, article, SITE)).toContain('\r\nDA  - 2022/12/01/\r\n')
})

test('the BibTeX date is whole, in the field that prints it, and no part of it twice', () => {
  const entry = articleBibtex(edition, findArticle('youyu'), SITE)
  expect(entry).toMatch(/^ {2}date = \{2022-12-01\},$/m)
  expect(entry).not.toMatch(/^ {2}(?:month|day) =/m)
})

test('a byline that names no one is the author; an unsigned article has none', () => {
  for (const format of [articleBibtex, articleRis, articleCslJson]) {
    expect(readCitation(format(edition, findArticle('commentary'), SITE)).names).toEqual(['本报评论员'])
    expect(readCitation(format(edition, findArticle('volunteers'), SITE)).names).toEqual([])
  }
})

test('every CSL-JSON file is valid, its inferred day marked', () => {
  for (const article of edition.articles) {
    const items: unknown = JSON.parse(articleCslJson(edition, article, SITE))
    validate(items)
    expect(validate.errors ?? []).toEqual([])
    expect(items).toMatchObject([{ issued: { circa: true } }])
  }
})

test('text comes back from a BibTeX field as it was', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.stringMatching(/^[-'`?!"{}\\~^&%$#_ a]+$/)), (text) => {
      fc.pre(oneLine(text) !== '')
      const entry = `@article{k,\n  title = {${escapeBibtex(text)}},\n  note = {next},\n}\n`
      expect(readCitation(entry)).toMatchObject({ title: oneLine(text), note: 'next' })
    }),
    { numRuns: runs(500) },
  )
})

function eachArticle(of: Edition, check: (article: Article) => void): void {
  for (const article of of.articles) check(article)
}

test('no hostile text breaks out of a record', () => {
  fc.assert(
    fc.property(anyEdition, (any) => {
      eachArticle(any, (article) => {
        const item = citationItem(any, article, SITE)
        fc.pre(item.title !== '' && item.newspaper !== '')
        const csl: unknown = JSON.parse(articleCslJson(any, article, SITE))
        expect(csl).toMatchObject([{ id: item.key, title: item.title, 'container-title': item.newspaper }])
        const ris = articleRis(any, article, SITE)
        const tags = ris.split('\r\n').slice(0, -1)
        for (const line of tags) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?[^\r\n]*$/)
        expect(tags.filter((line) => line.startsWith('ER'))).toHaveLength(1)
        expect(tags.filter((line) => line.startsWith('AU'))).toHaveLength(item.authors.length)
        const bibtex = articleBibtex(any, article, SITE)
        expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
        expect(readCitation(bibtex)).toMatchObject({ id: item.key, title: item.title })
      })
    }),
    { numRuns: runs(60) },
  )
})

test('of several newspapers each article is cited as of its own, and its own day', () => {
  for (const { bundle } of twoNewspapers().bundles) {
    const [source] = bundle.sources
    const [newspaper] = bundle.newspapers
    for (const article of bundle.articles) {
      const { day, newspaper: name, page } = citationItem(bundle, article, SITE)
      expect([name, day]).toEqual([newspaper?.name, source?.issue.day])
      const [reference] = gbt7714(bundle, article, SITE)
      expect(reference?.text).toContain(`${newspaper?.name}${page === undefined ? ']' : ''}，${day}`)
    }
  }
})
